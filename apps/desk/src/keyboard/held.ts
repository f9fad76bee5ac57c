/**
 * Letters between the key that opens a place to write and the moment that place has the cursor: they are text, so they wait and go where the cursor
 * comes, and no command happens by them. A phone on a slow line needs a second or two for a conversation.
 */
import type { Press } from "./strokes.ts";

/** So long a place to write is waited for; after that keys are commands again. */
export const MOST_MS = 5_000;

type Held = { text: string; here: string; until: number };
let held: Held | null = null;

export function holdLetters(): void {
  held = { text: held?.text ?? "", here: location.pathname, until: performance.now() + MOST_MS };
}

export function dropLetters(): void {
  held = null;
}

/** Still the page on which it began, and not too long ago. */
export const isHolding = (): boolean =>
  held !== null && held.here === location.pathname && performance.now() < held.until;

/** What is held after one more key; null: it is given up. */
export function heldAfter(text: string, { key, ctrlKey, metaKey, altKey }: Press): string | null {
  if (key === "Escape") return null;
  if (key === "Backspace") return text.slice(0, -1);
  return key.length === 1 && !ctrlKey && !metaKey && !altKey ? text + key : text;
}

/** True when the key was taken: nobody else may act on it. */
export function takeLetter(press: Press): boolean {
  if (!held || !isHolding()) return false;
  const text = heldAfter(held.text, press);
  held = text === null ? null : { ...held, text };
  return true;
}

/** To the place that has the cursor now, once it has set its own selection. */
export function giveLetters(): void {
  const text = isHolding() ? held?.text : "";
  held = null;
  // As if it were typed, so that a field and the editor learn of it in their own ways.
  if (text) queueMicrotask(() => document.execCommand("insertText", false, text));
}
