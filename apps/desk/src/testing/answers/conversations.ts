/** Lists, counts, and what is done to a conversation as a whole. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { belongs, type CountBucket, compareRows, cursorOf, keyOfRow } from "@luwte/contract/lists.ts";
import type * as operations from "@luwte/contract/operations/conversations.ts";
import { type Answers, type Call, found, Refused } from "../answering.ts";
import type { World } from "../world.ts";
import { messageAnswers, placeOf } from "./messages.ts";
import { setState } from "./states.ts";

const conversationOf = (call: Call, id: ConversationId): Conversation => found(call.world.conversations.get(id));

function bucketsOf(world: World): CountBucket[] {
  const buckets = new Map<string, CountBucket>();
  for (const { state, teamId, assigneeId } of world.conversations.values()) {
    const key = `${state.kind} ${teamId} ${assigneeId}`;
    const bucket = buckets.get(key) ?? { state: state.kind, teamId, assigneeId, count: 0 };
    buckets.set(key, { ...bucket, count: bucket.count + 1 });
  }
  return [...buckets.values()];
}

const linkedTo = (world: World, id: ConversationId) =>
  world.links
    .filter((pair) => pair.includes(id))
    .map((pair) => world.conversations.get(pair[0] === id ? pair[1] : pair[0])!);

function pageFor(call: Call, id: ConversationId): operations.ConversationPage {
  const { world, person } = call;
  const conversation = conversationOf(call, id);
  const messages = world.messagesOf(id);
  const { address, name } = conversation.customer;
  return {
    conversation,
    messages: messages.slice(-30),
    earlier: messages.length > 30 ? placeOf(messages.at(-30)!) : null,
    activities: world.activities.filter((activity) => activity.conversationId === id),
    participants: address ? [{ address, name, kind: "customer" }] : [],
    linked: linkedTo(world, id),
    draft: world.drafts.get(`${id} ${person.id}`) ?? null,
    position: world.position(),
  };
}

function changeOne(
  call: Call,
  id: ConversationId,
  body: Parameters<NonNullable<Answers<typeof operations>["changeManyConversations"]>>[0]["body"],
) {
  const old = conversationOf(call, id);
  const labelIds = [...new Set([...old.labelIds, ...body.addLabelIds])].filter(
    (each) => !body.removeLabelIds.includes(each),
  );
  const by = { kind: "person" as const, personId: call.person.id };
  if (body.assigneeId !== undefined && body.assigneeId !== old.assigneeId)
    call.world.note(id, by, body.assigneeId ? "assigned" : "unassigned", { personId: body.assigneeId });
  call.world.change(id, {
    labelIds,
    ...(body.priority ? { priority: body.priority } : {}),
    ...(body.teamId === undefined ? {} : { teamId: body.teamId }),
    ...(body.assigneeId === undefined ? {} : { assigneeId: body.assigneeId }),
  });
  if (body.state) setState(call, id, body.state);
}

export const conversationAnswers: Answers<typeof operations> = {
  ...messageAnswers,
  listConversations: ({ query }, { world }) => {
    const { after, limit, order, ...filter } = query;
    const rows = [...world.conversations.values()]
      .filter((each) => belongs(each, filter, world.groupOf(each)))
      .sort((a, b) => compareRows(a, b, order));
    const from = after ? rows.findIndex((row) => cursorOf(keyOfRow(row, order)) === after) + 1 : 0;
    const items = rows.slice(from, from + limit);
    const next = from + limit < rows.length ? cursorOf(keyOfRow(items.at(-1)!, order)) : null;
    return { items, next, position: world.position() };
  },
  countConversations: (_input, { world }) => ({ buckets: bucketsOf(world), position: world.position() }),
  countFilter: ({ query }, { world }) => {
    const count = [...world.conversations.values()].filter((each) => belongs(each, query, world.groupOf(each))).length;
    return { count: Math.min(count, 100), more: count > 100 };
  },
  getConversation: ({ params }, call) => pageFor(call, params.conversationId),
  setConversationState: ({ params, body }, call) => {
    conversationOf(call, params.conversationId);
    return { conversation: setState(call, params.conversationId, body) };
  },
  changeConversation: ({ params, body }, call) => {
    const { version, ...change } = body;
    const old = conversationOf(call, params.conversationId);
    if (version !== undefined && version !== old.version) throw new Refused("changed_meanwhile");
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    return { conversation: call.world.change(old.id, given) };
  },
  setConversationCustomer: ({ params, body }, call) => {
    const customer = found(call.world.customers.get(body.customerId));
    const ref = { id: customer.id, name: customer.name, address: customer.addresses[0]?.value ?? null };
    return { conversation: call.world.change(params.conversationId, { customer: ref }) };
  },
  changeManyConversations: ({ body }, call) => {
    for (const id of body.conversationIds) changeOne(call, id, body);
    return { changed: body.conversationIds, refused: [] };
  },
  linkConversations: ({ params }, call) => link(call, params.conversationId, params.otherId, true),
  unlinkConversations: ({ params }, call) => link(call, params.conversationId, params.otherId, false),
  showPresence: ({ params, body }, { world, person }) => {
    const here = world.viewers.get(params.conversationId) ?? new Map();
    world.viewers.set(params.conversationId, here);
    if (body.state === "gone") here.delete(person.id);
    else here.set(person.id, { writing: body.state === "writing", until: Date.now() + 30_000 });
    const viewers = [...here].map(([personId, each]) => ({ personId, writing: each.writing }));
    world.whisper({ type: "conversation.viewers", payload: { conversationId: params.conversationId, viewers } });
    return { viewers };
  },
};

function link(call: Call, one: ConversationId, other: ConversationId, linked: boolean) {
  const { world } = call;
  world.links = world.links.filter((pair) => !(pair.includes(one) && pair.includes(other)));
  if (linked) world.links.push([one, other]);
  for (const id of [one, other]) {
    const linked = linkedTo(world, id);
    world.tell({ type: "conversation.links_changed", payload: { conversationId: id, linked } });
  }
  return { linked: linkedTo(world, one) };
}
