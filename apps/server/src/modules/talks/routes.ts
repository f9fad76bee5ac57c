/** Talking with colleagues, over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/talks.ts";
import type { Call } from "../../platform/http/call.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import { addDefaults, saveChannel } from "./channels/actions.ts";
import { search } from "./finding/actions.ts";
import { edit, react, remove, say } from "./messages/actions.ts";
import { findMessage, listVersions } from "./messages/queries.ts";
import { openTalk, readerFor } from "./opening/actions.ts";
import { openPage, pageOf } from "./pages/actions.ts";
import { teamsWithoutChannel } from "./queries.ts";
import { entriesFor, follow, readUntil } from "./reading/actions.ts";
import type { TalkNeeds } from "./shapes.ts";

async function list(call: Call) {
  const bare = await call.read(teamsWithoutChannel);
  if (bare.length > 0) await call.work(addDefaults);
  return call.read(async (tx) => ({ entries: await entriesFor(tx, await readerFor(tx, call.personId)) }));
}

const talkRoutes = (needs: TalkNeeds): Handlers<typeof operations> => ({
  listTalks: async (_input, call) => list(call),
  saveChannel: async ({ params, body }, call) => call.work((work) => saveChannel(work, params.talkId, body)),
  getTalk: async ({ params, query }, call) =>
    call.read((tx) => openPage(tx, needs, params.talkId, { ...query, personId: call.personId })),
  listTalkMessages: async ({ params, query }, call) =>
    call.read((tx) => pageOf(tx, needs, params.talkId, { ...query, personId: call.personId })),
  readTalk: async ({ params, body }, call) =>
    call.work((work) => readUntil(work, needs, params.talkId, body.talkMessageId)),
  followTalk: async ({ params, body }, call) => call.work((work) => follow(work, needs, params.talkId, body.following)),
  searchTalks: async ({ query }, call) => call.read((tx) => search(tx, { ...query, personId: call.personId })),
  listCases: async ({ query }, call) =>
    call.read(async (tx) => ({ conversations: await needs.conversations.findSome(tx, query.conversationIds) })),
});

const messageRoutes = (needs: TalkNeeds): Handlers<typeof operations> => ({
  sendTalkMessage: async ({ params, body }, call) => call.work((work) => say(work, needs, params.talkId, body)),
  editTalkMessage: async ({ params, body }, call) => call.work((work) => edit(work, needs, params.talkMessageId, body)),
  removeTalkMessage: async ({ params }, call) => call.work((work) => remove(work, needs, params.talkMessageId)),
  reactToTalkMessage: async ({ params: { talkMessageId, emoji }, body }, call) =>
    call.work((work) => react(work, needs, talkMessageId, { emoji, on: body.on })),
  listTalkMessageVersions: async ({ params }, call) =>
    call.read(async (tx) => {
      const message = await findMessage(tx, params.talkMessageId);
      const reader = await readerFor(tx, call.personId);
      if (!message || !(await openTalk(tx, needs, message.talkId, reader))) return refuse("not_found");
      // What was taken away is not read any more; it is kept for who must account for it.
      return { versions: message.removedAt === null ? await listVersions(tx, message.id) : [] };
    }),
});

export const talkRoutesOf = (needs: TalkNeeds): Implementation[] =>
  implement(operations, { ...talkRoutes(needs), ...messageRoutes(needs) });
