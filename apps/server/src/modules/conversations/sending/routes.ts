/** Answering, taking back, drafts: over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/conversations.ts";
import type { NextState } from "@luwte/contract/operations/conversations.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import { discardDraft, saveDraft, withFiles } from "../drafts/actions.ts";
import { listDrafts } from "../drafts/queries.ts";
import type { ConversationNeeds } from "../shapes.ts";
import type { Wanted } from "../standing/shapes.ts";
import { sendMessage } from "./actions.ts";
import { retryMessage } from "./delivery/actions.ts";
import { undoMessage } from "./taking-back/actions.ts";

export const wantedOf = (next: NextState): Wanted =>
  next.kind === "snoozed" ? { kind: "snoozed", until: new Date(next.until) } : next;

export const sendingHandlers = (needs: ConversationNeeds): Handlers<typeof operations> => ({
  sendMessage: async ({ params, body }, call) => {
    const written = { ...body, nextState: body.nextState ? wantedOf(body.nextState) : null };
    return call.work((work) => sendMessage(work, needs, { conversationId: params.conversationId, written }));
  },
  undoMessage: async ({ params }, call) => {
    const { personId } = call;
    if (!personId) return refuse("forbidden");
    return call.work((work) => undoMessage(work, needs, params.messageId, personId));
  },
  retryMessage: async ({ params, body }, call) =>
    call.work((work) => retryMessage(work, needs, params.messageId, body.decision)),
});

/** A draft is a person's; a program has none. */
export const draftHandlers: Handlers<typeof operations> = {
  saveDraft: async ({ params, body: { version, ...given } }, call) => {
    const { personId } = call;
    if (!personId) return refuse("forbidden");
    const draft = await call.work((work) => saveDraft(work, { ...params, ...given, personId }, version));
    return isRefusal(draft) ? draft : { draft };
  },
  discardDraft: async ({ params }, call) => {
    const { personId } = call;
    if (!personId) return refuse("forbidden");
    const gone = await call.work((work) => discardDraft(work, params.conversationId, personId));
    return gone ? {} : refuse("not_found");
  },
  listDrafts: async (_input, call) => {
    const { personId } = call;
    if (!personId) return { drafts: [] };
    return call.read(async (tx) => ({
      drafts: await Promise.all((await listDrafts(tx, personId)).map((row) => withFiles(tx, row))),
    }));
  },
};
