/** What one was typing, kept in this browser until it is sent: a reload, another talk or a crash loses nothing. */
const keyOf = (personId: string, talkId: string) => `luwte.talk.${personId}.${talkId}`;

export const keptText = (personId: string, talkId: string): string =>
  localStorage.getItem(keyOf(personId, talkId)) ?? "";

export function keepText(personId: string, talkId: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(keyOf(personId, talkId));
    else localStorage.setItem(keyOf(personId, talkId), text);
  } catch {
    // No room or not allowed: it still stands on the screen.
  }
}
