/** Whether work may come to somebody, whose a conversation is, and how much is asked of people. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type * as availability from "@luwte/contract/operations/availability.ts";
import type * as routing from "@luwte/contract/operations/routing.ts";
import type { Person } from "@luwte/contract/people.ts";
import type { Load, PersonAvailability } from "@luwte/contract/routing.ts";
import { type Answers, type Call, found } from "../answering.ts";
import type { World } from "../world.ts";

function availabilityOf({ id, availability: { chosen, since, present } }: Person): PersonAvailability {
  const kind = present ? chosen : "away";
  const because = present ? "chosen" : "not_present";
  return { personId: id, chosen, since, until: null, present, now: { kind, since, because } };
}

export const availabilityAnswers: Answers<typeof availability> = {
  listAvailability: (_input, { world }) => ({
    people: [...world.accounts.values()].map(({ person }) => availabilityOf(person)),
    position: world.position(),
  }),
  setAvailability: ({ body }, { world, account }) => {
    const since = world.now().toISOString();
    const person = { ...account.person, availability: { chosen: body.kind, since, present: true } };
    account.person = { ...person, version: person.version + 1 };
    world.tell({ type: "person.changed", payload: { person: account.person } });
    return { availability: { ...availabilityOf(account.person), until: body.until } };
  },
  sendHeartbeat: (_input, { person }) => ({ availability: availabilityOf(person), nextInSeconds: 30 }),
};

function loadOf(world: World, personId: PersonId): Load {
  const own = [...world.conversations.values()].filter(
    (each) => each.assigneeId === personId && each.state.kind === "open",
  );
  const load = own.reduce((sum, each) => sum + (each.channel === "chat" ? 2.5 : 1), 0);
  const parts = (["mail", "chat"] as const).map((channel) => {
    const count = own.filter((each) => each.channel === channel).length;
    return { kind: "waiting" as const, channel, count, load: count * (channel === "chat" ? 2.5 : 1) };
  });
  const horizon = load < 5 ? "calm" : load < 10 ? "normal" : "busy";
  return { load, ceiling: 12, parts: parts.filter((part) => part.count > 0), horizon };
}

function give(call: Call, id: ConversationId, personId: PersonId | null, code: string): { conversation: Conversation } {
  found(call.world.conversations.get(id));
  call.world.note(id, { kind: "person", personId: call.person.id }, code, { personId });
  return { conversation: call.world.change(id, { assigneeId: personId }) };
}

export const routingAnswers: Answers<typeof routing> = {
  getLoad: (_input, { world, person }) => ({
    own: loadOf(world, person.id),
    people: [...world.accounts.keys()].map((personId) => ({ personId, load: loadOf(world, personId) })),
    position: world.position(),
  }),
  assignConversation: ({ params, body }, call) => {
    if (body.teamId !== undefined) call.world.change(params.conversationId, { teamId: body.teamId, assigneeId: null });
    if (body.personId === undefined) return { conversation: call.world.conversations.get(params.conversationId)! };
    return give(call, params.conversationId, body.personId, body.personId ? "assigned" : "unassigned");
  },
  takeConversation: ({ params }, call) => {
    const now = found(call.world.conversations.get(params.conversationId));
    if (now.assigneeId === call.person.id) return { conversation: now };
    if (now.assigneeId) return refuse("already_assigned");
    return give(call, params.conversationId, call.person.id, "taken");
  },
  giveBackConversation: ({ params }, call) => give(call, params.conversationId, null, "given_back"),
};
