/**
 * A mail read from its bytes. Whatever arrives gives an answer in time that grows with its size alone: what cannot be read is named among the problems, and
 * intake sets such a mail aside whole.
 */
import { foldHtml } from "@luwte/language/replies/html.ts";
import { foldText } from "@luwte/language/replies/text.ts";
import { makeSafe } from "../safety/rules.ts";
import { addressesOf } from "./addresses/rules.ts";
import { attachmentsOf, calendarTexts, type Enclosed } from "./attachments/rules.ts";
import { automaticOf, listOf } from "./automatic/rules.ts";
import { letterOf } from "./bodies/rules.ts";
import { bounceOf } from "./bounces/rules.ts";
import { eventsOf } from "./calendar/rules.ts";
import { parseDate } from "./dates/rules.ts";
import { type Headers, headerOf, headersOf, textHeaderOf } from "./headers/rules.ts";
import { protectionOf } from "./protection/rules.ts";
import type { MailAddress, NormalisedMail, ParseLimits, ParseProblem } from "./shapes.ts";
import { tidyBytes } from "./tree/lines/rules.ts";
import { parseTree, type Tree } from "./tree/rules.ts";

/** Generous for people; a mail past one of them was written by a machine, in anger or by mistake. */
export const PARSE_LIMITS: ParseLimits = {
  bytes: 60_000_000,
  parts: 1000,
  depth: 30,
  headerBytes: 2_000_000,
  addresses: 1000,
};

/** With one of these a mail is not shown as it is: it waits for an administrator, with its original. */
const BLOCKING: ReadonlySet<ParseProblem> = new Set([
  "empty",
  "no-headers",
  "too-large",
  "too-many-parts",
  "too-deep",
  "headers-too-large",
  "unexpected",
]);

/** A returned mail may come from nobody (`MAILER-DAEMON`); any other needs somebody to answer to. */
export const blockingProblem = (mail: Pick<NormalisedMail, "problems" | "bounce">): ParseProblem | undefined =>
  mail.problems.find((problem) => BLOCKING.has(problem) || (problem === "no-sender" && mail.bounce === null));

export function parseMail(bytes: Uint8Array, limits: ParseLimits = PARSE_LIMITS): NormalisedMail {
  const large = bytes.length > limits.bytes;
  // Of a mail that is too large the beginning still says from whom it is and what about.
  const tree = parseTree(tidyBytes(large ? bytes.subarray(0, limits.headerBytes) : bytes), limits);
  return large ? withProblem(headOnly(tree, limits), "too-large") : wholeMail(tree, limits, bytes.length);
}

/** For the gates where no exception may pass: an error of ours is a problem of one mail, never of the others. */
export function parseMailSafely(bytes: Uint8Array, limits: ParseLimits = PARSE_LIMITS): NormalisedMail {
  try {
    return parseMail(bytes, limits);
  } catch {
    return NOTHING;
  }
}

const withProblem = (mail: NormalisedMail, problem: ParseProblem): NormalisedMail => ({
  ...mail,
  problems: [...mail.problems, problem],
});

function wholeMail(tree: Tree, limits: ParseLimits, size: number): NormalisedMail {
  const head = headOnly(tree, limits);
  const letter = letterOf(tree.root);
  const enclosed = attachmentsOf(letter.enclosures, letter.html);
  const body = bodyOf(letter.text, letter.html ?? htmlInside(enclosed, letter.text), enclosed, head.subject);
  return {
    ...head,
    ...body.shown,
    attachments: enclosed.attachments,
    events: calendarTexts(letter.enclosures).flatMap(eventsOf),
    bounce: bounceOf(tree.root, body.shown.text),
    protection: protectionOf(tree.root, body.shown.text),
    problems: [...new Set([...problemsOf(tree, size), ...head.problems, ...body.problems])],
  };
}

// --- head -----------------------------------------------------------------------------------------------------------

