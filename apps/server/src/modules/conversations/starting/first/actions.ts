/** The first message of a conversation that is started here, and of which customer it is. */
import type { MessageAuthor } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { attachmentsByIds } from "../../../attachments/public.ts";
import { customers, normaliseAddress } from "../../../customers/public.ts";
import { type Composed, compose } from "../../sending/composing/actions.ts";
import { isEmpty, writtenOf } from "../../sending/rules.ts";
import { notAfter, PLAIN, storable } from "../../writing/rules.ts";
import type { Body, Customer } from "../rules.ts";

/** A colleague or a program says who it is: nothing is proven by it. Null for one who does not exist. */
export async function customerFor(work: Work, { customer, language }: Body): Promise<Customer | null> {
  if ("id" in customer) return customerById(work, customer.id);
  const value = normaliseAddress("email", customer.email, "NL") ?? customer.email;
  const wanted = {
    address: { kind: "email" as const, value },
    trust: "asserted" as const,
    name: customer.name,
    language,
  };
  return { ...(await customers.take(work, wanted)), address: value };
}

async function customerById(work: Work, id: Customer["id"]): Promise<Customer | null> {
  const living = await customers.livingId(work.tx, id);
  const found = living && (await customers.find(work.tx, living));
  if (!found) return null;
  const emails = found.addresses.filter(({ kind }) => kind === "email");
  const address = emails.find(({ verifiedAt }) => verifiedAt !== null) ?? emails[0];
  return { id: found.id, name: found.name, groupId: found.groupId, address: address?.value ?? null };
}

type Ids = { id: MessageId; conversationId: ConversationId };

export async function firstOf(
  work: Work,
  body: Body,
  customer: Customer,
  ids: Ids,
): Promise<Composed | Refusal<"not_found" | "no_recipient" | "empty_message">> {
  if (body.direction === "in") return saidByCustomer(work, body, customer, ids);
  const draft = { ...body, id: ids.id, direction: body.direction, mentions: [] };
  const place = {
    conversationId: ids.conversationId,
    customer_address: customer.address,
    customer_name: customer.name,
    subject: body.subject,
    inbox_id: body.inboxId,
    channel: body.channel,
    arrival: 1,
    undo: null,
  };
  return compose(work, draft, place);
}

async function saidByCustomer(
  work: Work,
  body: Body,
  customer: Customer,
  ids: Ids,
): Promise<Composed | Refusal<"empty_message" | "not_found">> {
  const written = writtenOf(body);
  if (isEmpty(written, body.attachmentIds.length)) return refuse("empty_message");
  const attachments = await attachmentsByIds(work.tx, body.attachmentIds);
  if (attachments.length < body.attachmentIds.length) return refuse("not_found", { what: "attachment" });
  const author: MessageAuthor = {
    kind: "customer",
    customerId: customer.id,
    name: customer.name,
    address: customer.address,
  };
  const made = {
    ...ids,
    ...PLAIN,
    direction: "in" as const,
    channel: body.channel,
    author,
    text: storable(written.text),
    richText: written.richText,
    attachments,
    arrival: 1,
    at: notAfter(work.now, work.now),
  };
  return { made, sendAt: work.now, inboxId: body.inboxId, by: customer.name };
}
