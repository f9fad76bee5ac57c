/** Answers of the organisation's own settings: inboxes, keys, webhooks, the log; and of people, teams and skills. */
import { refuse } from "@luwte/contract/errors.ts";
import { newId } from "@luwte/contract/ids.ts";
import type * as administration from "@luwte/contract/operations/administration.ts";
import type * as people from "@luwte/contract/operations/people.ts";
import type { Person } from "@luwte/contract/people.ts";
import { type Answers, type Call, found, pageOf } from "../answering.ts";
import { houseOf } from "../house.ts";

const put = <Item extends { id: string }>(items: readonly Item[], item: Item): Item[] =>
  items.some((each) => each.id === item.id)
    ? items.map((each) => (each.id === item.id ? item : each))
    : [...items, item];
const given = (part: object) => Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));

export const administrationMoreAnswers: Answers<typeof administration> = {
  changeOrganisation: ({ body }, { world }) => {
    const before = world.organisation;
    const settings = { ...before.settings, ...given(body.settings ?? {}) };
    world.organisation = { ...before, ...given(body), settings, version: before.version + 1 };
    world.tell({ type: "organisation.changed", payload: { organisation: world.organisation } });
    return { organisation: world.organisation };
  },
  saveInbox: ({ params, body }, { world }) => {
    if (world.inboxes.some((each) => each.address === body.address && each.id !== params.inboxId))
      return refuse("already_exists");
    const before = world.inboxes.find((each) => each.id === params.inboxId);
    const inbox = { ...body, id: params.inboxId, demo: before?.demo ?? false, version: (before?.version ?? 0) + 1 };
    world.inboxes = put(world.inboxes, inbox);
    world.tell({ type: "inbox.changed", payload: { inbox } });
    return { inbox };
  },
  listApiKeys: (_input, { world }) => ({ apiKeys: houseOf(world).apiKeys }),
  createApiKey: ({ body }, { world }) => {
    const apiKey = {
      ...body,
      id: newId<never>(),
      prefix: "lw_n3w0",
      createdAt: world.now().toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    };
    houseOf(world).apiKeys.unshift(apiKey);
    return { apiKey, key: "lw_n3w0_p8Zk2vQmX7tR4cJyB1sWdF6hLg9aNe5u" };
  },
  revokeApiKey: ({ params }, { world }) => {
    const house = houseOf(world);
    const revokedAt = world.now().toISOString();
    house.apiKeys = house.apiKeys.map((each) => (each.id === params.apiKeyId ? { ...each, revokedAt } : each));
    return undefined;
  },
  listWebhooks: (_input, { world }) => ({ webhooks: houseOf(world).webhooks }),
  createWebhook: ({ body }, { world }) => {
    if (!body.url.startsWith("https://")) return refuse("url_refused");
    const webhook = {
      ...body,
      id: newId<never>(),
      active: true,
      disabledBecause: null,
      createdAt: world.now().toISOString(),
      version: 1,
    };
    houseOf(world).webhooks.push(webhook);
    return { webhook, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" };
  },
  changeWebhook: ({ params, body }, { world }) => {
    const house = houseOf(world);
    if (body.url && !body.url.startsWith("https://")) return refuse("url_refused");
    const before = found(house.webhooks.find((each) => each.id === params.webhookId));
    const webhook = { ...before, ...given(body), version: before.version + 1 };
    house.webhooks = put(house.webhooks, webhook);
    return { webhook };
  },
  removeWebhook: ({ params }, { world }) => {
    houseOf(world).webhooks = houseOf(world).webhooks.filter((each) => each.id !== params.webhookId);
    return undefined;
  },
  listWebhookDeliveries: ({ query }, { world }) => pageOf(houseOf(world).deliveries, query),
  redeliverWebhook: ({ params }, { world }) => {
    const house = houseOf(world);
    const before = found(house.deliveries.find((each) => each.id === params.deliveryId));
    const delivery = {
      ...before,
      state: "delivered" as const,
      attempts: before.attempts + 1,
      lastStatus: 200,
      lastError: null,
      deliveredAt: world.now().toISOString(),
    };
    house.deliveries = put(house.deliveries, delivery);
    return { delivery };
  },
  listAudit: ({ query }, { world }) =>
    pageOf(
      houseOf(world).audit.filter((each) => !query.action || each.action.startsWith(query.action)),
      query,
    ),
};

function changePerson(call: Call, person: Person): Person {
  const after = { ...person, version: person.version + 1 };
  const account = found(call.world.accounts.get(person.id));
  account.person = after;
  call.world.tell({ type: "person.changed", payload: { person: after } });
  return after;
}

function setMembers(call: Call, teamId: Person["teamIds"][number], memberIds: readonly string[]): void {
  for (const { person } of call.world.accounts.values()) {
    const others = person.teamIds.filter((each) => each !== teamId);
    const teamIds = memberIds.includes(person.id) ? [...others, teamId] : others;
    if (teamIds.length !== person.teamIds.length) changePerson(call, { ...person, teamIds });
  }
}

export const peopleMoreAnswers: Answers<typeof people> = {
  invitePerson: ({ body }, call) => {
    const { world } = call;
    if ([...world.accounts.values()].some(({ person }) => person.email === body.email)) return refuse("already_exists");
    const person: Person = {
      ...body,
      id: body.id ?? newId(),
      active: true,
      hasSecondFactor: false,
      availability: { chosen: "away", since: world.now().toISOString(), present: false },
      version: 1,
    };
    world.accounts.set(person.id, { person, password: "", code: null, preferences: {} });
    world.invitations.set("t0k3n", person.id);
    world.tell({ type: "person.changed", payload: { person } });
    return { person, invitationUrl: "http://127.0.0.1:4100/invitation#t0k3n" };
  },
  changePerson: ({ params, body }, call) => {
    const before = found(call.world.accounts.get(params.personId)).person;
    if (body.version !== undefined && body.version !== before.version) return refuse("changed_meanwhile");
    const after = { ...before, ...given(body) };
    const bosses = [...call.world.accounts.values()].filter(
      ({ person }) => person.active && person.role === "administrator",
    );
    const stays = after.active && after.role === "administrator";
    if (bosses.length === 1 && bosses[0]!.person.id === before.id && !stays) return refuse("last_administrator");
    return { person: changePerson(call, after) };
  },
  resetPerson: () => ({ invitationUrl: "http://127.0.0.1:4100/invitation#r3s3t" }),
  saveTeam: ({ params, body }, call) => {
    const { world } = call;
    const before = world.teams.find((each) => each.id === params.teamId);
    const team = { id: params.teamId, name: body.name, colour: body.colour, version: (before?.version ?? 0) + 1 };
    world.teams = put(world.teams, team);
    world.tell({ type: "team.changed", payload: { team } });
    if (body.memberIds) setMembers(call, team.id, body.memberIds);
    return { team };
  },
  removeTeam: ({ params }, { world }) => {
    if ([...world.conversations.values()].some((each) => each.teamId === params.teamId)) return refuse("in_use");
    world.teams = world.teams.filter((each) => each.id !== params.teamId);
    world.tell({ type: "team.removed", payload: { teamId: params.teamId } });
    return undefined;
  },
  saveSkill: ({ params, body }, { world }) => {
    const before = world.skills.find((each) => each.id === params.skillId);
    const skill = { id: params.skillId, name: body.name, version: (before?.version ?? 0) + 1 };
    world.skills = put(world.skills, skill);
    world.tell({ type: "skill.changed", payload: { skill } });
    return { skill };
  },
  removeSkill: ({ params }, { world }) => {
    world.skills = world.skills.filter((each) => each.id !== params.skillId);
    world.tell({ type: "skill.removed", payload: { skillId: params.skillId } });
    return undefined;
  },
};
