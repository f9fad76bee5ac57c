/** Text of others that may be JSON. */

/** What it says; null when it is none, and for the word null, which says as little. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
