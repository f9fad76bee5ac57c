/** A reply in other words, from the question to the screen's event, against a server that misbehaves: ours at once, theirs later or not at all, and through oversight. */
import { type ConversationId, newId, type OrganisationId, type SwitchId } from "@luwte/contract/ids.ts";
import * as endpoints from "@luwte/contract/operations/endpoint.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import * as operations from "@luwte/contract/operations/proposals.ts";
import { proposedValue, type Suggestion } from "@luwte/contract/oversight.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createModules } from "../../../modules.ts";
import { conversationsOf } from "../../../testing/inbox.ts";
import { type StandIn, standIn, type WayName } from "../../../testing/languageServer.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { learn } from "../past/actions.ts";

const SOON = { timeout: 10_000 };
const NAME = "Anneke Bosmans";
const ZIP = "De rits van een jas vervangen wij gratis zolang er garantie op zit.";
const NOTE = "Stuur de jas op met een briefje erbij.";
const BETTER = "Zolang er garantie op uw jas zit, vervangen wij de rits gratis.";
const worded = (...sentences: [text: string, source: string | null][]): string =>
  JSON.stringify({ task: "reply", sentences: sentences.map(([text, source]) => ({ text, source })) });

let t: TestPlatform;
let server: StandIn;
let inbox: ReturnType<typeof conversationsOf>;
let home: OrganisationId;
let lead: TestPerson;
let boss: TestPerson;
beforeAll(async () => {
  server = await standIn();
  t = await testPlatform({ modules: createModules(), settings: { privateEndpoint: true } });
  inbox = conversationsOf(t);
});
afterAll(async () => {
  server.close();
  await t.close();
});
beforeEach(async () => {
  home = await t.organisation();
  lead = await t.person("lead", { organisationId: home });
  boss = await t.person("administrator", { organisationId: home });
  await answeredBefore();
  await save({});
});

/** An answer of a colleague to somebody else, written past the channels and learned from. */
async function answeredBefore(): Promise<void> {
  const from = { kind: "email" as const, value: `${newId<string>()}@example.nl`, name: "An Peeters", verified: true };
  const text = "Kan de kapotte rits van mijn jas vervangen worden? Bel me gerust. Groet, An";
  const { conversation } = await inbox.receive(home, { subject: "Rits", text, language: "nl", from });
  await wrote(conversation.id, "out", `Beste An,\n\n${ZIP} ${NOTE}`);
  await inbox.as(home, (work) => inbox.conversations.setState(work, conversation.id, { kind: "solved" }));
  await inbox.as(home, (work) => learn(work, { conversations: inbox.conversations }, conversation.id));
}

/** Past the channels. */
const wrote = (id: ConversationId, direction: "in" | "out", text: string) =>
  t.inside.pool.query(
    `insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_id, text, at, arrival)
     values (gen_random_uuid(), $1, $2, $3, 'mail', $4, $5, $6, $7, 99)`,
    direction === "in"
      ? [home, id, direction, "customer", null, text, t.clock.now()]
      : [home, id, direction, "person", lead.id, text, t.clock.now()],
  );

const settings = () => t.api(boss, endpoints);
async function save(changes: object): Promise<void> {
  const { settings: before, version } = await settings().getEndpoint();
  const wanted = { ...before, enabled: true, address: server.url, model: "klein-1", ...changes };
  await settings().saveEndpoint({ body: { settings: wanted, version } });
}
/** When all is over, also what is done with an answer. */
const ended = ({ id }: Suggestion): boolean =>
  t.logged.some((line) => line.includes("proposals.worded") && line.includes(id));

async function question() {
  const from = { kind: "email" as const, value: `${newId<string>()}@post.example`, name: NAME, verified: true };
  const text = "Kan de rits van mijn jas vervangen worden? Bel 06-12345678.\n\nGroet, Anneke";
  const { conversation } = await inbox.receive(home, { subject: "Kapotte rits", text, language: "nl", from });
  const params = { conversationId: conversation.id };
  return { id: conversation.id, look: (who = lead) => t.api(who, operations).proposeReply({ params }) };
}
const ofEndpoint = async (conversationId: ConversationId): Promise<Suggestion[]> => {
  const { suggestions } = await t.api(lead, oversight).listSuggestions({ params: { conversationId } });
  return suggestions.filter(({ engine }) => engine.name === "endpoint");
};
const partsOf = (suggestion: Suggestion) => proposedValue("reply", suggestion)?.parts;
const switchOff = () =>
  t.api(lead, oversight).switchAssistance({ body: { id: newId<SwitchId>(), task: null, off: true } });

