/** The endpoint: which server, what it may do and spend, how it stands, and what would leave. */
import { z } from "zod";
import {
  ENDPOINT_MONTHS,
  EndpointBreaker,
  EndpointRung,
  EndpointSettings,
  EndpointUsage,
  EndpointWhy,
  RedactedKind,
  WhoWords,
} from "../endpoint.ts";
import { operation } from "../operation.ts";

const Reply = z.object({
  settings: EndpointSettings,
  version: z.number().int(),
  /** There is a key; it is never given back. */
  hasKey: z.boolean(),
  usage: EndpointUsage,
  /** Of the months before, those in which something was asked; the oldest first. */
  earlier: z.array(EndpointUsage).max(ENDPOINT_MONTHS - 1),
  breaker: EndpointBreaker,
  /** The form of asking that worked last; null: not found out yet. */
  rung: EndpointRung.nullable(),
});

export const getEndpoint = operation({
  id: "getEndpoint",
  method: "GET",
  path: "/api/endpoint",
  summary: "The language model elsewhere: its address, what it may do, what it used this month, how it stands",
  right: "endpoint.read",
  reply: Reply,
});

export const getWhoWords = operation({
  id: "getWhoWords",
  method: "GET",
  path: "/api/endpoint/words",
  summary: "Which language model words proposals now, for whoever shows them; by whom it was worded stands with each",
  right: "conversations.reply",
  reply: z.object({ words: WhoWords }),
});

export const saveEndpoint = operation({
  id: "saveEndpoint",
  method: "PUT",
  path: "/api/endpoint",
  summary: "Change it. A key stays with its server: with another host in the address the key is given anew or gone",
  right: "endpoint.manage",
  body: z.object({
    settings: EndpointSettings,
    version: z.number().int(),
    /** Absent: as it was. Null: none. */
    key: z.string().trim().min(1).max(500).nullable().optional(),
  }),
  reply: Reply,
  refusals: ["changed_meanwhile", "invalid_request", "endpoint_address_refused"],
});

export const testEndpoint = operation({
  id: "testEndpoint",
  method: "POST",
  path: "/api/endpoint/test",
  summary: "Ask the endpoint a fixed question that holds nobody's data, also while it is off",
  right: "endpoint.manage",
  reply: z.discriminatedUnion("works", [
    z.object({ works: z.literal(true), rung: EndpointRung, milliseconds: z.number().int(), tokens: z.number().int() }),
    z.object({ works: z.literal(false), why: EndpointWhy }),
  ]),
  refusals: ["endpoint_not_set"],
});

export const showRedacted = operation({
  id: "showRedacted",
  method: "POST",
  path: "/api/endpoint/redacted",
  summary: "What a text would look like when it leaves; nothing of it is kept or sent",
  right: "endpoint.read",
  body: z.object({ text: z.string().max(4_000), names: z.array(z.string().trim().max(200)).max(10) }),
  reply: z.object({
    text: z.string(),
    replaced: z.array(z.object({ placeholder: z.string(), kind: RedactedKind })),
  }),
});
