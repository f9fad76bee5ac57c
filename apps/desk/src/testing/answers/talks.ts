/** What colleagues say to each other in the make-believe server. */
import { type ConversationId, newId, type PersonId, type TalkId, type TalkMessageId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/talks.ts";
import type { Talk, TalkEntry, TalkMessage, TalkReading } from "@luwte/contract/talks.ts";
import { type Answers, type Call, found, Refused } from "../answering.ts";
import type { World } from "../world.ts";

type Own = { until: TalkMessage | null; following: boolean | null; version: number };
type Kept = {
  talks: Map<TalkId, Talk>;
  messages: TalkMessage[];
  versions: Map<TalkMessageId, { version: number; text: string; until: string }[]>;
  readings: Map<string, Own>;
};
const kept = new WeakMap<World, Kept>();

const channelOf = (world: World, index: number): Talk => ({
  id: newId<TalkId>(),
  kind: "channel",
  conversationId: null,
  teamId: world.teams[index]!.id,
  isDefault: true,
  name: world.teams[index]!.name,
  purpose: "",
  closed: false,
  archivedAt: null,
  version: 1,
});

export function talksOf(world: World): Kept {
  const known = kept.get(world);
  if (known) return known;
  const channels = world.teams.map((_, index) => channelOf(world, index));
  const made = {
    talks: new Map(channels.map((talk) => [talk.id, talk])),
    messages: [],
    versions: new Map(),
    readings: new Map(),
  };
  kept.set(world, made);
  return made;
}

function talkOf(world: World, id: TalkId): Talk {
  const known = talksOf(world).talks.get(id);
  if (known) return known;
  const conversation = found(world.conversations.get(id as string as ConversationId));
  return {
    ...channelOf(world, 0),
    id,
    kind: "case",
    conversationId: conversation.id,
    teamId: null,
    isDefault: false,
    name: "",
  };
}

const NOTHING: Own = { until: null, following: null, version: 0 };
const keyOf = (talkId: string, personId: string) => `${talkId} ${personId}`;

function readingOf(world: World, talk: Talk, personId: PersonId): TalkReading {
  const own = talksOf(world).readings.get(keyOf(talk.id, personId)) ?? NOTHING;
  const { teamIds } = world.accounts.get(personId)!.person;
  const said = talksOf(world).messages.filter((message) => message.talkId === talk.id && message.authorId !== personId);
  const unread = said.filter((message) => !own.until || message.at > own.until.at);
  return {
    talkId: talk.id,
    personId,
    until: own.until && { at: own.until.at, id: own.until.id },
    following: own.following ?? (talk.isDefault && talk.teamId !== null && teamIds.includes(talk.teamId)),
    unread: Math.min(100, unread.length),
    mentioned: unread.some(
      (each) => each.personIds.includes(personId) || each.teamIds.some((id) => teamIds.includes(id)),
    ),
    version: own.version,
  };
}

function move(world: World, talk: Talk, personId: PersonId, change: Partial<Own>): TalkReading {
  const { readings } = talksOf(world);
  const before = readings.get(keyOf(talk.id, personId)) ?? NOTHING;
  readings.set(keyOf(talk.id, personId), { ...before, ...change, version: before.version + 1 });
  const reading = readingOf(world, talk, personId);
  world.tell({ type: "talk_reading.changed", payload: { reading }, audience: { people: [personId] } });
  return reading;
}

type Said = Partial<TalkMessage> & Pick<TalkMessage, "talkId" | "text">;

/** What a test or a handler does: somebody says something, and it is told. */
export function sayIn(world: World, said: Said): TalkMessage {
  const id = said.id ?? newId<TalkMessageId>();
  const numbers = [...said.text.matchAll(/#(\d+)/g)].map((match) => Number(match[1]));
  const named = [...world.conversations.values()].filter(({ number }) => numbers.includes(number));
  const message: TalkMessage = {
    authorId: null,
    personIds: [],
    teamIds: [],
    replyToId: null,
    rootId: id,
    cases: named.map(({ number, id: conversationId }) => ({ number, conversationId })),
    swarmId: null,
    reactions: [],
    at: world.now().toISOString(),
    editedAt: null,
    removedAt: null,
    version: 1,
    ...said,
    id,
  };
  const talk = talkOf(world, message.talkId);
  const { talks, messages } = talksOf(world);
  talks.set(talk.id, talk);
  messages.push(message);
  messages.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  world.tell({ type: "talk_message.added", payload: { message } });
  if (message.authorId) move(world, talk, message.authorId, { until: message, following: true });
  return message;
}

function change(world: World, id: TalkMessageId, changes: Partial<TalkMessage>): { message: TalkMessage } {
  const { messages } = talksOf(world);
  const index = messages.findIndex((message) => message.id === id);
  const before = found(messages[index]);
  const message = { ...before, ...changes, version: before.version + 1 };
  messages[index] = message;
  world.tell({ type: "talk_message.changed", payload: { message } });
  return { message };
}

const saidIn = (world: World, talkId: TalkId) => talksOf(world).messages.filter((message) => message.talkId === talkId);
const window = (all: TalkMessage[], from: number, to: number) => ({
  messages: all.slice(Math.max(0, from), to),
  older: from > 0,
  newer: to < all.length,
});
const ownOf = ({ personId: _, ...own }: TalkReading) => own;

const entryOf = (world: World, talk: Talk, personId: PersonId): TalkEntry => {
  const last = saidIn(world, talk.id).at(-1);
  const about = talk.conversationId && world.conversations.get(talk.conversationId);
  return {
    talk,
    reading: ownOf(readingOf(world, talk, personId)),
    last: last ? { at: last.at, id: last.id } : null,
    case: about ? { number: about.number, subject: about.subject } : null,
  };
};

function listed({ world, person }: Call): TalkEntry[] {
  const talks = [...talksOf(world).talks.values()].filter((talk) => talk.archivedAt === null);
  const entries = talks.map((talk) => entryOf(world, talk, person.id));
  return entries.filter(({ talk, reading }) => talk.kind === "channel" || reading.following);
}

export const talksAnswers: Answers<typeof operations> = {
  listTalks: (_input, call) => ({ entries: listed(call) }),
  saveChannel: ({ params: { talkId }, body: { archived, ...settings } }, { world }) => {
    const before = talksOf(world).talks.get(talkId) ?? { ...channelOf(world, 0), id: talkId, isDefault: false };
    const archivedAt = archived ? world.now().toISOString() : null;
    const talk = { ...before, ...settings, archivedAt, version: before.version + 1 };
    talksOf(world).talks.set(talkId, talk);
    world.tell({ type: "talk.changed", payload: { talk } });
    return { talk };
  },
  getTalk: ({ params: { talkId }, query: { from, aroundId, limit } }, { world, person }) => {
    const talk = talkOf(world, talkId);
    const reading = ownOf(readingOf(world, talk, person.id));
    const all = saidIn(world, talkId);
    const placeId = aroundId ?? (from === "unread" && reading.unread > 0 ? reading.until?.id : undefined);
    const place = placeId ? all.findIndex(({ id }) => id === placeId) : -1;
    const start = place < 0 ? all.length - limit : place - Math.floor(limit / 3);
    return { talk, reading, ...window(all, start, Math.max(0, start) + limit) };
  },
  listTalkMessages: ({ params: { talkId }, query: { beforeId, afterId, limit } }, { world }) => {
    const all = saidIn(world, talkId);
    if (afterId) {
      const start = all.findIndex(({ id }) => id === afterId) + 1;
      return window(all, start, start + limit);
    }
    const end = beforeId ? all.findIndex(({ id }) => id === beforeId) : all.length;
    return window(all, end - limit, end);
  },
  sendTalkMessage: ({ params: { talkId }, body }, { world, person }) => {
    const root = saidIn(world, talkId).find(({ id }) => id === body.replyToId);
    return {
      message: sayIn(world, { ...body, talkId, authorId: person.id, ...(root ? { rootId: root.rootId } : {}) }),
    };
  },
  editTalkMessage: ({ params: { talkMessageId }, body: { text, version } }, { world }) => {
    const before = found(talksOf(world).messages.find(({ id }) => id === talkMessageId));
    if (before.version > version) throw new Refused("changed_meanwhile");
    const until = world.now().toISOString();
    const known = talksOf(world).versions.get(talkMessageId) ?? [];
    talksOf(world).versions.set(talkMessageId, [{ version: before.version, text: before.text, until }, ...known]);
    return change(world, talkMessageId, { text, editedAt: until });
  },
  removeTalkMessage: ({ params: { talkMessageId } }, { world }) =>
    change(world, talkMessageId, { text: "", cases: [], reactions: [], removedAt: world.now().toISOString() }),
  listTalkMessageVersions: ({ params: { talkMessageId } }, { world }) => ({
    versions: talksOf(world).versions.get(talkMessageId) ?? [],
  }),
  reactToTalkMessage: ({ params: { talkMessageId, emoji }, body: { on } }, { world, person }) => {
    const { reactions } = found(talksOf(world).messages.find(({ id }) => id === talkMessageId));
    const others = reactions.find((each) => each.emoji === emoji)?.personIds.filter((id) => id !== person.id) ?? [];
    const personIds = on ? [...others, person.id] : others;
    const rest = reactions.filter((each) => each.emoji !== emoji);
    return change(world, talkMessageId, { reactions: personIds.length > 0 ? [...rest, { emoji, personIds }] : rest });
  },
  readTalk: ({ params: { talkId }, body: { talkMessageId } }, { world, person }) => {
    const message = found(talksOf(world).messages.find(({ id }) => id === talkMessageId));
    return { reading: ownOf(move(world, talkOf(world, talkId), person.id, { until: message })) };
  },
  followTalk: ({ params: { talkId }, body: { following } }, { world, person }) => {
    const talk = talkOf(world, talkId);
    talksOf(world).talks.set(talkId, talk);
    return { reading: ownOf(move(world, talk, person.id, { following })) };
  },
  searchTalks: ({ query: { q } }, { world }) => {
    const words = q.toLowerCase().split(/\s+/);
    const hits = talksOf(world).messages.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
    return {
      items: hits.toReversed().map((message) => ({ message, talk: talkOf(world, message.talkId) })),
      more: false,
    };
  },
  listCases: ({ query: { conversationIds } }, { world }) => ({
    conversations: conversationIds.flatMap((id) => world.conversations.get(id) ?? []),
  }),
};
