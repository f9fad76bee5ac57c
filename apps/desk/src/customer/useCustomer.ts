/** A customer and what one can change of them. */
import type { Customer } from "@luwte/contract/customers.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import type { CustomerPageView } from "@luwte/contract/views/customerPage.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "../api/api.ts";
import { customerQuery } from "../api/queries.ts";
import { applyEvent } from "../live/reactions.ts";
import { useTrouble } from "../toasts/useTrouble.ts";

export const useCustomer = (id: CustomerId): { view: CustomerPageView | null; error: Error | null } => {
  const { data, error } = useQuery(customerQuery(id));
  return { view: data ?? null, error };
};

type Change = NonNullable<Parameters<typeof api.changeCustomer>[0]["body"]>;

/** At once on the screen, put back when it is refused. */
export function useChangeCustomer(customer: Customer): (change: Change) => void {
  const client = useQueryClient();
  const trouble = useTrouble();
  return useCallback(
    (change) => {
      const show = (next: Customer) =>
        applyEvent(client, { type: "customer.changed", payload: { customer: next, groupBefore: next.groupId } }, [
          "customer",
        ]);
      const fields = { ...customer.fields, ...change.fields };
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      show({ ...customer, ...given, fields });
      api
        .changeCustomer({ params: { customerId: customer.id }, body: { ...change, version: customer.version } })
        .then((reply) => show(reply.customer))
        .catch((error: unknown) => {
          show(customer);
          trouble(error);
        });
    },
    [client, customer, trouble],
  );
}
