/** Canned replies: texts a team uses often, with places that are filled from the conversation. */
import { z } from "zod";
import { Name } from "./common.ts";
import { CannedReplyId, TeamId } from "./ids.ts";
import { CannedReplyBodies } from "./settings.ts";

export const CannedReply = z.object({
  id: CannedReplyId,
  /** What an agent types after a slash. */
  shortcut: z.string().regex(/^[\p{L}\p{N}_-]{1,40}$/u),
  title: Name,
  bodies: CannedReplyBodies,
  teamId: TeamId.nullable(),
  version: z.number().int(),
});
export type CannedReply = z.output<typeof CannedReply>;

/** The places a text may have, as in `Beste {{customer.firstName}}`. */
export const REPLY_FIELDS = [
  "customer.name",
  "customer.firstName",
  "conversation.number",
  "conversation.subject",
  "agent.name",
  "agent.firstName",
  "organisation.name",
] as const;
export type ReplyField = (typeof REPLY_FIELDS)[number];

/** Fills the places; one without a value is left visible, so that the agent sees what is missing before sending. Values are put in as text, never as HTML. */
export function fillReply(body: string, values: Partial<Record<ReplyField, string>>): string {
  return body.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (place, field: string) => {
    const value = values[field as ReplyField];
    return value ? escapeHtml(value) : place;
  });
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
