/** The normalised mail as JSON for people and programs outside: what `luwte mail parse` prints. */
import type { NormalisedMail } from "../shapes.ts";

export type MailReport = Omit<NormalisedMail, "attachments" | "deliveredTo" | "automaticBecause" | "returnPath"> & {
  readonly attachments: readonly { name: string; type: string; size: number; inline: boolean; container?: string }[];
};

/** Without the contents of files, and without what only our own threading needs. */
export function reportOf(mail: NormalisedMail): MailReport {
  const { from, to, cc, replyTo, subject, date, messageId, inReplyTo, references, text, reply, html } = mail;
  const { autoSubmitted, bounce, list, events, protection, remoteImages, problems } = mail;
  const attachments = mail.attachments.map(({ name, type, size, inline, container }) => ({
    name,
    type,
    size,
    inline,
    ...(container === null ? {} : { container }),
  }));
  const head = { from, to, cc, replyTo, subject, date, messageId, inReplyTo, references };
  return {
    ...head,
    text,
    reply,
    html,
    attachments,
    autoSubmitted,
    bounce,
    list,
    events,
    protection,
    remoteImages,
    problems,
  };
}
