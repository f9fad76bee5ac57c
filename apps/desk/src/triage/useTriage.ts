/** Deciding on what triage proposed, and putting back what was done. At once on the screen; said when it failed. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { SuggestionId } from "@luwte/contract/ids.ts";
import { type AnyValue, type Decided, levelOfTask, type Suggestion } from "@luwte/contract/oversight.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { assistanceApi } from "../assistance/api.ts";
import { assistanceQuery, suggestionsQuery } from "../assistance/queries.ts";
import { applyEvent } from "../live/reactions.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { triageApi } from "./api.ts";
import { type Line, lineOf } from "./showing.ts";

export type Triage = Line & {
  decide(suggestion: Suggestion, decided: "accepted" | "rejected"): void;
  edit(suggestion: Suggestion, edited: AnyValue): void;
  undo(suggestion: Suggestion): void;
};

const NONE: readonly Suggestion[] = [];

export function useTriage({ id }: Pick<Conversation, "id">): Triage {
  const client = useQueryClient();
  const trouble = useTrouble();
  const query = suggestionsQuery(id);
  const suggestions = useQuery(query).data?.suggestions ?? NONE;
  // It listens: what is switched off is gone from the screen at once, and until that is known nothing is shown.
  const held = useQuery(assistanceQuery).data?.assistance;
  const mayShow = ({ task, topic }: Suggestion) => held !== undefined && levelOfTask(held, task, topic) > 0;
  const [here, setHere] = useState<readonly SuggestionId[]>([]);
  const tell = (suggestion: Suggestion) =>
    applyEvent(client, { type: "suggestion.changed", payload: { suggestion } }, ["suggestions"]);

  async function settle(suggestion: Suggestion, kind: Decided, ask: () => Promise<{ suggestion: Suggestion }>) {
    setHere((before) => [...before.filter((each) => each !== suggestion.id), suggestion.id]);
    tell({ ...suggestion, decided: { kind, at: new Date().toISOString() } });
    try {
      tell((await ask()).suggestion);
    } catch (error) {
      setHere((before) => before.filter((each) => each !== suggestion.id));
      void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
      trouble(error);
    }
  }
  const params = (suggestion: Suggestion) => ({ suggestionId: suggestion.id });
  return {
    ...lineOf(suggestions, here, mayShow),
    decide: (suggestion, decided) =>
      void settle(suggestion, decided, () => triageApi.decideTriage({ params: params(suggestion), body: { decided } })),
    edit: (suggestion, edited) =>
      void settle(suggestion, "edited", () =>
        triageApi.decideTriage({
          params: params(suggestion),
          body: { decided: "edited", edited: edited as never },
        }),
      ),
    undo: (suggestion) =>
      void settle(suggestion, "undone", () => assistanceApi.undoSuggestion({ params: params(suggestion) })),
  };
}