function headOnly({ root, problems }: Tree, limits: ParseLimits): NormalisedMail {
  const { headers } = root;
  const addresses = (name: string): MailAddress[] => addressesOf(headers, name, limits.addresses);
  const from =
    addresses("from").find(hasAddress) ?? addresses("sender").find(hasAddress) ?? addresses("from")[0] ?? null;
  const automatic = automaticOf(headers);
  return {
    ...NOTHING,
    from,
    to: addresses("to"),
    cc: addresses("cc"),
    replyTo: addresses("reply-to").filter(hasAddress),
    deliveredTo: DELIVERY_HEADERS.flatMap(addresses)
      .filter(hasAddress)
      .map(({ address }) => address),
    subject: textHeaderOf(headers, "subject").slice(0, 2000),
    date: parseDate(headerOf(headers, "date")) ?? receivedDate(headers),
    ...identityOf(headers),
    autoSubmitted: automatic?.kind ?? null,
    automaticBecause: automatic?.because ?? null,
    list: listOf(headers),
    returnPath: returnPathOf(headers),
    problems: from && hasAddress(from) ? problems : [...problems, "no-sender"],
  };
}

const hasAddress = (found: MailAddress): boolean => found.address !== "";

const DELIVERY_HEADERS = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-forwarded-to"];

const MESSAGE_ID = /<[^<>\s]{1,900}>/g;
const MOST_REFERENCES = 200;

/** Long chains are cut in the middle by other programs too: the first and the last ones tell where a mail belongs. */
function identityOf(headers: Headers): Pick<NormalisedMail, "messageId" | "inReplyTo" | "references"> {
  const answers = idsIn(headerOf(headers, "in-reply-to"));
  const references = [...new Set([...idsIn(headersOf(headers, "references").join(" ")), ...answers.slice(1)])];
  return {
    messageId: idsIn(headerOf(headers, "message-id"))[0] ?? bareId(headerOf(headers, "message-id")),
    inReplyTo: answers[0] ?? null,
    references:
      references.length <= MOST_REFERENCES ? references : [references[0]!, ...references.slice(1 - MOST_REFERENCES)],
  };
}

const idsIn = (value: string | undefined): string[] => (value ?? "").slice(0, 200_000).match(MESSAGE_ID) ?? [];

/** Some programs forget the brackets. */
function bareId(value: string | undefined): string | null {
  const id = (value ?? "").trim();
  return /^[^\s<>]{3,900}$/.test(id) ? `<${id}>` : null;
}

/** When it has no date, the time at which the last server took it; that is after the last semicolon. */
const receivedDate = (headers: Headers): string | null => parseDate(headerOf(headers, "received")?.split(";").at(-1));

function returnPathOf(headers: Headers): string | null {
  const value = headerOf(headers, "return-path");
  return value === undefined ? null : value.replace(/[<>\s]/g, "").slice(0, 320);
}

// --- body -----------------------------------------------------------------------------------------------------------

type Body = {
  readonly shown: Pick<NormalisedMail, "text" | "reply" | "html" | "remoteImages">;
  readonly problems: readonly ParseProblem[];
};

const htmlInside = (enclosed: Enclosed, text: string): string | null =>
  text === "" ? (enclosed.containers.find((container) => container.html)?.html ?? null) : null;

function bodyOf(plain: string, html: string | null, enclosed: Enclosed, subject: string): Body {
  const text = plain || (enclosed.containers.find((container) => container.text)?.text ?? "");
  const problems: ParseProblem[] = enclosed.unreadable ? ["unreadable-container"] : [];
  const folded = html === null ? undefined : foldHtml(html, { subject });
  const safe = folded ? makeSafe(folded.html) : undefined;
  const written = text || folded?.text || "";
  return {
    shown: {
      text: written,
      reply: text === "" && folded ? folded.reply : foldText(written, { subject }).reply,
      html: safe?.html.trim() ? safe.html : null,
      remoteImages: safe?.remoteImages ?? 0,
    },
    problems: html !== null && !folded ? [...problems, "html-too-complex"] : problems,
  };
}

function problemsOf({ root }: Tree, size: number): ParseProblem[] {
  if (size === 0) return ["empty"];
  return root.headers.length === 0 ? ["no-headers"] : [];
}

const NOTHING: NormalisedMail = {
  from: null,
  to: [],
  cc: [],
  replyTo: [],
  deliveredTo: [],
  subject: "",
  date: null,
  messageId: null,
  inReplyTo: null,
  references: [],
  text: "",
  reply: "",
  html: null,
  remoteImages: 0,
  attachments: [],
  events: [],
  autoSubmitted: null,
  automaticBecause: null,
  bounce: null,
  list: null,
  protection: null,
  returnPath: null,
  problems: ["unexpected"],
};
