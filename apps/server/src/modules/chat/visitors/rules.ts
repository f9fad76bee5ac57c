/** Who a visitor is, what of a conversation a visitor sees, and where what a visitor writes belongs. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { EmailAddress } from "@luwte/contract/common.ts";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type {
  WidgetAuthor,
  WidgetBot,
  WidgetConversation,
  WidgetMessage,
  WidgetWait,
} from "@luwte/contract/widget/protocol.ts";
import { WIDGET_LIMITS } from "@luwte/contract/widget/protocol.ts";
import { z } from "zod";
import { jsonOrNull } from "../../../platform/json.ts";
import type { Sender } from "../../conversations/public.ts";
import type { Visitor } from "../shapes.ts";

/** Who the host site says is signed in. */
export type Identity = { readonly subject: string; readonly email: string | null; readonly name: string | null };

/** Clocks of two machines differ a little. */
const LEEWAY_SECONDS = 60;

const Header = z.object({ alg: z.literal("HS256") });
const Claims = z.object({
  sub: z.union([z.string().min(1).max(200), z.number().int()]).transform(String),
  exp: z.number(),
  nbf: z.number().optional(),
  email: EmailAddress.optional().catch(undefined),
  name: z.string().trim().max(WIDGET_LIMITS.name).optional().catch(undefined),
});

/**
 * Null for whatever is wrong with it. Only HS256 is read, so a token that names another way to check it, or none, proves nothing; the signature is
 * compared in a time that tells nothing; a token without an end is refused, since whoever finds it would be that person for good.
 */
