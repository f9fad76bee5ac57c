/** A query that listens: what was told while it was asked is applied to the answer, so that it is as fresh as the line. */
import type { Apply } from "@luwte/contract/views.ts";
import { queryOptions } from "@tanstack/react-query";
import { listening } from "../live/connection.ts";
import { journal } from "../live/live.ts";
import { type LiveKind, REACTIONS } from "../live/reactions.ts";

type Positioned = { position?: string };
export const positionOf = (answer: unknown): string | null => (answer as Positioned).position ?? null;

/** Views keep the identity of what did not change themselves. */
export function live<Answer, View>(
  queryKey: readonly [LiveKind, ...unknown[]],
  ask: () => Promise<Answer>,
  toView: (answer: Answer) => View,
) {
  const apply = REACTIONS[queryKey[0]] as unknown as Apply<View>;
  return queryOptions({
    queryKey,
    structuralSharing: false,
    queryFn: async () => {
      await listening();
      return journal.load(ask, toView, apply, positionOf);
    },
  });
}
