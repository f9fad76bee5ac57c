/** What happened to a customer, told in a few lines. */
import { z } from "zod";
import { CustomerId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Story } from "../stories.ts";

export const listStories = operation({
  id: "listStories",
  method: "GET",
  path: "/api/customers/{customerId}/stories",
  summary: "What happened in this customer's newest conversations, a few lines each",
  right: "customers.read",
  params: z.object({ customerId: CustomerId }),
  reply: z.object({ stories: z.array(Story) }),
  refusals: ["not_found"],
});
