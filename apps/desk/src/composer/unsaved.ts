/** The last net under what one writes: kept in this browser from the first key until the server has it. */
import { EMPTY, type Writing } from "./writing.ts";

const PREFIX = "luwte.unsaved.";
const keyOf = (personId: string, conversationId: string) => `${PREFIX}${personId}.${conversationId}`;

export function keepUnsaved(personId: string, conversationId: string, writing: Writing): void {
  try {
    localStorage.setItem(keyOf(personId, conversationId), JSON.stringify(writing));
  } catch {
    // No room or not allowed: the server still gets it.
  }
}

export const forgetUnsaved = (personId: string, conversationId: string): void =>
  localStorage.removeItem(keyOf(personId, conversationId));

export function unsavedOf(personId: string, conversationId: string): Writing | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(personId, conversationId)) ?? "null") as Partial<Writing> | null;
    // Written by an older version, it may lack what came since.
    return kept && { ...EMPTY, ...kept };
  } catch {
    return null;
  }
}
