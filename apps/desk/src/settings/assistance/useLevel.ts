/** Writes a level, and shows at once what holds now. */
import { newId, type PolicyLineId } from "@luwte/contract/ids.ts";
import type { Level, Task } from "@luwte/contract/oversight.ts";
import { useQueryClient } from "@tanstack/react-query";
import { assistanceApi } from "../../assistance/api.ts";
import { assistanceQuery } from "../../assistance/queries.ts";

export function useLevel(task: Task): (topic: string | null, level: Level | null, note: string) => Promise<void> {
  const client = useQueryClient();
  return async (topic, level, note) => {
    const body = { id: newId<PolicyLineId>(), task, topic, level, note };
    client.setQueryData(assistanceQuery.queryKey, await assistanceApi.setAssistanceLevel({ body }));
  };
}
