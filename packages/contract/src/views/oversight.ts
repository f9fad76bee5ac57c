/** What was proposed in a conversation, and how much assistance may do, as a desk has them. */
import type { ConversationId } from "../ids.ts";
import type { Assistance, Suggestion } from "../oversight.ts";
import { applying, byTime } from "../views.ts";

export type SuggestionsView = {
  readonly conversationId: ConversationId;
  /** Newest first. */
  readonly suggestions: readonly Suggestion[];
};

/** How far it is decided: later news never takes that back. */
const stepOf = ({ decided }: Suggestion): number => (decided === null ? 0 : decided.kind === "undone" ? 2 : 1);

export const applyToSuggestions = applying<SuggestionsView>({
  "suggestion.changed": (view, { suggestion }) => {
    if (suggestion.conversationId !== view.conversationId) return view;
    const before = view.suggestions.find(({ id }) => id === suggestion.id);
    if (before && stepOf(before) > stepOf(suggestion)) return view;
    const others = view.suggestions.filter(({ id }) => id !== suggestion.id);
    return { ...view, suggestions: [...others, suggestion].toSorted((a, b) => byTime(b, a)) };
  },
});

export type AssistanceView = { readonly assistance: Assistance };
export const applyToAssistance = applying<AssistanceView>({
  "assistance.changed": (view, { assistance }) =>
    assistance.version >= view.assistance.version ? { assistance } : view,
});
