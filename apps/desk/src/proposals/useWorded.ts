/**
 * The same reply in other words, by a language model elsewhere: known from before, or heard while one looks. It listens: what may not be said any more is gone from
 * the screen at once, and what comes too late is not shown.
 */
import { maySay } from "@luwte/contract/endpoint.ts";
import type { ReplyGot } from "@luwte/contract/operation.ts";
import type { proposeReply } from "@luwte/contract/operations/proposals.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import { skipToken, useQuery } from "@tanstack/react-query";
import { improvedKey } from "../live/improved.ts";
import { whoWordsQuery } from "./queries.ts";
import { useSettled } from "./useSettled.ts";

/** Whoever pressed a key just before it came meant what stood there. */
const GLANCE_MS = 700;

/** `isFresh`: it came a moment ago in the place of another. */
export function useWorded(data: ReplyGot<typeof proposeReply> | undefined): {
  worded: Suggestion | null;
  isFresh: boolean;
} {
  const id = data?.suggestion?.id ?? null;
  const { data: heard } = useQuery<Suggestion>({ queryKey: improvedKey(id), queryFn: skipToken });
  const known = heard ?? data?.worded ?? null;
  const { data: now } = useQuery({ ...whoWordsQuery, enabled: known !== null });
  const worded = known && now && maySay(known, "reply", now.words) ? known : null;
  const late = worded && heard ? heard.id : null;
  const settled = useSettled(late, GLANCE_MS);
  return { worded, isFresh: late !== settled };
}
