/** How much a task of the assistant may do now. It listens: when it is switched off, what was proposed is gone from the screen at once. */
import { type Level, levelOfTask, type Task } from "@luwte/contract/oversight.ts";
import { useQuery } from "@tanstack/react-query";
import { assistanceQuery } from "../assistance/queries.ts";

/** Until it is known nothing is proposed. */
export function useLevel(task: Task): Level {
  const { data } = useQuery(assistanceQuery);
  return data ? levelOfTask(data.assistance, task) : 0;
}
