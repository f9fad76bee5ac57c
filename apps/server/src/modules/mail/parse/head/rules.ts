/** What the headers alone say: of a mail that is too large or broken this is still there. */
import { addressesOf } from "../addresses/rules.ts";
import { automaticOf, listOf } from "../automatic/rules.ts";
import { parseDate } from "../dates/rules.ts";
import { type Headers, headerOf, headersOf, textHeaderOf } from "../headers/rules.ts";
import type { MailAddress, NormalisedMail, ParseLimits } from "../shapes.ts";
import type { Tree } from "../tree/rules.ts";

export function headOnly({ root, problems }: Tree, limits: ParseLimits): NormalisedMail {
  const { headers } = root;
  const addresses = (name: string): MailAddress[] => addressesOf(headers, name, limits.addresses);
  const from =
    addresses("from").find(hasAddress) ?? addresses("sender").find(hasAddress) ?? addresses("from")[0] ?? null;
  const automatic = automaticOf(headers);
  return {
    ...NOTHING,
    from,
    to: addresses("to").filter(hasAddress),
    cc: addresses("cc").filter(hasAddress),
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

/** A mail of which nothing could be read. */
export const NOTHING: NormalisedMail = {
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