export function readIdentity(token: string, secret: string, now: Date): Identity | null {
  const [header, payload, signature, more] = token.split(".");
  if (!header || !payload || !signature || more !== undefined) return null;
  const expected = createHmac("sha256", secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claims = Claims.safeParse(readJson(payload));
  if (!Header.safeParse(readJson(header)).success || !claims.success) return null;
  return isCurrent(claims.data, now) ? identityOf(claims.data) : null;
}

const readJson = (part: string): unknown => jsonOrNull(Buffer.from(part, "base64url").toString("utf8"));

type ReadClaims = z.output<typeof Claims>;
const isCurrent = ({ exp, nbf = 0 }: ReadClaims, now: Date): boolean => {
  const seconds = now.getTime() / 1000;
  return exp + LEEWAY_SECONDS > seconds && nbf - LEEWAY_SECONDS < seconds;
};
const identityOf = ({ sub, email, name }: ReadClaims): Identity => ({
  subject: sub,
  email: email ?? null,
  name: name || null,
});

/** What to do with somebody who comes with a token of this browser, a signature, both or neither. */
export type Arrival =
  | { readonly kind: "known" }
  /** The stranger of this browser turns out to be somebody: their own conversation goes along. */
  | { readonly kind: "named" }
  /** Known from another browser. This browser's own conversation goes along only when they have none: two are never made one without a person's look. */
  | { readonly kind: "elsewhere"; readonly adopt: boolean }
  | { readonly kind: "new" };

type Known = Pick<Visitor, "subject" | "conversationId">;

export function arrivalOf(identity: Identity | null, here: Known | null, elsewhere: Known | null): Arrival {
  if (here && (!identity || here.subject === identity.subject)) return { kind: "known" };
  const stranger = here !== null && here.subject === null;
  if (elsewhere) {
    const adopt = stranger && here.conversationId !== null && elsewhere.conversationId === null;
    return { kind: "elsewhere", adopt };
  }
  return { kind: stranger ? "named" : "new" };
}

/** A case that rests this long is another matter when its customer comes back. */
const REOPENS_WITHIN = 14 * 24 * 3_600_000;

export const goesOn = ({ state }: Pick<Conversation, "state">, now: Date): boolean =>
  state.kind !== "solved" || now.getTime() - new Date(state.since).getTime() < REOPENS_WITHIN;

/** Who a visitor is to the team. What the site signed goes first; an address that was only typed never makes them somebody who exists. */
export function senderOf(visitor: Visitor, widgetKey: string, customer: Conversation["customer"] | null): Sender {
  const name = visitor.name ?? "";
  if (visitor.email && visitor.emailVerified) return { kind: "email", value: visitor.email, name, verified: true };
  if (visitor.subject) return siteSender(visitor, widgetKey, visitor.subject, name);
  if (customer) return { kind: "customer", customerId: customer.id, address: visitor.email };
  if (visitor.email) return { kind: "email", value: visitor.email, name, verified: false };
  return { kind: "anonymous", name };
}

/** Sites number their people alike, so a number counts within its site only. */
function siteSender({ email }: Visitor, widgetKey: string, subject: string, name: string): Sender {
  const value = `${widgetKey}/${subject}`;
  return { kind: "site", value, name, verified: true, ...(email ? { replyTo: email } : {}) };
}

/** Outside opening hours nobody waits at a screen: with an address it is a letter, and is answered as one. */
export const channelOf = (open: boolean, email: string | null, goingOn: boolean): "chat" | "mail" =>
  !open && email && !goingOn ? "mail" : "chat";

const SUBJECT_LENGTH = 80;

/** The first line says best what it is about. */
export function subjectOf(text: string, fileNames: readonly string[]): string {
  const line = text.trim().split("\n")[0]!.trim() || (fileNames[0] ?? "");
  if (line.length <= SUBJECT_LENGTH) return line;
  const cut = line.slice(0, SUBJECT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), SUBJECT_LENGTH / 2)).trimEnd()}…`;
}

/** Customers know colleagues by their first name. */
export const publicName = (name: string): string => name.trim().split(/\s+/)[0]!;

/** What has left. What can still be taken back was never said; a note never is. */
const HAS_LEFT: readonly Message["delivery"]["kind"][] = ["none", "sent", "seen"];
export const isVisible = ({ direction, delivery }: Pick<Message, "direction" | "delivery">): boolean =>
  direction === "in" || (direction === "out" && HAS_LEFT.includes(delivery.kind));

function authorOf({ direction, author }: Message): WidgetAuthor {
  if (direction === "in") return { kind: "visitor" };
  if (author.kind === "bot") return { kind: "bot", name: author.name };
  return author.kind === "person" ? { kind: "agent", name: publicName(author.name) } : { kind: "system" };
}

const moment = (at: string | Date): string => new Date(at).toISOString();

export const widgetMessageOf = (message: Message): WidgetMessage => ({
  id: message.id,
  author: authorOf(message),
  text: message.text,
  files: message.attachments
    .filter(({ inline }) => !inline)
    .map(({ id, name, type, size }) => ({ id, name, type, size })),
  at: moment(message.at),
});

/** Whoever answers has read what was said before. */
function agentReadUpTo(visitor: Visitor, messages: readonly WidgetMessage[]): string | null {
  const answered = messages.findLast(({ author }) => author.kind === "agent")?.at ?? null;
  const read = visitor.agentReadAt?.toISOString() ?? null;
  return answered !== null && (read === null || answered > read) ? answered : read;
}

/** What a visitor is shown of a conversation besides what is said. */
export type Besides = {
  readonly answering: string | null;
  readonly status: string | null;
  readonly wait: WidgetWait | null;
  readonly bot: WidgetBot | null;
};

export const widgetConversationOf = (
  conversation: Conversation,
  visitor: Visitor,
  messages: readonly WidgetMessage[],
  { answering, status, wait, bot }: Besides,
): WidgetConversation => ({
  id: conversation.id,
  number: conversation.number,
  status,
  solved: conversation.state.kind === "solved",
  answering: answering === null ? null : { name: publicName(answering) },
  agentReadUpTo: agentReadUpTo(visitor, messages),
  visitorReadUpTo: visitor.visitorReadAt?.toISOString() ?? null,
  wait,
  bot,
});
