/** Since when somebody waits, read off what was said. */
import type { Message } from "@luwte/contract/conversations.ts";

type Said = { direction: Message["direction"]; at: Date };

/** The first thing that the customer said after our last answer; null when there is none. `said` is in the order of time. */
export function waitingFrom(said: readonly Said[]): Date | null {
  const spoken = said.filter(({ direction }) => direction !== "note");
  const lastAnswer = spoken.findLastIndex(({ direction }) => direction === "out");
  return spoken[lastAnswer + 1]?.at ?? null;
}

/** Whether what was moved here is a question that nobody answered here: then it must not get lost in a conversation that is closed. */
export function bringsQuestion(said: readonly (Said & { id: string })[], moved: readonly string[]): Date | null {
  const last = said.findLast(({ direction }) => direction !== "note");
  return last?.direction === "in" && moved.includes(last.id) ? last.at : null;
}
