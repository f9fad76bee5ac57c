/** Requests for help and draft articles of the make-believe server. */
import type { ArticleDraft } from "@luwte/contract/articleDrafts.ts";
import type { ConversationId, PersonId, SwarmId } from "@luwte/contract/ids.ts";
import type * as articles from "@luwte/contract/operations/articleDrafts.ts";
import type * as operations from "@luwte/contract/operations/swarms.ts";
import type { Swarm, SwarmAsk } from "@luwte/contract/swarms.ts";
import { type Answers, found, Refused } from "../answering.ts";
import type { World } from "../world.ts";
import { sayIn, talksOf } from "./talks.ts";

type Kept = { swarms: Swarm[]; asks: SwarmAsk[]; drafts: ArticleDraft[] };
const kept = new WeakMap<World, Kept>();
export function swarmsOf(world: World): Kept {
  const known = kept.get(world) ?? { swarms: [], asks: [], drafts: [] };
  kept.set(world, known);
  return known;
}

function save(world: World, swarm: Swarm): Swarm {
  const known = swarmsOf(world);
  known.swarms = [swarm, ...known.swarms.filter(({ id }) => id !== swarm.id)];
  world.tell({ type: "swarm.changed", payload: { swarm } });
  return swarm;
}

type Asked = Pick<Swarm, "id" | "reason" | "tried" | "needed"> & { conversationId: ConversationId; askedBy: PersonId };

/** What a test or a handler does: somebody asks, the channel hears it, and these are asked by name. */
export function askIn(world: World, asked: Asked, calledIds: readonly PersonId[] = []): Swarm {
  const row = found(world.conversations.get(asked.conversationId));
  const at = world.now().toISOString();
  const teamId = row.teamId ?? world.teams[0]!.id;
  const swarm = save(world, {
    ...asked,
    number: row.number,
    teamId,
    at,
    joinedIds: [],
    state: { kind: "open" },
    version: 1,
  });
  const channel = [...talksOf(world).talks.values()].find((talk) => talk.teamId === teamId)!;
  const text = `${asked.needed} #${row.number}`;
  sayIn(world, { talkId: channel.id, authorId: asked.askedBy, text, swarmId: asked.id });
  const because = { skillIds: [], asked: 1, of: 4 };
  for (const personId of calledIds)
    swarmsOf(world).asks.push({ swarmId: asked.id, personId, conversationId: row.id, at, because, answer: null });
  return swarm;
}

const swarmOf = (world: World, id: SwarmId) => found(swarmsOf(world).swarms.find((swarm) => swarm.id === id));
const askOf = (world: World, id: SwarmId, personId: PersonId) =>
  swarmsOf(world).asks.find((ask) => ask.swarmId === id && ask.personId === personId) ?? null;

export const swarmsAnswers: Answers<typeof operations> = {
  listSwarms: ({ params: { conversationId } }, { world, person }) => ({
    swarms: swarmsOf(world).swarms.filter((swarm) => swarm.conversationId === conversationId),
    asks: swarmsOf(world).asks.filter((ask) => ask.conversationId === conversationId && ask.personId === person.id),
  }),
  getSwarm: ({ params: { swarmId } }, { world, person }) => ({
    swarm: swarmOf(world, swarmId),
    ask: askOf(world, swarmId, person.id),
  }),
  askHelp: ({ params: { conversationId }, body }, { world, person }) => ({
    swarm: askIn(world, { ...body, conversationId, askedBy: person.id }),
  }),
  answerHelp: ({ params: { swarmId }, body: { answer } }, { world, person }) => {
    const before = swarmOf(world, swarmId);
    const ask = askOf(world, swarmId, person.id);
    if (ask) ask.answer = answer;
    const others = before.joinedIds.filter((id) => id !== person.id);
    const joinedIds = answer === "joined" ? [...others, person.id] : others;
    return { swarm: save(world, { ...before, joinedIds, version: before.version + 1 }), ask };
  },
  endHelp: ({ params: { swarmId }, body: { helped } }, { world, person }) => {
    const before = swarmOf(world, swarmId);
    const state = { kind: "ended" as const, at: world.now().toISOString(), by: person.id, helped };
    world.note(before.conversationId, { kind: "person", personId: person.id }, "help_ended", { helped });
    return { swarm: save(world, { ...before, state, version: before.version + 1 }) };
  },
  getSwarmInsight: () => ({
    total: 5,
    joined: 4,
    helped: 3,
    reasons: [
      { reason: "knowledge", count: 3, helped: 2 },
      { reason: "system", count: 2, helped: 1 },
    ],
  }),
};

export const articleAnswers: Answers<typeof articles> = {
  listArticleDrafts: ({ query: { teamId } }, { world }) => ({
    articleDrafts: swarmsOf(world).drafts.filter((draft) => !teamId || draft.teamId === teamId),
  }),
  proposeArticle: ({ params: { talkId }, query: { talkMessageIds } }, { world }) => {
    const all = talksOf(world).messages.filter((message) => message.talkId === talkId);
    const root = found(all.find(({ id }) => id === talkMessageIds[0])).rootId;
    const thread =
      talkMessageIds.length > 1
        ? all.filter(({ id }) => talkMessageIds.includes(id))
        : all.filter(({ rootId }) => rootId === root);
    const [first, ...rest] = thread;
    const question = found(first).text;
    const words = { title: question.slice(0, 120), question, answer: rest.map(({ text }) => text).join("\n\n") };
    const sources = thread.map(({ id }) => ({ talkId, talkMessageId: id, conversationId: null }));
    return { proposal: { words, language: "nl", teamId: world.teams[0]!.id, sources } };
  },
  saveArticleDraft: ({ params: { articleDraftId: id }, body: { version, ...body } }, { world, person }) => {
    const named = /Marieke/.test(body.answer) && !body.confirmed.some(({ text }) => text === "Marieke");
    if (named)
      throw new Refused("personal_data_found", { found: [{ field: "answer", kind: "name", text: "Marieke" }] });
    const at = world.now().toISOString();
    const articleDraft: ArticleDraft = { ...body, id, authorId: person.id, at, version: version + 1 };
    const known = swarmsOf(world);
    known.drafts = [articleDraft, ...known.drafts.filter((draft) => draft.id !== id)];
    world.tell({ type: "article_draft.changed", payload: { articleDraft } });
    return { articleDraft };
  },
  removeArticleDraft: ({ params: { articleDraftId } }, { world }) => {
    const known = swarmsOf(world);
    known.drafts = known.drafts.filter(({ id }) => id !== articleDraftId);
    world.tell({ type: "article_draft.removed", payload: { articleDraftId } });
    return undefined;
  },
};
