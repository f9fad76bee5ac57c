/**
 * Which conversation a mail belongs to. Pure: the lookups were done before. A wrong join shows one customer's words to another, so a mail joins only where its
 * sender already takes part; everything else begins its own conversation, linked to what it answered.
 */
import { addressKey } from "../parse/addresses/rules.ts";
import type { MailAddress, NormalisedMail } from "../parse/shapes.ts";
import { subjectKey } from "../subjects/rules.ts";

/**
 * How a conversation was found, in order of trust. Programs write In-Reply-To themselves and our ids cannot be guessed. References are overwritten by
 * some (Apple Mail, PGP plugins). The token in our reply address survives that. A case number in a subject can be guessed by anybody.
 */
export const WAYS = ["message-id", "in-reply-to", "references", "reply-token", "subject-token"] as const;
export type Way = (typeof WAYS)[number];

export type Candidate<Id extends string = string> = {
  readonly way: Way;
  readonly conversationId: Id;
  /** Nothing is expected any more: a new subject here is a new question. */
  readonly closed: boolean;
  readonly subject: string;
  /** Everybody who takes part, and the proven addresses of its customer. */
  readonly participants: readonly string[];
};

export type Threading<Id extends string = string> =
  | { readonly kind: "join"; readonly conversationId: Id; readonly because: Way; readonly otherSubject: boolean }
  | { readonly kind: "new"; readonly because: NewBecause; readonly linkTo: Id | null };

export type NewBecause = "first" | "stranger" | "new-subject";

export type ThreadingFacts<Id extends string = string> = {
  readonly sender: string;
  readonly subject: string;
  readonly candidates: readonly Candidate<Id>[];
};

export function threadingOf<Id extends string>({ sender, subject, candidates }: ThreadingFacts<Id>): Threading<Id> {
  const trusted = WAYS.flatMap((way) => candidates.filter((candidate) => candidate.way === way));
  const known = trusted.find((candidate) => takesPart(candidate, sender));
  if (!known)
    return { kind: "new", because: trusted[0] ? "stranger" : "first", linkTo: trusted[0]?.conversationId ?? null };
  const otherSubject = subjectKey(subject) !== subjectKey(known.subject) && subjectKey(subject) !== "";
  if (known.closed && otherSubject) return { kind: "new", because: "new-subject", linkTo: known.conversationId };
  return { kind: "join", conversationId: known.conversationId, because: known.way, otherSubject };
}

const takesPart = (candidate: Candidate, sender: string): boolean =>
  sender !== "" && candidate.participants.some((address) => addressKey(address) === addressKey(sender));

// --- what to look up ------------------------------------------------------------------------------------------------

export type Lookups = {
  readonly inReplyTo: readonly string[];
  /** The newest first: the last mail answered is the nearest. */
  readonly references: readonly string[];
  readonly tokens: readonly string[];
};

const MOST_REFERENCES = 50;

export function lookupsOf(
  mail: Pick<NormalisedMail, "inReplyTo" | "references" | "to" | "cc" | "deliveredTo">,
): Lookups {
  const receivers = [...mail.to, ...mail.cc].map(({ address }) => address);
  return {
    inReplyTo: mail.inReplyTo === null ? [] : [mail.inReplyTo],
    references: mail.references.toReversed().slice(0, MOST_REFERENCES),
    tokens: [...new Set([...receivers, ...mail.deliveredTo].flatMap(tokenIn))].slice(0, 10),
  };
}

const TOKEN = /^[^@]{1,64}\+([a-z0-9]{8,64})@/i;

const tokenIn = (address: string): string[] => {
  const token = TOKEN.exec(address)?.[1];
  return token === undefined ? [] : [token.toLowerCase()];
};

/** `support@shop.example` with its token: answers to it find their conversation whatever the program does to headers. */
export function replyAddress(inboxAddress: string, token: string): string {
  const at = inboxAddress.lastIndexOf("@");
  return `${inboxAddress.slice(0, at)}+${token}${inboxAddress.slice(at)}`;
}

// --- who wrote ------------------------------------------------------------------------------------------------------

/**
 * A contact form sends from our own address, a list from the list's, both with the writer in Reply-To. Otherwise the sender is who the mail says it is
 * from: Reply-To alone may point anywhere.
 */
export function senderOf(
  mail: Pick<NormalisedMail, "from" | "replyTo" | "list">,
  ownAddresses: readonly string[],
): MailAddress | null {
  const own = (found: MailAddress): boolean =>
    ownAddresses.some((address) => addressKey(address) === addressKey(found.address));
  const { from } = mail;
  const writer = mail.replyTo.find((found) => !own(found));
  if (!from || !writer) return from;
  const standsIn = own(from) || /\bvia\b/i.test(from.name) || (mail.list !== null && isNobody(from.address));
  return standsIn ? { address: writer.address, name: writer.name || from.name.replace(/\s+via\s.*$/i, "") } : from;
}

export const isNobody = (address: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|noreply\S*|donotreply\S*)@/i.test(address);
