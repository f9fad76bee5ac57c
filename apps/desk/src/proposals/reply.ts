/** A proposed reply, as it is put in a text and compared with what was sent. Pure. */
import { type Parts, proposedValue, type Source, type Suggestion } from "@luwte/contract/oversight.ts";
import { editRatio } from "@luwte/language/text/edits.ts";
import { holds } from "../composer/plain.ts";

export type ReplyPart = Parts["parts"][number];

/** What may be offered, the better worded one first. Whoever decided on ours is not offered the same in other words. */
export function offeredOf(
  ours: Suggestion | null,
  worded: Suggestion | null,
  decided: ReadonlySet<string>,
): readonly Suggestion[] {
  const isOpen = (one: Suggestion | null): one is Suggestion =>
    one?.decided === null && !decided.has(one.id) && proposedValue("reply", one) !== null;
  return isOpen(ours) ? [worded, ours].filter(isOpen) : [];
}

/** Without the sentences that no source says: those go in only when somebody chose them. */
export const surePartsOf = (parts: readonly ReplyPart[]): ReplyPart[] => parts.filter(({ doubtful }) => !doubtful);

/** Paragraphs: the greeting, then what one source says; what no source says stays where it stood. */
const DOUBTFUL = "doubtful";
export function paragraphsOf(parts: readonly ReplyPart[], sources: readonly Source[]): string[] {
  const keyOf = ({ source }: ReplyPart) => (source === null ? "" : `${sources[source]?.kind} ${sources[source]?.id}`);
  const paragraphs: { key: string; words: string[] }[] = [];
  for (const part of parts) {
    const last = paragraphs.at(-1);
    const isMore = last && last.key !== "" && (part.doubtful || last.key === keyOf(part));
    if (isMore) last.words.push(part.words);
    else paragraphs.push({ key: part.doubtful ? DOUBTFUL : keyOf(part), words: [part.words] });
  }
  return paragraphs.map(({ words }) => words.join(" "));
}

/** What it says, without the greeting: for one line. */
export const gistOfReply = (parts: readonly ReplyPart[]): string =>
  parts
    .filter(({ source }) => source !== null)
    .map(({ words }) => words)
    .join(" ");

/** Whether half of what it says stands in a text: it was put there before one left, in another tab or at another machine. */
export function standsIn(text: string, parts: readonly ReplyPart[]): boolean {
  const said = surePartsOf(parts).filter(({ source }) => source !== null);
  const there = said.filter(({ words }) => holds(text, words));
  return there.length > 0 && there.length * 2 >= said.length;
}

/** From where it is, in one word for all its sentences. */
export function originOf(sources: readonly Source[]): "fromArticle" | "fromConversation" | "fromBoth" {
  const has = (wanted: Source["kind"]) => sources.some(({ kind }) => kind === wanted);
  if (!has("conversation")) return "fromArticle";
  return has("article") ? "fromBoth" : "fromConversation";
}

/** Below this it was sent as it was proposed: a space or a sign says nothing. */
const AS_IT_WAS = 0.02;
export function verdictOf(proposed: string, sent: string): { decided: "accepted" | "edited"; editRatio: number } {
  const ratio = editRatio(proposed, sent);
  return { decided: ratio < AS_IT_WAS ? "accepted" : "edited", editRatio: ratio };
}