it("ours is there at once; theirs is told to who looks, with the sources of ours, and lies there for who comes later", async () => {
  const held = server.hold(worded([BETTER, "1"], ["Wat vervelend voor u.", null]));
  const told: unknown[] = [];
  const stop = t.platform.onPassing(["draft.improved"], ({ payload, audience, organisationId }) => {
    if (organisationId === home) told.push({ payload, audience });
  });
  const { look, id } = await question();
  const { suggestion, worded: before } = await look();
  expect([partsOf(suggestion!)?.[1]?.words, before]).toEqual([ZIP, null]);
  await expect.poll(() => server.seen.length, SOON).toBe(1);
  // A colleague who looks meanwhile costs no second question.
  expect(await look(boss)).toMatchObject({ worded: null });
  for (const secret of ["Anneke", "Bosmans", "06-12345678"]) expect(server.seen[0]!.body).not.toContain(secret);
  expect(server.seen[0]!.body).toContain(ZIP);
  held.release();
  await expect.poll(() => told.length, SOON).toBe(1);
  const [theirs] = await ofEndpoint(id);
  expect(theirs).toMatchObject({
    task: "reply",
    level: 1,
    risk: "outward",
    decided: null,
    confidence: suggestion!.confidence,
    sources: suggestion!.sources,
    engine: { version: `klein-1@${new URL(server.url).host}` },
  });
  expect(partsOf(theirs!)).toEqual([
    { words: `Beste ${NAME},`, source: null },
    { words: BETTER, source: 0 },
    { words: "Wat vervelend voor u.", source: null, doubtful: true },
  ]);
  const payload = { draftId: suggestion!.id, suggestion: theirs };
  expect(told).toEqual([{ payload, audience: { people: [lead.id, boss.id] } }]);
  expect(await look()).toEqual({ suggestion, worded: theirs });
  expect(server.seen).toHaveLength(1);
  stop();
});

describe("nothing comes, quietly, of a server that", () => {
  const WAYS: [string, (() => void) | WayName][] = [
    ["fails", "broken"],
    ["hangs up", "drops"],
    ["streams rubbish", "streams"],
    ["gives another form", "wrongEnum"],
    [
      "invents a fact",
      () => server.say(worded(["Zolang er garantie op zit, betalen wij 9999 euro voor de rits.", "1"])),
    ],
    ["gives a placeholder back that nobody gave out", () => server.say(worded([`[NAME_9], ${BETTER}`, "1"]))],
    ["says what no source says", () => server.say(worded(["U krijgt van ons een nieuwe jas.", "1"]))],
    ["says what was said already", () => server.say(worded([ZIP, "1"], [NOTE, "2"]))],
  ];
  it.each(WAYS)("%s", async (_, way) => {
    if (typeof way === "string") server.behave(way);
    else way();
    const { look, id } = await question();
    const { suggestion } = await look();
    await expect.poll(() => ended(suggestion!), SOON).toBe(true);
    expect(await look()).toMatchObject({ worded: null });
    expect(await ofEndpoint(id)).toEqual([]);
  });
});

describe("nothing is asked", () => {
  it.each([
    ["where it is off", () => save({ enabled: false })],
    ["where it is off for replies", () => save({ tasks: { reply: false } })],
    ["beyond the budget", () => save({ monthlyTokens: 100 })],
    ["while assistance is off", switchOff],
  ])("%s", async (_, act) => {
    server.say(worded([BETTER, "1"]));
    await act();
    const { look, id } = await question();
    expect(await look()).toMatchObject({ worded: null });
    expect(await look()).toMatchObject({ worded: null });
    expect([await ofEndpoint(id), server.seen]).toEqual([[], []]);
  });
  it("for a program, which is told nothing", async () => {
    server.say(worded([BETTER, "1"]));
    const { id } = await question();
    const key = await t.key(["conversations.reply"], home);
    const { suggestion } = await t.api(key, operations).proposeReply({ params: { conversationId: id } });
    expect([suggestion === null, server.seen]).toEqual([false, []]);
  });
});

describe("what comes too late is not kept:", () => {
  type Asked = Awaited<ReturnType<typeof question>>;
  const decide = (suggestion: Suggestion) =>
    t.api(lead, oversight).decideSuggestion({ params: { suggestionId: suggestion.id }, body: { decided: "accepted" } });
  it.each<[string, (suggestion: Suggestion, asked: Asked) => Promise<unknown>]>([
    ["assistance was switched off", switchOff],
    ["the endpoint was switched off", () => save({ enabled: false })],
    ["another model was chosen", () => save({ model: "groot-1" })],
    ["ours was taken", decide],
    ["the customer wrote again", (_, { id }) => wrote(id, "in", "Laat maar.")],
    ["a colleague answered", (_, { id }) => wrote(id, "out", "Dat kan.")],
  ])("%s", async (_, act) => {
    const held = server.hold(worded([BETTER, "1"]));
    const asked = await question();
    const { suggestion } = await asked.look();
    await expect.poll(() => server.seen.length, SOON).toBe(1);
    await act(suggestion!, asked);
    held.release();
    await expect.poll(() => ended(suggestion!), SOON).toBe(true);
    expect(await ofEndpoint(asked.id)).toEqual([]);
  });
});
