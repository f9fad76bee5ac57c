/** Lists of questions, whom one may ask, and by when they could answer. */
import type { DepartmentId } from "@luwte/contract/ids.ts";
import type { QuestionFilter } from "@luwte/contract/questions.ts";
import { questionsView } from "@luwte/contract/views/questions.ts";
import { queryOptions } from "@tanstack/react-query";
import { live } from "../api/liveQuery.ts";
import { questionsApi } from "./api.ts";

export const questionsQuery = (filter: QuestionFilter) =>
  live(
    ["questions", filter],
    () => questionsApi.listQuestions({ query: filter }),
    (loaded) => questionsView(filter, loaded),
  );

export const questionSettingsQuery = queryOptions({
  queryKey: ["questionSettings"],
  queryFn: () => questionsApi.getQuestionSettings(),
  staleTime: 0,
});

const A_MINUTE = 60_000;

/** Null: nobody was chosen. */
export const proposedDueQuery = (departmentId: DepartmentId | null) =>
  queryOptions({
    queryKey: ["questionDue", departmentId],
    queryFn: () => questionsApi.proposeQuestionDue({ query: departmentId ? { departmentId } : {} }),
    staleTime: A_MINUTE,
  });
