/** A conversation's page and what is on it, over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/conversations.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { isKey, keyOf } from "../lists/routes.ts";
import { findRow } from "../rows/queries.ts";
import type { ConversationNeeds } from "../shapes.ts";
import { messagesBefore, pageOf } from "./actions.ts";
import { findBody } from "./queries.ts";

export const pageHandlers = ({ showHtml }: ConversationNeeds): Handlers<typeof operations> => ({
  getConversation: async ({ params }, call) => call.read((tx) => pageOf(tx, params.conversationId, call.personId)),

  listMessages: async ({ params, query }, call) => {
    const key = keyOf(query.before, "before");
    if (!isKey(key)) return key;
    return call.read(async (tx) =>
      (await findRow(tx, params.conversationId))
        ? messagesBefore(tx, params.conversationId, key, query.limit)
        : refuse("not_found"),
    );
  },

  getMessageBody: async ({ params, query }, call) => {
    const body = await call.read((tx) => findBody(tx, params.messageId));
    if (!body) return refuse("not_found");
    const files = new Map(body.files.map(({ id, contentId }) => [contentId, `/api/attachments/${id}?inline=yes`]));
    const remote = (place: number) => `/api/messages/${params.messageId}/remote-images/${place}`;
    const show = {
      remoteAddressOf: query.images === "on" ? remote : null,
      addressOf: (contentId: string) => files.get(contentId),
    };
    const html = body.html !== null && showHtml ? showHtml(body.html, show) : body.html;
    return { text: body.text, html, hasOriginal: body.hasOriginal };
  },
});
