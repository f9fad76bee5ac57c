/** Doing something about a customer's rights, and looking again afterwards, also when it was refused. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RIGHTS_KEY } from "./api.ts";

export function useRightsChange<Given>(run: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => client.invalidateQueries({ queryKey: [RIGHTS_KEY] }),
  });
}
