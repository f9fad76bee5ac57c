/** A chat widget as administrators set it up: how it looks, where it may stand, and where what is said in it goes. */
import { z } from "zod";
import { Colour, Name } from "../common.ts";
import { InboxId, TeamId, WidgetId } from "../ids.ts";
import { Language } from "../language.ts";
import { OpeningHours } from "../serviceLevels.ts";

/** `https://shop.example`, or `https://*.shop.example` for every host below it. */
export const AllowedOrigin = z
  .string()
  .trim()
  .toLowerCase()
  .max(260)
  .regex(/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/);

export const WidgetSettings = z.object({
  /** What visitors see above the conversation. */
  name: Name,
  accent: Colour.default("#0f6a6a"),
  side: z.enum(["start", "end"]).default("end"),
  languages: z.array(Language).min(1).max(3).default(["nl", "fr", "en"]),
  greetings: z.partialRecord(Language, z.string().trim().max(500)).default({}),
  /** Which sites may show it; none named: any. */
  allowedOrigins: z.array(AllowedOrigin).max(50).default([]),
  /** From which address a conversation goes on by mail. */
  inboxId: InboxId.nullable().default(null),
  teamId: TeamId.nullable().default(null),
  /** null: the hours in which the organisation answers chats. */
  hours: OpeningHours.nullable().default(null),
  /** Offer visitors to give their address, so that an answer reaches them after they left. */
  askAddress: z.boolean().default(true),
  privacyUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
  active: z.boolean().default(true),
});
export type WidgetSettings = z.output<typeof WidgetSettings>;

export const Widget = WidgetSettings.extend({
  id: WidgetId,
  /** Stands in the host page; it names the widget and opens nothing. */
  key: z.string(),
  demo: z.boolean(),
  version: z.number().int(),
});
export type Widget = z.output<typeof Widget>;
