/** A proposed reply, as it is put in a text and compared with what was sent. Pure. */
import type { Parts, Source } from "@luwte/contract/oversight.ts";
import { editRatio } from "@luwte/language/text/edits.ts";

export type ReplyPart = Parts["parts"][number];

/** Paragraphs: the greeting, then what one source says. */
export function paragraphsOf(parts: readonly ReplyPart[], sources: readonly Source[]): string[] {
  const keyOf = ({ source }: ReplyPart) => (source === null ? "" : `${sources[source]?.kind} ${sources[source]?.id}`);
  const paragraphs: { key: string; words: string[] }[] = [];
  for (const part of parts) {
    const last = paragraphs.at(-1);
    if (last && last.key === keyOf(part) && part.source !== null) last.words.push(part.words);
    else paragraphs.push({ key: keyOf(part), words: [part.words] });
  }
  return paragraphs.map(({ words }) => words.join(" "));
}

/** What it says, without the greeting: for one line. */
export const gistOfReply = (parts: readonly ReplyPart[]): string =>
  parts
    .filter(({ source }) => source !== null)
    .map(({ words }) => words)
    .join(" ");

/** Below this it was sent as it was proposed: a space or a sign says nothing. */
const AS_IT_WAS = 0.02;
export function verdictOf(proposed: string, sent: string): { decided: "accepted" | "edited"; editRatio: number } {
  const ratio = editRatio(proposed, sent);
  return { decided: ratio < AS_IT_WAS ? "accepted" : "edited", editRatio: ratio };
}
