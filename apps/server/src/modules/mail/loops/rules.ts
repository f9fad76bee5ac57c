/** Machines that answer machines: when an automatic answer may leave, and which mail must not wake anybody. Lesson "Mail in" 8. */
import { addressKey } from "../parse/addresses/rules.ts";
import type { NormalisedMail } from "../parse/shapes.ts";
import { isNobody } from "../threading/rules.ts";

export type LoopFacts = {
  readonly mail: Pick<NormalisedMail, "from" | "autoSubmitted" | "bounce" | "list" | "returnPath">;
  readonly ownAddresses: readonly string[];
  /** Automatic answers that this sender got from us in the last day. */
  readonly answeredToday: number;
  /** Mails from this sender in the last ten minutes, this one included. */
  readonly recentMails: number;
};

export type AutomaticAnswer = { readonly may: true } | { readonly may: false; readonly because: Silence };

export type Silence =
  | "no-sender"
  | "bounce"
  | "automatic"
  | "null-path"
  | "daemon"
  | "list"
  | "nobody-reads"
  | "ourselves"
  | "answered-today"
  | "too-many";

/** One automatic answer a day to one sender tells as much as ten. */
const ANSWERS_PER_DAY = 1;
/** No person writes so fast; two machines that found each other do. */
export const MAILS_PER_TEN_MINUTES = 20;

/** Read from the top; the first line that holds keeps us silent. */
const SILENCES: readonly (readonly [Silence, (facts: LoopFacts) => boolean])[] = [
  ["no-sender", ({ mail }) => !mail.from?.address],
  ["bounce", ({ mail }) => mail.bounce !== null],
  ["null-path", ({ mail }) => mail.returnPath === ""],
  ["automatic", ({ mail }) => mail.autoSubmitted !== null],
  ["daemon", ({ mail }) => isDaemon(mail.from?.address ?? "")],
  ["list", ({ mail }) => mail.list !== null],
  ["nobody-reads", ({ mail }) => isNobody(mail.from?.address ?? "")],
  ["ourselves", ({ mail, ownAddresses }) => isOwn(mail.from?.address ?? "", ownAddresses)],
  ["answered-today", ({ answeredToday }) => answeredToday >= ANSWERS_PER_DAY],
  ["too-many", ({ recentMails }) => recentMails > MAILS_PER_TEN_MINUTES],
];

export function mayAnswerAutomatically(facts: LoopFacts): AutomaticAnswer {
  const silence = SILENCES.find(([, holds]) => holds(facts))?.[0];
  return silence === undefined ? { may: true } : { may: false, because: silence };
}

/**
 * News without a person behind it: kept and shown, but it opens nothing that was solved, and nobody waits for an answer to it. A list is not: people write
 * to us through lists.
 */
export function isAutomatic(mail: LoopFacts["mail"], recentMails: number): boolean {
  return (
    mail.bounce !== null ||
    mail.autoSubmitted !== null ||
    isDaemon(mail.from?.address ?? "") ||
    recentMails > MAILS_PER_TEN_MINUTES
  );
}

const isDaemon = (address: string): boolean => /^(?:mailer-daemon|postmaster|mail-daemon)(?:@|$)/i.test(address);

const isOwn = (address: string, ownAddresses: readonly string[]): boolean =>
  ownAddresses.some((own) => addressKey(own) === addressKey(withoutTag(address)));

const withoutTag = (address: string): string => address.replace(/^([^@+]+)\+[^@]*@/, "$1@");
