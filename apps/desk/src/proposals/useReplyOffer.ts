/** A reply to the newest question, proposed once one looks at it. It is put in the text only when one asks, and what became of it is said when the answer leaves. */
import { type ArticleId, type ArticleUseId, newId, type SuggestionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { type Parts, proposedValue, type Suggestion } from "@luwte/contract/oversight.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { assistanceApi } from "../assistance/api.ts";
import { plainOf } from "../composer/plain.ts";
import { useSent } from "../composer/sent.ts";
import { libraryApi } from "../library/api.ts";
import { replyQuery } from "./queries.ts";
import { paragraphsOf, type ReplyPart, verdictOf } from "./reply.ts";
import { useDecided } from "./useDecided.ts";
import { useLevel } from "./useLevel.ts";

export type ReplyOffer = {
  readonly suggestion: Suggestion;
  readonly parts: Parts["parts"];
  /** Some of it, or all. */
  take(parts: readonly ReplyPart[]): void;
  leave(): void;
};

const { useArticle: give } = libraryApi;
const MOST_QUESTION = 2_000;
type Verdict = { decided: "accepted" | "edited" | "rejected" | "ignored"; editRatio: number | null };
/** A figure that is missing is no reason to trouble who answers. */
const decide = (suggestionId: SuggestionId, body: Verdict): void =>
  void assistanceApi.decideSuggestion({ params: { suggestionId }, body }).catch(() => undefined);

export function useReplyOffer(page: ConversationPageView, insert: (paragraphs: readonly string[]) => void) {
  const row = page.conversation;
  const level = useLevel("reply");
  const newest = page.messages.findLast(({ direction }) => direction !== "note");
  const isOpen = newest?.direction === "in" && row.state.kind !== "solved";
  const { data } = useQuery({ ...replyQuery(row.id, newest?.id ?? null), enabled: isOpen && level > 0 });
  const suggestion = data?.suggestion ?? null;
  const { decided, add } = useDecided(row.id);
  const [reading, setReading] = useState(false);
  const taken = useRef<{ id: SuggestionId; text: string } | null>(null);
  const value = suggestion && proposedValue("reply", suggestion);
  const isOffered = level > 0 && isOpen && value && suggestion?.decided === null && !decided.has(suggestion.id);

  useSent(row.id, ({ kind, richText }) => {
    if (kind !== "reply") return;
    if (taken.current) decide(taken.current.id, verdictOf(taken.current.text, plainOf(richText)));
    else if (isOffered) decide(suggestion!.id, { decided: "ignored", editRatio: null });
    if (isOffered) add(suggestion!.id);
    taken.current = null;
  });

  const offer: ReplyOffer | null = !isOffered
    ? null
    : {
        suggestion: suggestion!,
        parts: value.parts,
        take: (parts) => {
          const { id, sources } = suggestion!;
          const text = paragraphsOf(value.parts, sources).join("\n");
          taken.current = { id, text };
          add(id);
          insert(paragraphsOf(parts, sources));
          noteUse(suggestion!, newest!.text, row.language ?? "nl");
        },
        leave: () => {
          add(suggestion!.id);
          decide(suggestion!.id, { decided: "rejected", editRatio: null });
        },
      };
  return { offer, reading: reading && offer !== null, setReading };
}

/** The library learns for which question an article was given. */
function noteUse({ articleId, conversationId }: Suggestion, question: string, language: Language): void {
  if (!articleId) return;
  const id = newId<ArticleUseId>();
  const asked = { question: question.slice(0, MOST_QUESTION), language, conversationId, place: "proposal" as const };
  void give({ body: { id, articleId: articleId as ArticleId, ...asked } }).catch(() => undefined);
}
