/** What customers said, to oneself, on the wall, and what waits for a lead. */
import type { ComplimentsView } from "@luwte/contract/views/thanks.ts";
import { queryOptions } from "@tanstack/react-query";
import { live } from "../api/liveQuery.ts";
import { thanksApi } from "./api.ts";

const MOST_SHOWN = 200;

export const complimentsQuery = live(
  ["compliments"],
  () => thanksApi.listCompliments({ query: { limit: MOST_SHOWN } }),
  (loaded): ComplimentsView => loaded,
);
/** Asked each time: a wall is not watched, it is looked at. */
export const wallQuery = queryOptions({ queryKey: ["wall"], queryFn: () => thanksApi.listWall(), staleTime: 0 });
export const heldQuery = queryOptions({
  queryKey: ["heldCompliments"],
  queryFn: () => thanksApi.listHeldCompliments(),
  staleTime: 0,
});
export const surveyQuery = queryOptions({
  queryKey: ["surveyInsight"],
  queryFn: () => thanksApi.getSurveyInsight(),
  staleTime: 0,
});
