/** What became of a proposed reply, said when an answer leaves: what was put in it is compared with it, and what only stood there was ignored. */
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import { proposedValue, type Suggestion } from "@luwte/contract/oversight.ts";
import { useEffect, useRef } from "react";
import { plainOf } from "../composer/plain.ts";
import { useSent } from "../composer/sent.ts";
import { decide, IGNORED } from "./noting.ts";
import { paragraphsOf, standsIn, surePartsOf, verdictOf } from "./reply.ts";
import { useDecided } from "./useDecided.ts";

/** `passed`: what stood beside it. */
type Taken = { id: SuggestionId; text: string; passed: readonly SuggestionId[] };
/** Put in an answer that was not sent yet: who leaves the conversation and comes back still sends it. */
const taken = new Map<ConversationId, Taken>();

/** `open`: what may be offered, the better worded one first. Gives back what is to be called when one of them is put in the text. */
export function useReplySent(id: ConversationId, open: readonly Suggestion[]): (one: Suggestion) => void {
  const { decided, add } = useDecided(id);
  // The answer stands on the screen before it is known to have left, and takes the offer away with it.
  const last = useRef(open);
  useEffect(() => {
    if (open.length > 0) last.current = open;
  });
  useSent(id, ({ kind, richText }) => {
    if (kind !== "reply") return;
    const sent = plainOf(richText);
    const left = last.current.filter((one) => !decided.has(one.id));
    const done = taken.get(id) ?? foundIn(sent, left);
    if (done) decide(done.id, verdictOf(done.text, sent));
    for (const other of done?.passed ?? left.map((one) => one.id)) decide(other, IGNORED);
    for (const one of left) add(one.id);
    taken.delete(id);
    last.current = [];
  });
  return (one) => {
    taken.set(id, takenOf(one, open));
    for (const each of open) add(each.id);
  };
}

export const partsOf = (suggestion: Suggestion) => proposedValue("reply", suggestion)!.parts;

function takenOf(suggestion: Suggestion, open: readonly Suggestion[]): Taken {
  const { id, sources } = suggestion;
  const text = paragraphsOf(surePartsOf(partsOf(suggestion)), sources).join("\n");
  return { id, text, passed: open.map((one) => one.id).filter((other) => other !== id) };
}

/** Taken by the same person in another tab, or before a reload. */
function foundIn(sent: string, open: readonly Suggestion[]): Taken | null {
  const one = open.find((each) => standsIn(sent, partsOf(each)));
  return one ? takenOf(one, open) : null;
}
