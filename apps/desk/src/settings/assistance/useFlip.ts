/** Switches a task, or all of it where `task` is null, and shows at once what holds now. */
import { newId, type SwitchId } from "@luwte/contract/ids.ts";
import type { Task } from "@luwte/contract/oversight.ts";
import { useQueryClient } from "@tanstack/react-query";
import { assistanceApi } from "../../assistance/api.ts";
import { assistanceQuery } from "../../assistance/queries.ts";

export function useFlip(): (task: Task | null, off: boolean, note: string) => Promise<void> {
  const client = useQueryClient();
  return async (task, off, note) => {
    const body = { id: newId<SwitchId>(), task, off, note };
    client.setQueryData(assistanceQuery.queryKey, await assistanceApi.switchAssistance({ body }));
  };
}
