/** The operations of customers' rights: loaded with their screens, so that the desk itself stays small. */
import { createClient } from "@luwte/contract/client.ts";
import type { ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import * as accessLog from "@luwte/contract/operations/accessLog.ts";
import * as customerRights from "@luwte/contract/operations/customerRights.ts";
import * as retention from "@luwte/contract/operations/retention.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";

export const rightsApi = createClient({ ...customerRights, ...retention, ...accessLog }, CLIENT);
export type CustomerRights = Awaited<ReturnType<typeof rightsApi.getCustomerRights>>;

/** Of everything that one change may have changed: a hold on a conversation is one over its customer too. */
export const RIGHTS_KEY = "customer-rights";

export const rightsQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: [RIGHTS_KEY, customerId],
    queryFn: () => rightsApi.getCustomerRights({ params: { customerId } }),
    staleTime: 0,
  });

export const holdsQuery = (conversationId: ConversationId) =>
  queryOptions({
    queryKey: [RIGHTS_KEY, "holds", conversationId],
    queryFn: () => rightsApi.listHoldsOfConversation({ params: { conversationId } }),
    staleTime: 0,
  });

export type ErasedOne = { conversationId: ConversationId } | { customerId: CustomerId };

/** What is erased does not change any more. */
export const erasedQuery = (one: ErasedOne) =>
  queryOptions({
    queryKey: ["erased", one],
    queryFn: () =>
      "customerId" in one
        ? rightsApi.getErasedCustomer({ params: one })
        : rightsApi.getErasedConversation({ params: one }),
    staleTime: Number.POSITIVE_INFINITY,
  });
