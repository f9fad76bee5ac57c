/** From a message and its conversation to a letter that can be written. */
import { fillReply } from "@luwte/contract/cannedReplies.ts";
import type { Message } from "@luwte/contract/conversations.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { paragraphsAsHtml } from "../../../../platform/http/html.ts";
import { messageIdOf } from "../../compose/rules.ts";
import type { NormalisedOutgoing, OutgoingFile, Quoted } from "../../compose/shapes.ts";
import { addressKey } from "../../parse/addresses/rules.ts";
import { answerSubject, bareSubject } from "../../subjects/rules.ts";
import { replyAddress } from "../../threading/rules.ts";
import type { Letter, LetterRow } from "../shapes.ts";

export function letterOf(message: Message, row: LetterRow, statusUrl: string | null): Letter {
  const language = row.language ?? row.inbox?.language ?? "nl";
  const { inbox } = row;
  return {
    message,
    number: row.number,
    replyToken: row.replyToken,
    language,
    timeZone: row.timeZone,
    demo: row.demo,
    statusUrl,
    inbox: inbox && {
      id: inbox.id,
      address: inbox.address,
      signature: signedBy(message, signatureIn(inbox.signatures, language)),
    },
    references: inbox ? referencesOf(row, inbox.address) : [],
    quoted: quotedFor(message, row),
  };
}

/** Only to who wrote it: what a customer said is not passed on to others by itself. */
function quotedFor({ mail }: Message, { quoted }: LetterRow): Quoted | null {
  const receivers = [...(mail?.to ?? []), ...(mail?.cc ?? [])].map(({ address }) => addressKey(address));
  const only = receivers.every((address) => address === addressKey(quoted?.address ?? ""));
  return quoted?.text && only ? { by: quoted.by, text: quoted.text, at: new Date(quoted.at) } : null;
}

/** A signature may name who signs; what a machine sends is signed by the inbox. */
function signedBy({ author, mail }: Message, signature: string): string {
  const name = author.kind === "person" ? author.name : (mail?.from.name ?? author.name);
  return fillReply(signature, { "agent.name": name, "agent.firstName": name.split(" ")[0]! });
}

/** In another language rather than none: a letter without an end is worse. */
const signatureIn = (signatures: Partial<Record<Language, string>>, language: Language): string =>
  [language, ...LANGUAGES].map((each) => signatures[each]?.trim() ?? "").find((text) => text !== "") ?? "";

const referencesOf = ({ earlier }: LetterRow, address: string): string[] =>
  earlier.toReversed().flatMap(({ id, own, header }) => header ?? (own ? messageIdOf(id, address) : []));

export type LetterSettings = { readonly replyTokens: boolean; readonly caseNumbers: boolean };

export function outgoingOf(
  letter: Letter,
  files: readonly OutgoingFile[],
  settings: LetterSettings,
): NormalisedOutgoing {
  const { message, inbox, references } = letter;
  const { mail } = message;
  if (!mail || !inbox) throw new Error(`Message ${message.id} has no envelope.`);
  return {
    id: message.id,
    at: new Date(message.at),
    from: { name: mail.from.name, address: inbox.address },
    replyTo: settings.replyTokens ? replyAddress(inbox.address, letter.replyToken) : null,
    to: mail.to,
    cc: mail.cc,
    subject: subjectOf(letter, settings),
    richText: message.richText ?? paragraphsAsHtml(message.text),
    signature: inbox.signature,
    following: letter.statusUrl === null ? null : { number: letter.number, url: letter.statusUrl },
    quoted: letter.quoted,
    language: letter.language,
    timeZone: letter.timeZone,
    inReplyTo: references.at(-1) ?? null,
    references,
    files,
    automatic: mail.automatic,
  };
}

function subjectOf({ message, references, number }: Letter, { caseNumbers }: LetterSettings): string {
  const subject = message.mail?.subject ?? "";
  if (references.length > 0) return answerSubject(subject, caseNumbers ? number : null);
  return caseNumbers ? `${bareSubject(subject)} [#${number}]`.trim() : subject;
}
