/** Which conversations are ticked, by one or by a stretch. What leaves the list is not ticked any more. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { useCallback, useMemo, useRef, useState } from "react";

export type Selection = {
  ids: ReadonlySet<ConversationId>;
  rows: readonly Conversation[];
  toggle(id: ConversationId, stretch: boolean): void;
  clear(): void;
};

/** As many as one change of many may carry. */
const MAXIMUM = 200;

export function useSelection(rows: readonly Conversation[] | null): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<ConversationId>>(new Set());
  const last = useRef<ConversationId | null>(null);
  const toggle = useCallback(
    (id: ConversationId, stretch: boolean) => {
      const all = rows ?? [];
      const from = stretch ? all.findIndex((row) => row.id === last.current) : -1;
      const to = all.findIndex((row) => row.id === id);
      last.current = id;
      setChosen((before) => {
        if (from < 0) return toggled(before, id);
        const between = all.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
        return new Set([...before, ...between].slice(0, MAXIMUM));
      });
    },
    [rows],
  );
  const clear = useCallback(() => setChosen(new Set()), []);
  return useMemo(() => {
    const here = (rows ?? []).filter((row) => chosen.has(row.id));
    return { ids: new Set(here.map((row) => row.id)), rows: here, toggle, clear };
  }, [rows, chosen, toggle, clear]);
}

function toggled(before: ReadonlySet<ConversationId>, id: ConversationId): ReadonlySet<ConversationId> {
  const after = new Set(before);
  if (!after.delete(id) && after.size < MAXIMUM) after.add(id);
  return after;
}
