/** The widget's requests, parsed at the server's edge. Apart from the types, because the widget must not carry zod. */
import { z } from "zod";
import type { ErrorCode } from "../errors.ts";
import { LANGUAGES } from "../language.ts";
import { WIDGET_LIMITS, type WidgetRefusal } from "./protocol.ts";

/** Every refusal that the widget knows is one of ours: a code that is not would not compile. */
export const refusalOfWidget = (code: WidgetRefusal): ErrorCode => code;

const Email = z.string().trim().toLowerCase().max(WIDGET_LIMITS.email).pipe(z.email());
const VisitorName = z.string().trim().max(WIDGET_LIMITS.name);
/** The body of a signed token is checked apart; this only keeps giants out. */
const SignedToken = z.string().max(4000);

export const ConfigQuery = z.object({ language: z.string().max(40).optional() });

export const SessionBody = z.object({
  visitorToken: z.string().max(200).optional(),
  identity: SignedToken.optional(),
  language: z.enum(LANGUAGES),
  page: z.object({ url: z.string().max(2000), title: z.string().max(300) }),
});
export type SessionBody = z.output<typeof SessionBody>;

export const StreamQuery = z.object({ after: z.string().max(64).optional() });
export const EarlierQuery = z.object({ before: z.uuid() });

export const AddressBody = z.object({
  email: Email,
  name: VisitorName.nullable().transform((name) => name || null),
});
export type AddressBody = z.output<typeof AddressBody>;

export const MessageBody = z
  .object({
    id: z.uuid(),
    text: z.string().trim().max(WIDGET_LIMITS.text),
    fileIds: z.array(z.uuid()).max(WIDGET_LIMITS.filesPerMessage),
    address: AddressBody.optional(),
  })
  .refine((body) => body.text !== "" || body.fileIds.length > 0, "A message has text or files.");
export type MessageBody = z.output<typeof MessageBody>;

const Grade = z.number().int().min(1).max(5).nullable().default(null);
const ThanksWords = z.string().max(600);
export const ThanksBody = z.discriminatedUnion("do", [
  z.object({ do: z.literal("look") }),
  z.object({ do: z.literal("thank"), to: z.uuid(), words: ThanksWords }),
  z.object({
    do: z.literal("answer"),
    key: z.uuid(),
    csat: Grade,
    ces: Grade,
    solved: z.boolean().nullable().default(null),
    words: ThanksWords.default(""),
    reopen: z.boolean().default(false),
    never: z.boolean().default(false),
  }),
]);
export type ThanksBody = z.output<typeof ThanksBody>;

export const WaitBody = z.object({
  kind: z.enum(["mail", "call", "chat", "look", "none"]),
  at: z.iso.datetime().optional(),
  phone: z.string().max(60).optional(),
  email: z.string().trim().max(WIDGET_LIMITS.email).optional(),
});
export type WaitBody = z.output<typeof WaitBody>;

export const BotBody = z.object({
  key: z.uuid(),
  do: z.enum(["open", "helped", "not_helped", "person", "choose"]),
  article: z.uuid().nullable(),
});
export type BotBody = z.output<typeof BotBody>;

export const TypingBody = z.object({ typing: z.boolean() });
export const ReadBody = z.object({ upTo: z.uuid() });
export const FileParams = z.object({ id: z.uuid() });
export const FileHeaders = z.object({
  "x-file-id": z.uuid(),
  "x-file-name": z.string().max(WIDGET_LIMITS.fileName * 9),
  "content-type": z.string().max(127),
});
