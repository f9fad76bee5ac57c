/** The operations of customers' rights: loaded with their screens, so that the desk itself stays small. */
import { createClient } from "@luwte/contract/client.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import * as accessLog from "@luwte/contract/operations/accessLog.ts";
import * as customerRights from "@luwte/contract/operations/customerRights.ts";
import * as retention from "@luwte/contract/operations/retention.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";

export const rightsApi = createClient({ ...customerRights, ...retention, ...accessLog }, CLIENT);
export type CustomerRights = Awaited<ReturnType<typeof rightsApi.getCustomerRights>>;

export const rightsQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: ["customer-rights", customerId],
    queryFn: () => rightsApi.getCustomerRights({ params: { customerId } }),
    staleTime: 0,
  });
