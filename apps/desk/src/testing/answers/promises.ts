/** Promises of the make-believe server: made, kept, moved and told as the contract says. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, MessageId, PromiseId } from "@luwte/contract/ids.ts";
import type { NewPromise } from "@luwte/contract/newPromises.ts";
import type * as operations from "@luwte/contract/operations/promises.ts";
import {
  type CustomerPromise,
  comparePromises,
  fillTelling,
  isListed,
  type PromiseEntry,
  type PromiseSettings,
  urgencyOf,
} from "@luwte/contract/promises.ts";
import { type Answers, type Call, found } from "../answering.ts";
import type { World } from "../world.ts";

const entryOf = (world: World, promise: CustomerPromise): PromiseEntry => ({
  promise,
  conversation: found(world.conversations.get(promise.conversationId)),
});

/** The nearest open one stands on the row, and everybody is told. */
function tell(world: World, promise: CustomerPromise): PromiseEntry {
  world.promises.set(promise.id, promise);
  settleNearest(world, promise.conversationId);
  const entry = entryOf(world, promise);
  world.tell({ type: "promise.changed", payload: entry });
  return entry;
}

function settleNearest(world: World, id: ConversationId): void {
  const open = [...world.promises.values()].filter((each) => each.conversationId === id && each.state.kind === "open");
  const nearest = open.map(({ dueAt }) => dueAt).toSorted()[0] ?? null;
  if (world.conversations.get(id)?.promiseDueAt !== nearest) world.change(id, { promiseDueAt: nearest });
}

export function makePromises(
  { world, person }: Pick<Call, "world" | "person">,
  conversation: Conversation,
  made: readonly NewPromise[],
  messageId: MessageId | null = null,
): PromiseEntry[] {
  const by = { kind: "person" as const, personId: person.id };
  return made.map(({ id, words, dueAt, provenance }) => {
    world.note(conversation.id, by, "promise_made", { promiseId: id, words, until: dueAt });
    return tell(world, {
      id,
      conversationId: conversation.id,
      words,
      dueAt,
      firstDueAt: dueAt,
      madeAt: world.now().toISOString(),
      madeBy: by,
      ownerId: conversation.assigneeId ?? person.id,
      messageId,
      toldAt: null,
      provenance,
      state: { kind: "open" },
      version: 1,
    });
  });
}

/** With the answer that they were made in. */
export function takePromisesBack({ world }: Call, messageId: MessageId): NewPromise[] {
  const made = [...world.promises.values()].filter((each) => each.messageId === messageId);
  for (const { id, conversationId, version } of made) {
    world.promises.delete(id);
    world.tell({ type: "promise.removed", payload: { promiseId: id, conversationId, version: version + 1 } });
    settleNearest(world, conversationId);
  }
  return made.map(({ id, words, dueAt, provenance }) => ({ id, words, dueAt, provenance }));
}

export function changePromiseOf(
  { world, person }: Call,
  id: PromiseId,
  part: Partial<CustomerPromise>,
  code: string,
): PromiseEntry {
  const before = found(world.promises.get(id));
  const after = { ...before, ...part, version: before.version + 1 };
  const by = { kind: "person" as const, personId: person.id };
  const reason = after.state.kind === "released" ? after.state.reason : "";
  world.note(before.conversationId, by, code, { promiseId: id, words: after.words, until: after.dueAt, reason });
  return tell(world, after);
}

const isSettled = (world: World, id: PromiseId): boolean => found(world.promises.get(id)).state.kind !== "open";

function textFor({ world }: Call, id: PromiseId, newDueAt: string) {
  const { promise, conversation } = entryOf(world, found(world.promises.get(id)));
  const language = conversation.language ?? "nl";
  const telling = urgencyOf(promise, world.now()) === "broken" ? ("broken" as const) : ("early" as const);
  const text = fillTelling(settingsOf(world).settings.texts[language][telling], {
    "customer.name": conversation.customer.name,
    "promise.words": promise.words,
    "promise.due": promise.dueAt.slice(0, 16),
    "promise.newDue": newDueAt.slice(0, 16),
  });
  return { text, telling, language };
}

