/** The living demo: a shop that does not exist, whose customers keep writing until they are told to stop. */
import { z } from "zod";
import { EmailAddress, Moment } from "../common.ts";
import { operation } from "../operation.ts";

export const DemoStatus = z.object({
  /** New mails and chats arrive every few minutes. */
  arriving: z.boolean(),
  /** Where a real mail to the demo can be sent with any mail program; null when that door is shut. */
  smtp: z.object({ host: z.string(), port: z.number().int(), address: EmailAddress }).nullable(),
});
export type DemoStatus = z.output<typeof DemoStatus>;

export const getDemo = operation({
  id: "getDemo",
  method: "GET",
  path: "/api/demo",
  summary: "How the demo stands",
  right: "organisation.read",
  reply: z.object({ demo: DemoStatus.nullable() }),
});

export const setDemoArrivals = operation({
  id: "setDemoArrivals",
  method: "PUT",
  path: "/api/demo/arrivals",
  summary: "Let new mails and chats arrive in the demo, or stop them",
  right: "demo.manage",
  body: z.object({ arriving: z.boolean() }),
  reply: z.object({ demo: DemoStatus }),
  refusals: ["not_found"],
});

/** One arrives now, so that nobody has to wait to see it. */
export const arriveInDemo = operation({
  id: "arriveInDemo",
  method: "POST",
  path: "/api/demo/arrivals",
  summary: "Let one new contact arrive in the demo now",
  right: "demo.manage",
  body: z.object({ channel: z.enum(["mail", "chat"]) }),
  refusals: ["not_found"],
});

/** The mails that the demo sent: they go nowhere, but can be read here as a customer would. */
export const listDemoPost = operation({
  id: "listDemoPost",
  method: "GET",
  path: "/api/demo/post",
  summary: "Mails the demo sent; none of them left this machine",
  right: "organisation.read",
  reply: z.object({
    mails: z.array(
      z.object({ id: z.uuid(), to: z.array(z.string()), subject: z.string(), text: z.string(), at: Moment }),
    ),
  }),
  refusals: ["not_found"],
});

/** The whole organisation goes, with all it holds; the first-run page comes back. */
export const removeDemo = operation({
  id: "removeDemo",
  method: "DELETE",
  path: "/api/demo",
  summary: "Remove the demo with everything in it",
  right: "demo.manage",
  pace: "strict",
  refusals: ["not_found"],
});
