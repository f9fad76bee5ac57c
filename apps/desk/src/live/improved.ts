/** What came late: a suggestion in other words, kept under the one that it stands beside. The server knows it too, so what is lost here is found again. */
import type { ImprovedDraft } from "@luwte/contract/endpoint.ts";
import type { SuggestionId } from "@luwte/contract/ids.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import type { QueryClient } from "@tanstack/react-query";

export const improvedKey = (id: SuggestionId | null) => ["improved", id] as const;

export function heardImproved(client: QueryClient, { draftId, suggestion }: ImprovedDraft): void {
  client.setQueryData<Suggestion>(improvedKey(draftId), suggestion);
}
