/** The talks that one has in sight, with what is unread, and one talk as far as it was loaded. */
import type { Conversation } from "../conversations.ts";
import type { EventPayload } from "../events.ts";
import type { PersonId, TalkId, TeamId } from "../ids.ts";
import {
  MOST_UNREAD,
  placeOf,
  type Talk,
  type TalkEntry,
  type TalkMessage,
  type TalkReading,
  talkOfCase,
} from "../talks.ts";
import { applying, byTime, replaced } from "../views.ts";
import { changedRow } from "./rows.ts";

type Viewer = { readonly personId: PersonId | null; readonly teamIds: readonly TeamId[] };
export type TalksView = {
  readonly viewer: Viewer;
  readonly entries: readonly TalkEntry[];
  /** Something that cannot be worked out here: load afresh. */
  readonly stale: boolean;
};

export const talksView = (viewer: Viewer, { entries }: { entries: readonly TalkEntry[] }): TalksView => ({
  viewer,
  entries: entries.toSorted(byId),
  stale: false,
});

const byId = (a: TalkEntry, b: TalkEntry): number => (a.talk.id < b.talk.id ? -1 : Number(a.talk.id > b.talk.id));
const entryOf = (view: TalksView, id: TalkId): TalkEntry | undefined => view.entries.find(({ talk }) => talk.id === id);

function withEntry(view: TalksView, id: TalkId, change: (entry: TalkEntry) => TalkEntry): TalksView {
  return { ...view, entries: view.entries.map((entry) => (entry.talk.id === id ? change(entry) : entry)) };
}

export const isMentioned = ({ personIds, teamIds }: TalkMessage, viewer: Viewer): boolean =>
  (viewer.personId !== null && personIds.includes(viewer.personId)) ||
  teamIds.some((id) => viewer.teamIds.includes(id));

/** Read until a place further on, so it was counted there or not at all. */
const isRead = ({ until }: Pick<TalkReading, "until">, message: TalkMessage): boolean =>
  until !== null && byTime(message, until) <= 0;

/** What is older than the last that was heard was counted already, or came out of order: that is for the server to say. */
function addUnread(view: TalksView, { message }: EventPayload<"talk_message.added">): TalksView {
  const entry = entryOf(view, message.talkId);
  if (!entry || entry.last?.id === message.id) return view;
  if (entry.last && byTime(message, entry.last) < 0) return { ...view, stale: true };
  const { reading } = entry;
  const counts =
    view.viewer.personId !== null && message.authorId !== view.viewer.personId && !isRead(reading, message);
  const unread = Math.min(MOST_UNREAD, reading.unread + Number(counts));
  const mentioned = reading.mentioned || (counts && isMentioned(message, view.viewer));
  return withEntry(view, message.talkId, (one) => ({
    ...one,
    last: placeOf(message),
    reading: { ...reading, unread, mentioned },
  }));
}

function read(view: TalksView, { reading }: EventPayload<"talk_reading.changed">): TalksView {
  const { personId: _, ...own } = reading;
  const entry = entryOf(view, own.talkId);
  if (!entry) return own.following ? { ...view, stale: true } : view;
  if (entry.reading.version > own.version) return view;
  // A case that one no longer follows leaves the list; channels stay in it.
  if (!own.following && entry.talk.kind === "case")
    return { ...view, entries: view.entries.filter(({ talk }) => talk.id !== own.talkId) };
  // The same event again must not take back what came after it.
  if (entry.reading.version === own.version) return view;
  return withEntry(view, own.talkId, (one) => ({ ...one, reading: own }));
}

function changeTalk(view: TalksView, { talk }: EventPayload<"talk.changed">): TalksView {
  const entry = entryOf(view, talk.id);
  if (!entry) return talk.kind === "channel" && talk.archivedAt === null ? { ...view, stale: true } : view;
  if (entry.talk.version >= talk.version) return view;
  // Who may read it, or whose it is, may be otherwise now.
  const same = entry.talk.closed === talk.closed && entry.talk.teamId === talk.teamId && talk.archivedAt === null;
  return same ? withEntry(view, talk.id, (one) => ({ ...one, talk })) : { ...view, stale: true };
}

