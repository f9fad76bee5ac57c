/** Operations of promises: making, keeping, releasing, moving, telling the customer, and how many were kept. */
import { z } from "zod";
import { Moment, PageQuery, page } from "../common.ts";
import { Conversation, Message } from "../conversations.ts";
import { ConversationId, MessageId, PersonId, Position, PromiseId, TeamId } from "../ids.ts";
import { Language } from "../language.ts";
import { ListOrder } from "../lists.ts";
import { NewPromise, PromiseWords } from "../newPromises.ts";
import { operation } from "../operation.ts";
import {
  Approval,
  CustomerPromise,
  KeptRate,
  PromiseEntry,
  PromiseFilter,
  PromiseReason,
  PromiseSettings,
  RATE_WEEKS,
  TELLINGS,
} from "../promises.ts";

const params = z.object({ promiseId: PromiseId });
const reply = PromiseEntry;

export const listPromises = operation({
  id: "listPromises",
  method: "GET",
  path: "/api/promises",
  summary: "A page of promises: of a conversation, a customer, a person or teams",
  right: "promises.read",
  query: PromiseFilter.extend({ ...PageQuery.shape, order: ListOrder.default("urgent") }),
  reply: page(PromiseEntry).extend({ position: Position }),
  refusals: [],
});

export const makePromise = operation({
  id: "makePromise",
  method: "POST",
  path: "/api/conversations/{conversationId}/promises",
  summary: "Promise something; the same id twice is one promise",
  right: "promises.write",
  params: z.object({ conversationId: ConversationId }),
  body: NewPromise,
  reply,
  refusals: ["not_found", "due_in_past", "too_many_promises"],
  success: 201,
});

/** A new time without telling the customer needs a reason. `ownerId` null gives it to the team. */
export const changePromise = operation({
  id: "changePromise",
  method: "PATCH",
  path: "/api/promises/{promiseId}",
  summary: "Change the words, the due time or who must keep it",
  right: "promises.write",
  params,
  body: z.object({
    words: PromiseWords.optional(),
    due: z.object({ at: Moment, reason: PromiseReason }).optional(),
    ownerId: PersonId.nullable().optional(),
    version: z.number().int(),
  }),
  reply,
  refusals: ["not_found", "changed_meanwhile", "promise_settled", "due_in_past"],
});

export const keepPromise = operation({
  id: "keepPromise",
  method: "PUT",
  path: "/api/promises/{promiseId}/keeping",
  summary: "It was kept; saying it again changes nothing",
  right: "promises.write",
  params,
  reply,
  refusals: ["not_found", "promise_settled"],
});

export const releasePromise = operation({
  id: "releasePromise",
  method: "PUT",
  path: "/api/promises/{promiseId}/release",
  summary: "It need not be kept any more, for a reason",
  right: "promises.write",
  params,
  body: z.object({ reason: PromiseReason }),
  reply,
  refusals: ["not_found", "promise_settled"],
});

export const reopenPromise = operation({
  id: "reopenPromise",
  method: "DELETE",
  path: "/api/promises/{promiseId}/settlement",
  summary: "It was not kept or released after all",
  right: "promises.write",
  params,
  reply,
  refusals: ["not_found"],
});

export const previewTelling = operation({
  id: "previewTelling",
  method: "GET",
  path: "/api/promises/{promiseId}/telling",
  summary: "The exact text with which the customer would be told of a new time",
  right: "promises.read",
  params,
  query: z.object({ newDueAt: Moment }),
  reply: z.object({ text: z.string(), telling: z.enum(TELLINGS), language: Language }),
  refusals: ["not_found", "promise_settled", "due_in_past"],
});

/** Sends the approved text as an answer and moves the due time, both or neither. `text` is what was seen: another one is refused with `details.text`. */
export const tellNewDue = operation({
  id: "tellNewDue",
  method: "POST",
  path: "/api/promises/{promiseId}/tellings",
  summary: "Tell the customer that it will be later, in the approved words",
  right: "promises.write",
  params,
  body: z.object({
    id: MessageId,
    newDueAt: Moment,
    reason: PromiseReason,
    text: z.string().max(10_000),
    seenMessageId: MessageId.nullable(),
  }),
  reply: z.object({ promise: CustomerPromise, message: Message, conversation: Conversation }),
  refusals: [
    "not_found",
    "promise_settled",
    "due_in_past",
    "changed_meanwhile",
    "unseen_message",
    "no_recipient",
    "empty_message",
  ],
  success: 201,
});

/** `own` is the caller's and nobody else's; there is no way to ask for another person. */
export const getKeptRate = operation({
  id: "getKeptRate",
  method: "GET",
  path: "/api/promises/kept-rate",
  summary: "How many promises were kept: the organisation, a team, and oneself",
  right: "promises.read",
  query: z.object({ weeks: z.enum(RATE_WEEKS).default("13"), teamId: TeamId.optional() }),
  reply: z.object({
    from: Moment,
    until: Moment,
    organisation: KeptRate,
    team: KeptRate,
    own: KeptRate,
    /** Of the whole organisation; never in a figure. */
    released: z.number().int(),
  }),
  refusals: ["not_found"],
});

const Saved = z.object({ settings: PromiseSettings, version: z.number().int() });

export const getPromiseSettings = operation({
  id: "getPromiseSettings",
  method: "GET",
  path: "/api/promise-settings",
  summary: "When owners are reminded, and the texts that tell customers of a new time",
  right: "promises.read",
  reply: Saved.extend({ approval: Approval }),
});

export const savePromiseSettings = operation({
  id: "savePromiseSettings",
  method: "PUT",
  path: "/api/promise-settings",
  summary: "Change reminders and texts; who saves a text approves it",
  right: "promises.manage",
  body: Saved,
  reply: Saved.extend({ approval: Approval }),
  refusals: ["changed_meanwhile", "invalid_request"],
});
