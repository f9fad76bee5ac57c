/** Writing working time down: what comes back is what is shown. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { WorkingTimeOf } from "@luwte/contract/workingTime.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { workingTimeQuery } from "../../working/api.ts";

type Reply = { workingTime: WorkingTimeOf };

export function useKept(personId: PersonId, onKept?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (run: () => Promise<Reply>) => run(),
    onSuccess: (reply) => {
      client.setQueryData(workingTimeQuery(personId).queryKey, reply);
      void client.invalidateQueries({ queryKey: ["reach"] });
      onKept?.();
    },
  });
}
