/** One suggestion after the other: judged ones are gone at once and come back if that failed, skipped ones come back at the end. */
import type { SuggestionId } from "@luwte/contract/ids.ts";
import type { Judgement, Recheck } from "@luwte/contract/oversight.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTrouble } from "../toasts/useTrouble.ts";
import { assistanceApi } from "./api.ts";
import { rechecksQuery } from "./queries.ts";

type Ids = ReadonlySet<SuggestionId>;
const NONE: Ids = new Set();
const without = (ids: Ids, id: SuggestionId): Ids => new Set([...ids].filter((each) => each !== id));

export type Rechecks = {
  readonly now: Recheck | null;
  readonly judged: number;
  readonly left: number;
  readonly isLoading: boolean;
  readonly error: unknown;
  judge(judgement: Judgement): void;
  skip(): void;
};

export function useRechecks(): Rechecks {
  const trouble = useTrouble();
  const { data, error, isFetching, refetch } = useQuery(rechecksQuery);
  const [judged, setJudged] = useState(NONE);
  const [skipped, setSkipped] = useState(NONE);
  const loaded = data?.rechecks ?? [];
  const open = loaded.filter(({ id }) => !judged.has(id));
  const waiting = open.filter(({ id }) => !skipped.has(id));
  const now = waiting[0] ?? null;

  async function startOver(): Promise<void> {
    await refetch();
    setSkipped(NONE);
  }
  async function judge(judgement: Judgement): Promise<void> {
    if (!now) return;
    setJudged(new Set([...judged, now.id]));
    try {
      await assistanceApi.judgeSuggestion({ params: { suggestionId: now.id }, body: { judgement } });
    } catch (failed) {
      setJudged((before) => without(before, now.id));
      trouble(failed);
    }
    if (waiting.length === 1) await startOver();
  }
  function skip(): void {
    if (!now) return;
    setSkipped(new Set([...skipped, now.id]));
    if (waiting.length === 1) void startOver();
  }
  return {
    now,
    judged: judged.size,
    left: Math.max(0, (data?.waiting ?? 0) - (loaded.length - open.length)),
    isLoading: isFetching && now === null,
    error,
    judge: (judgement) => void judge(judgement),
    skip,
  };
}
