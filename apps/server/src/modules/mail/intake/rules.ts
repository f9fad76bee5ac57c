/** What a mail brings to a conversation. */
import type { MailAddress as ContractAddress, Participant } from "@luwte/contract/conversations.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { Incoming, Sender } from "../../conversations/public.ts";
import { addressKey } from "../parse/addresses/rules.ts";
import type { MailAddress, NormalisedMail } from "../parse/shapes.ts";
import type { ReadMail } from "./shapes.ts";

export type IncomingFacts = {
  readonly sender: MailAddress;
  readonly ownAddresses: readonly string[];
  readonly automatic: boolean;
  readonly conversationId: ConversationId | null;
};

const MOST_PARTICIPANTS = 50;

export function incomingOf({ original, mail, files }: ReadMail, facts: IncomingFacts): Incoming {
  return {
    // The original's own id: read again after a crash, it is the same message.
    id: original.id as string as MessageId,
    ...(facts.conversationId === null ? {} : { conversationId: facts.conversationId }),
    channel: "mail",
    inboxId: original.inboxId,
    from: senderAs(mail, facts.sender),
    subject: mail.subject,
    text: mail.reply || (mail.text === "" ? "" : mail.text),
    fullText: mail.text,
    html: mail.html,
    hasRemoteImages: mail.remoteImages > 0,
    mail: {
      from: shown(mail.from ?? facts.sender),
      to: mail.to.slice(0, MOST_PARTICIPANTS).map(shown),
      cc: mail.cc.slice(0, MOST_PARTICIPANTS).map(shown),
      subject: mail.subject,
    },
    messageIdHeader: mail.messageId,
    originalId: original.id,
    attachments: files,
    participants: participantsOf(mail, facts),
    automatic: facts.automatic,
    at: original.receivedAt,
  };
}

/** Who wrote from their own address has shown that it is theirs; who is only named in Reply-To has not. */
function senderAs(mail: NormalisedMail, sender: MailAddress): Sender {
  const wroteItself = addressKey(sender.address) === addressKey(mail.from?.address ?? "");
  const elsewhere = wroteItself
    ? mail.replyTo.find(({ address }) => addressKey(address) !== addressKey(sender.address))
    : undefined;
  return {
    kind: "email",
    value: addressKey(sender.address),
    name: sender.name,
    verified: wroteItself,
    ...(elsewhere ? { replyTo: addressKey(elsewhere.address) } : {}),
  };
}

const shown = ({ name, address }: MailAddress): ContractAddress => ({
  name: name.slice(0, 200),
  address: address.slice(0, 254),
});

/** Whom the sender named besides us: their answers belong here too. */
function participantsOf(mail: NormalisedMail, { sender, ownAddresses }: IncomingFacts): Participant[] {
  const ours = new Set([...ownAddresses, sender.address].map(addressKey));
  return [...mail.to, ...mail.cc]
    .filter(({ address }) => address !== "" && !ours.has(withoutTag(addressKey(address))))
    .slice(0, MOST_PARTICIPANTS)
    .map(({ name, address }) => ({ name: name.slice(0, 120), address: addressKey(address), kind: "cc" as const }));
}

const withoutTag = (address: string): string => address.replace(/^([^@+]+)\+[^@]*@/, "$1@");
