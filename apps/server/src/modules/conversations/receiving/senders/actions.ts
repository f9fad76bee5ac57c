/** Who wrote: which customer that is, made or recognised by an address, and the colleague who wants to know. */
import type { Message, MessageAuthor } from "@luwte/contract/conversations.ts";
import type { ConversationId, CustomerGroupId, CustomerId, PersonId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { customers, type Wanted } from "../../../customers/public.ts";
import { notify } from "../../../notifications/public.ts";
import type { ConversationRow } from "../../rows/shapes.ts";
import type { Incoming, Sender } from "../../shapes.ts";
import { answerAddress, authorOf, nameOf } from "../rules.ts";

export type KnownCustomer = { id: CustomerId; name: string; groupId: CustomerGroupId | null };

function wantedOf(from: Exclude<Sender, { kind: "customer" }>, { language = null, demo = false }: Incoming): Wanted {
  const name = nameOf(from);
  if (from.kind === "anonymous") return { address: null, trust: "claimed", name, language, demo };
  const { kind, value, verified } = from;
  return { address: { kind, value }, trust: verified ? "proven" : "claimed", name, language, demo };
}

/** Of a new conversation somebody is always the customer; null when one is named who does not exist. */
export async function senderOfNew(
  work: Work,
  incoming: Incoming,
): Promise<{ customer: KnownCustomer; author: MessageAuthor } | null> {
  const { from } = incoming;
  const customer =
    from.kind === "customer"
      ? await living(work, from.customerId)
      : await customers.take(work, wantedOf(from, incoming));
  return customer && { customer, author: authorOf(from, customer) };
}

export async function living(work: Work, id: CustomerId): Promise<KnownCustomer | null> {
  const now = await customers.livingId(work.tx, id);
  return now && customers.find(work.tx, now);
}

/** In a conversation that is there, nobody new is made of who takes part: a colleague of the customer stays a name and an address. */
export async function senderIn(work: Work, incoming: Incoming, row: ConversationRow): Promise<MessageAuthor> {
  const { from } = incoming;
  const theirs = { id: row.customer_id as CustomerId, name: row.customer_name };
  const address = answerAddress(from);
  if (from.kind === "anonymous" || (address && address === row.customer_address)) return authorOf(from, theirs);
  if (from.kind === "customer") return authorOf(from, (await living(work, from.customerId)) ?? theirs);
  return authorOf(from, await customers.recognise(work, wantedOf(from, incoming)));
}

export async function notifyReply(
  work: Work,
  row: ConversationRow,
  personId: PersonId,
  message: Message,
): Promise<void> {
  const params = { subject: row.subject, customer: message.author.name || row.customer_name };
  await notify(work, { personId, kind: "customer_replied", conversationId: row.id as ConversationId, params });
}
