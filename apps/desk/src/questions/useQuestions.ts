/** What one does about a question that was asked. */
import type { Addressee, QuestionEntry } from "@luwte/contract/questions.ts";
import { useQueryClient } from "@tanstack/react-query";
import { applyEvent } from "../live/reactions.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { questionsApi } from "./api.ts";
import { ASKING } from "./texts.ts";

export function useQuestionDoings() {
  const client = useQueryClient();
  const t = useText(ASKING);
  const clock = useClock();
  const trouble = useTrouble();
  const settle = async (asked: Promise<QuestionEntry>, text: string): Promise<boolean> => {
    try {
      applyEvent(client, { type: "question.changed", payload: await asked }, ["questions"]);
      showToast({ text });
      return true;
    } catch (error) {
      trouble(error);
      return false;
    }
  };
  return {
    withdraw: ({ question }: QuestionEntry) =>
      settle(
        questionsApi.withdrawQuestion({ params: { questionId: question.id } }),
        t("withdrawn", { name: question.name }),
      ),
    move: ({ question }: QuestionEntry, dueAt: string) =>
      settle(
        questionsApi.moveQuestion({
          params: { questionId: question.id },
          body: { dueAt, version: question.version },
        }),
        t("moved", { name: question.name, when: sayMoment(dueAt, clock) }),
      ),
    askAgain: ({ question }: QuestionEntry, again: { to?: Addressee; words: string; dueAt: string }) =>
      settle(
        questionsApi.askQuestionAgain({
          params: { questionId: question.id },
          body: { ...again, version: question.version },
        }),
        t("asked", { name: question.name }),
      ),
  };
}
