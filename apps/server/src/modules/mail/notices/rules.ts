/** A letter that is no message, as a mail. Pure. */
import { paragraphsAsHtml } from "../../../platform/http/html.ts";
import { messageIdOf } from "../compose/rules.ts";
import type { NormalisedOutgoing } from "../compose/shapes.ts";
import { replyAddress } from "../threading/rules.ts";
import type { Notice, NoticeLetter } from "./shapes.ts";

type From = { readonly name: string; readonly address: string; readonly timeZone: string };

export function outgoingNotice(
  { id }: Pick<Notice, "id">,
  letter: NoticeLetter,
  { name, address, timeZone }: From,
  { replyTokens, at }: { replyTokens: boolean; at: Date },
): NormalisedOutgoing {
  const earlier = letter.after === null ? [] : [messageIdOf(letter.after, address)];
  return {
    id,
    at,
    from: { name, address },
    replyTo: replyTokens && letter.replyToken ? replyAddress(address, letter.replyToken) : null,
    to: [letter.to],
    cc: [],
    subject: letter.subject,
    richText: withLinks(letter.text),
    signature: "",
    following: null,
    quoted: null,
    language: letter.language,
    timeZone,
    inReplyTo: earlier[0] ?? null,
    references: earlier,
    files: [],
    automatic: letter.automatic,
    stopUrl: letter.stopUrl,
  };
}

/** Ends before a sign that was escaped, and before the point that ends a sentence. */
const ADDRESS = /https?:\/\/(?:(?!&(?:quot|lt|gt|#39);)[^\s<>"])*(?:(?!&(?:quot|lt|gt|#39);)[^\s<>".,;:!?)])/g;

/** Whole addresses become links that say where they go. */
const withLinks = (text: string): string =>
  paragraphsAsHtml(text.trim()).replace(ADDRESS, (url) => `<a href="${url}">${url}</a>`);
