/** Doing something about a customer's rights, and looking again afterwards, also when it was refused. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { rightsQuery } from "./api.ts";

export function useRightsChange<Given>(customerId: CustomerId, run: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => client.invalidateQueries(rightsQuery(customerId)),
  });
}
