/** An outgoing message written as a mail. The same message gives the same Message-ID at every attempt, so receivers can tell a second copy from a second mail. */
import { htmlToText } from "@luwte/language/replies/html.ts";
import MailComposer from "nodemailer/lib/mail-composer";
import { escaped, linesAsHtml } from "../../../platform/http/html.ts";
import { onOneLine } from "../parse/charsets/rules.ts";
import type { MailAddress } from "../parse/shapes.ts";
import type { NormalisedOutgoing, Quoted } from "./shapes.ts";

export const messageIdOf = (id: string, fromAddress: string): string => `<luwte.${id}@${domainOf(fromAddress)}>`;

const OWN_ID = /^<luwte\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i;

/** The message behind a name of ours; null for anybody else's. */
export const ownMessageId = (header: string): string | null => OWN_ID.exec(header)?.[1]?.toLowerCase() ?? null;

/** A mail of the set-up test; never a message. */
export const trialMessageId = (mark: string, fromAddress: string): string =>
  `<luwte-test.${mark}@${domainOf(fromAddress)}>`;
export const isTrialMail = (header: string): boolean => header.startsWith("<luwte-test.");

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase() || "localhost";

export function composeMail(outgoing: NormalisedOutgoing): Promise<Buffer> {
  const html = htmlOf(outgoing);
  const composer = new MailComposer({
    messageId: messageIdOf(outgoing.id, outgoing.from.address),
    date: outgoing.at,
    from: written(outgoing.from),
    to: outgoing.to.map(written),
    cc: outgoing.cc.map(written),
    ...(outgoing.replyTo === null ? {} : { replyTo: written({ name: outgoing.from.name, address: outgoing.replyTo }) }),
    subject: onOneLine(outgoing.subject),
    ...(outgoing.inReplyTo === null ? {} : { inReplyTo: outgoing.inReplyTo }),
    ...(outgoing.references.length === 0 ? {} : { references: shortened(outgoing.references) }),
    text: textOf(outgoing),
    html,
    attachments: outgoing.files.map((file) => ({
      filename: file.name,
      contentType: file.type,
      content: file.content,
      ...(file.contentId !== null && html.includes(`cid:${file.contentId}`) ? { cid: file.contentId } : {}),
    })),
    headers: headersOf(outgoing),
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Auto-Submitted only where no person wrote: on a person's answer it would make receivers' programs hide it. */
const headersOf = ({ automatic, stopUrl }: NormalisedOutgoing): Record<string, string> => ({
  ...(automatic ? { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" } : {}),
  ...(stopUrl ? { "List-Unsubscribe": `<${stopUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
});

const written = ({ name, address }: MailAddress): MailAddress => ({ name: onOneLine(name), address });

const MOST_REFERENCES = 20;

/** The first and the newest: enough for every program, short enough for every server. */
const shortened = (references: readonly string[]): string[] =>
  references.length <= MOST_REFERENCES ? [...references] : [references[0]!, ...references.slice(1 - MOST_REFERENCES)];

// --- the letter -----------------------------------------------------------------------------------------------------

/** Plain fonts and sizes that every program knows; no style sheet, for many throw it away. */
const PAGE = "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1f2328";
const SMALL = "font-size:13px;color:#57534e";
const QUOTE = "margin:0 0 0 8px;padding-left:12px;border-left:2px solid #c8c4bc;color:#57534e";

function htmlOf({ richText, signature, following, quoted, language, timeZone }: NormalisedOutgoing): string {
  const parts = [`<div>${richText}</div>`];
  if (signature) parts.push(`<div class="luwte-signature"><br>${signature}</div>`);
  if (following) {
    const url = escaped(following.url);
    const words = FOLLOWING[language](following.number);
    parts.push(`<div class="luwte-signature" style="${SMALL}"><br>${words} <a href="${url}">${url}</a></div>`);
  }
  if (quoted) {
    const head = escaped(quoteHead(quoted, { language, timeZone }));
    parts.push(
      `<br><div class="gmail_attr">${head}</div><blockquote type="cite" style="${QUOTE}">${linesAsHtml(quoted.text)}</blockquote>`,
    );
  }
  return `<!doctype html><html lang="${language}"><body style="${PAGE}">${parts.join("")}</body></html>`;
}

function textOf({ richText, signature, following, quoted, language, timeZone }: NormalisedOutgoing): string {
  const parts = [htmlToText(richText) ?? ""];
  const ending = [
    signature && (htmlToText(signature) ?? ""),
    following && `${FOLLOWING[language](following.number)}\n${following.url}`,
  ].filter((part) => part);
  if (ending.length > 0) parts.push(`-- \n${ending.join("\n\n")}`);
  if (quoted)
    parts.push(
      `${quoteHead(quoted, { language, timeZone })}\n\n${quoted.text
        .split("\n")
        .map((line) => `> ${line}`.trimEnd())
        .join("\n")}`,
    );
  return `${parts.join("\n\n")}\n`;
}

const FOLLOWING = {
  nl: (number: number) => `Uw vraag ${number} volgen:`,
  fr: (number: number) => `Suivre votre question ${number} :`,
  en: (number: number) => `Follow your question ${number}:`,
};

const QUOTE_HEADS = {
  nl: (when: string, who: string) => `Op ${when} schreef ${who}:`,
  fr: (when: string, who: string) => `Le ${when}, ${who} a écrit :`,
  en: (when: string, who: string) => `On ${when}, ${who} wrote:`,
};

const LOCALES = {
  nl: { locale: "nl-NL", at: "om" },
  fr: { locale: "fr-BE", at: "à" },
  en: { locale: "en-GB", at: "at" },
} as const;

/** By the clock of the organisation, as mail programs write it: where the reader is, nobody knows. */
function quoteHead(quoted: Quoted, { language, timeZone }: Pick<NormalisedOutgoing, "language" | "timeZone">): string {
  const { locale, at } = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone,
  }).format(quoted.at);
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone }).format(quoted.at);
  return QUOTE_HEADS[language](`${day} ${at} ${time}`, onOneLine(quoted.by));
}