export const applyToTalks = applying<TalksView>({
  "talk.changed": changeTalk,
  "talk_message.added": addUnread,
  "talk_reading.changed": read,
  "team.removed": (view, { teamId }) => ({
    ...view,
    stale: view.stale || view.entries.some(({ talk }) => talk.teamId === teamId),
  }),
  "person.changed": (view, { person }) =>
    person.id === view.viewer.personId && String(person.teamIds.toSorted()) !== String(view.viewer.teamIds.toSorted())
      ? { ...view, viewer: { ...view.viewer, teamIds: person.teamIds }, stale: true }
      : view,
  "conversation.changed": (view, { conversation }) =>
    entryOf(view, talkOfCase(conversation.id))
      ? withEntry(view, talkOfCase(conversation.id), (entry) => ({
          ...entry,
          case: { number: conversation.number, subject: conversation.subject },
        }))
      : view,
  "conversation.removed": (view, { conversationId }) => ({
    ...view,
    entries: view.entries.filter(({ talk }) => talk.conversationId !== conversationId),
  }),
});

export type TalkView = {
  readonly talk: Talk;
  readonly reading: Pick<TalkReading, "until" | "following" | "version">;
  /** Oldest first. */
  readonly messages: readonly TalkMessage[];
  readonly older: boolean;
  readonly newer: boolean;
};
type Loaded = Omit<TalkView, "reading"> & { reading: Omit<TalkReading, "personId"> };

const ownOf = ({ until, following, version }: Pick<TalkReading, "until" | "following" | "version">) => ({
  until,
  following,
  version,
});
export const talkView = ({ talk, reading, messages, older, newer }: Loaded): TalkView => ({
  talk,
  reading: ownOf(reading),
  messages,
  older,
  newer,
});

/** Only where the end is loaded does something new belong on the screen; what is older than all that is loaded comes with its page. */
function addMessage(view: TalkView, message: TalkMessage): TalkView {
  if (message.talkId !== view.talk.id) return view;
  const before = view.messages.find(({ id }) => id === message.id);
  if (before) return changeMessage(view, message);
  const [first] = view.messages;
  if (view.newer || (view.older && first && byTime(message, first) < 0)) return view;
  return { ...view, messages: [...view.messages, message].toSorted(byTime) };
}

function changeMessage(view: TalkView, message: TalkMessage): TalkView {
  const before = view.messages.find(({ id }) => id === message.id);
  if (!before || before.version > message.version) return view;
  return { ...view, messages: replaced(view.messages, message) ?? view.messages };
}

/** More messages than this are not on a screen at once: a page more on one side lets go of the other. */
export const MOST_SHOWN = 240;

/** A page more, on the side that it lies. */
export function withTalkPage(
  view: TalkView,
  side: "older" | "newer",
  page: { messages: readonly TalkMessage[]; older: boolean; newer: boolean },
): TalkView {
  const known = new Set(view.messages.map(({ id }) => id));
  const all = [...view.messages, ...page.messages.filter(({ id }) => !known.has(id))].toSorted(byTime);
  const whole = { ...view, messages: all, [side]: page[side] };
  if (all.length <= MOST_SHOWN) return whole;
  return side === "older"
    ? { ...whole, messages: all.slice(0, MOST_SHOWN), newer: true }
    : { ...whole, messages: all.slice(-MOST_SHOWN), older: true };
}

/** Cases that are shown beside what was said. */
export const applyToCases = applying<readonly Conversation[]>({
  "conversation.changed": (rows, payload) =>
    rows.some(({ id }) => id === payload.conversation.id) ? rows.map((row) => changedRow(row, payload)) : rows,
  "conversation.removed": (rows, { conversationId }) => rows.filter(({ id }) => id !== conversationId),
});

export const applyToTalk = applying<TalkView>({
  "talk.changed": (view, { talk }) =>
    talk.id === view.talk.id && talk.version > view.talk.version ? { ...view, talk } : view,
  "talk_message.added": (view, { message }) => addMessage(view, message),
  "talk_message.changed": (view, { message }) =>
    message.talkId === view.talk.id ? changeMessage(view, message) : view,
  "talk_reading.changed": (view, { reading }) =>
    reading.talkId === view.talk.id && reading.version > view.reading.version
      ? { ...view, reading: ownOf(reading) }
      : view,
});