const TEXT =
  "Beste {{customer.name}},\n\n{{promise.words}} lukt niet voor {{promise.due}}. U hoort uiterlijk {{promise.newDue}} van ons.";
const TEXTS = { early: TEXT, broken: TEXT };
const PRESET: PromiseSettings = {
  remindMinutes: 60,
  automatic: null,
  texts: { nl: TEXTS, fr: TEXTS, en: TEXTS },
};
type Saved = { settings: PromiseSettings; version: number; approval: { by: never; at: string } | null };
const settings = new WeakMap<World, Saved>();
function settingsOf(world: World): Saved {
  const known = settings.get(world) ?? { settings: PRESET, version: 0, approval: null };
  settings.set(world, known);
  return known;
}

/** Sent by who answers messages; here it moves. */
export function tellingOf(call: Call, id: PromiseId, newDueAt: string, text: string) {
  if (isSettled(call.world, id)) return refuse("promise_settled");
  const now = textFor(call, id, newDueAt);
  return now.text === text ? null : refuse("changed_meanwhile", { text: now.text });
}

export const promiseAnswers: Answers<typeof operations> = {
  listPromises: ({ query: { order, limit, after: _after, ...filter } }, { world }) => {
    const all = [...world.promises.values()].map((promise) => entryOf(world, promise));
    const items = all.filter((entry) => isListed(entry, filter)).toSorted((a, b) => comparePromises(a, b, order));
    return { items: items.slice(0, limit), next: null, position: world.position() };
  },
  makePromise: ({ params, body }, call) =>
    makePromises(call, found(call.world.conversations.get(params.conversationId)), [body])[0]!,
  changePromise: ({ params, body }, call) => {
    const { words, due, ownerId } = body;
    const part = {
      ...(words ? { words } : {}),
      ...(due ? { dueAt: due.at } : {}),
      ...(ownerId === undefined ? {} : { ownerId }),
    };
    return changePromiseOf(call, params.promiseId, part, due ? "promise_moved" : "promise_reworded");
  },
  keepPromise: ({ params }, call) => {
    const at = call.world.now().toISOString();
    const state = { kind: "kept" as const, at, by: { kind: "person" as const, personId: call.person.id } };
    return changePromiseOf(call, params.promiseId, { state }, "promise_kept");
  },
  releasePromise: ({ params, body }, call) => {
    const at = call.world.now().toISOString();
    const by = { kind: "person" as const, personId: call.person.id };
    if (isSettled(call.world, params.promiseId)) return refuse("promise_settled");
    return changePromiseOf(
      call,
      params.promiseId,
      { state: { kind: "released", at, by, reason: body.reason } },
      "promise_released",
    );
  },
  reopenPromise: ({ params }, call) =>
    changePromiseOf(call, params.promiseId, { state: { kind: "open" } }, "promise_reopened"),
  previewTelling: ({ params, query }, call) => textFor(call, params.promiseId, query.newDueAt),
  getKeptRate: (_input, { world }) => {
    const figure = { kept: 41, of: 47, share: 41 / 47, low: 0.748, high: 0.94 };
    const until = world.now().toISOString();
    return {
      from: until,
      until,
      organisation: figure,
      team: null,
      own: { ...figure, kept: 9, of: 10, share: 0.9, low: 0.596, high: 0.982 },
      released: 3,
    };
  },
  getPromiseSettings: (_input, { world }) => settingsOf(world),
  savePromiseSettings: ({ body }, { world, person }) => {
    if (body.version !== settingsOf(world).version) return refuse("changed_meanwhile");
    const approval = { by: person.id as never, at: world.now().toISOString() };
    settings.set(world, { settings: body.settings, version: body.version + 1, approval });
    return settingsOf(world);
  },
};
