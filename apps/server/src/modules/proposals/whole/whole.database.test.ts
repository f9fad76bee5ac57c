/** Proposals about a whole conversation on a real database: what they rest on, that they are the same when asked again, and that the switch holds. */
import type { BotFact } from "@luwte/contract/bot.ts";
import {
  type ContactReasonId,
  newId,
  type OrganisationId,
  type PromiseId,
  type SwitchId,
} from "@luwte/contract/ids.ts";
import * as bot from "@luwte/contract/operations/bot.ts";
import * as operations from "@luwte/contract/operations/conversationProposals.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import * as promises from "@luwte/contract/operations/promises.ts";
import * as wrapUps from "@luwte/contract/operations/wrapUps.ts";
import { proposedValue } from "@luwte/contract/oversight.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createModules } from "../../../modules.ts";
import { conversationsOf } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { propose } from "../../oversight/public.ts";

let t: TestPlatform;
let inbox: ReturnType<typeof conversationsOf>;
let home: OrganisationId;
let lead: TestPerson;
beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  inbox = conversationsOf(t);
});
afterAll(() => t.close());
beforeEach(async () => {
  home = await t.organisation();
  lead = await t.person("lead", { organisationId: home });
});

const api = () => t.api(lead, operations);
const switchOff = () =>
  t.api(lead, oversight).switchAssistance({ body: { id: newId<SwitchId>(), task: null, off: true } });

/** What was said one after the other, the customer first; a colleague's is written past the channels. */
async function said(...texts: readonly string[]) {
  const { conversation, message } = await inbox.receive(home, { subject: "Pakket", text: texts[0]!, language: "nl" });
  const ids: string[] = [message.id];
  for (const [at, text] of texts.slice(1).entries()) {
    t.clock.advance(60_000);
    const [direction, kind, author] = at % 2 === 0 ? ["out", "person", lead.id] : ["in", "customer", null];
    const { rows } = await t.inside.pool.query(
      `insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_id, text, at, arrival)
       values (gen_random_uuid(), $1, $2, $3, 'mail', $4, $5, $6, $7, $8) returning id`,
      [home, conversation.id, direction, kind, author, text, t.clock.now(), 100 + at],
    );
    ids.push(rows[0].id);
  }
  return { conversation, ids, params: { conversationId: conversation.id } };
}

describe("a summary", () => {
  const TALK = [
    "Mijn bestelling 2026-114471 is er niet. Waar blijft mijn pakket?",
    "Wat vervelend. Ik kijk het na.",
    "Is er al nieuws?",
    "De vervoerder is uw pakket kwijt.",
    "Kan het ook naar mijn werk?",
  ];

  it("is made of sentences of the conversation, each with its message, and is the same when asked again", async () => {
    const { params, ids } = await said(...TALK);
    const { suggestion, roles } = await api().proposeSummary({ params });
    expect(roles).toEqual(["asked", "answered", "last_word"]);
    expect(suggestion!.sources.map(({ id }) => id)).toEqual([ids[0], ids[3], ids[4]]);
    expect(proposedValue("summary", suggestion!)!.parts.map(({ words }) => words)).toEqual([TALK[0], TALK[3], TALK[4]]);
    expect(suggestion).toMatchObject({ task: "summary", risk: "inward", decided: null });
    expect((await api().proposeSummary({ params })).suggestion!.id).toBe(suggestion!.id);
  });

  it("is nothing of a short conversation, and nothing while it is off", async () => {
    expect((await api().proposeSummary({ params: (await said("Waar blijft het?")).params })).suggestion).toBeNull();
    const { params } = await said(...TALK);
    await switchOff();
    expect(await api().proposeSummary({ params })).toEqual({ suggestion: null, roles: [] });
  });
});

describe("what is missing", () => {
  async function need(facts: readonly BotFact[], reasonId: ContactReasonId | null = null) {
    const { settings, version } = await t.api(lead, bot).getBotSettings();
    const needs = [{ reasonId, facts: [...facts] }];
    await t.api(lead, bot).saveBotSettings({ body: { settings: { ...settings, needs }, version } });
  }

  it("is asked for in the customer’s language, and what is known has its source", async () => {
    await need(["order_number", "postcode", "email"]);
    const { params, ids } = await said("Mijn bestelnummer is 20418 en het pakket is er niet.");
    const answer = await api().proposeMissingFacts({ params });
    expect(answer.question).toBe("Kunt u ons nog uw postcode geven?");
    expect(answer.needed).toMatchObject([
      { fact: "order_number", known: { value: "20418", source: { kind: "message", id: ids[0] } } },
      { fact: "postcode", known: null },
      { fact: "email", known: { value: "jan@example.nl", source: { kind: "rule", id: "customer_page" } } },
    ]);
    expect(answer.suggestion).toMatchObject({ value: { facts: ["postcode"] }, risk: "inward", decided: null });
    expect((await api().proposeMissingFacts({ params })).suggestion!.id).toBe(answer.suggestion!.id);
    await switchOff();
    expect(await api().proposeMissingFacts({ params })).toEqual({ suggestion: null, needed: [], question: null });
  });

  it("is no order number of who asks which size to take, unless that is what the reason needs", async () => {
    const { reasons } = await t.api(lead, wrapUps).listContactReasons();
    const { id: reasonId } = reasons.find(({ parentId }) => parentId !== null)!;
    const { conversation } = await inbox.receive(home, {
      subject: "Vraag",
      text: "Welke maat neem ik?",
      language: "nl",
    });
    const params = { conversationId: conversation.id };
    const asked = async () => (await api().proposeMissingFacts({ params })).suggestion?.value ?? null;
    await need(["order_number"]);
    expect(await asked()).toBeNull();
    await need(["order_number"], reasonId);
    const engine = { name: "triage.words", version: "1" };
    const guess = (confidence: number) =>
      inbox.as(home, (work) =>
        propose(work, { task: "reason", topic: reasonId, about: params, value: { reasonId }, confidence, engine }),
      );
    await guess(0.3);
    expect(await asked()).toBeNull();
    t.clock.advance(1_000);
    await guess(0.8);
    expect(await asked()).toEqual({ facts: ["order_number"] });
  });

  it("follows the reason that was proposed when the question came in", async () => {
    const { reasons } = await t.api(lead, wrapUps).listContactReasons();
    const { id: reasonId } = reasons.find(({ parentId }) => parentId !== null)!;
    await need(["phone"], reasonId);
    const { params } = await said("Bel me maar.");
    expect((await api().proposeMissingFacts({ params })).needed).toEqual([]);
    const engine = { name: "triage.words", version: "1" };
    await inbox.as(home, (work) =>
      propose(work, { task: "reason", topic: reasonId, about: params, value: { reasonId }, confidence: 0.8, engine }),
    );
    const { suggestion } = await api().proposeMissingFacts({ params });
    expect(suggestion).toMatchObject({ topic: reasonId, confidence: 0.8, sources: [{ kind: "reason", id: reasonId }] });
  });
});

describe("a handover card", () => {
  it("is proposed part by part with what the conversation adds, and not at all while it is off", async () => {
    const { params, conversation } = await said(
      "Mijn bestelling 2026-114471 is er niet. Waar blijft mijn pakket?",
      "Wat vervelend. Ik kijk het na.",
      "Kan het ook naar mijn werk? Mijn postcode is 1017 AB.",
    );
    const { suggestion, proposal } = await api().proposeHandoverCard({ params, query: {} });
    expect(proposal!.question!.value).toBe(
      "Mijn bestelling 2026-114471 is er niet. Waar blijft mijn pakket?\nBekend: postcode 1017AB",
    );
    expect(proposal!.nextStep).toMatchObject({ value: "Kan het ook naar mijn werk?", source: "last_message" });
    expect(suggestion).toMatchObject({ task: "handover_card", conversationId: conversation.id, risk: "inward" });
    expect(suggestion!.value).toMatchObject({ nextStep: "Kan het ook naar mijn werk?" });
    const query = { use: "help" } as const;
    expect((await api().proposeHandoverCard({ params, query: {} })).suggestion!.id).toBe(suggestion!.id);
    const help = await api().proposeHandoverCard({ params, query });
    expect(help.proposal).toEqual({ ...proposal, promised: null, nextStep: null, quotes: [] });
    expect(Object.keys(help.suggestion!.value as object).toSorted()).toEqual(["done", "question"]);
    expect(help.suggestion!.id).not.toBe(suggestion!.id);
    await switchOff();
    for (const each of [{}, query])
      expect(await api().proposeHandoverCard({ params, query: each })).toEqual({ suggestion: null, proposal: null });
  });
});

describe("what follows", () => {
  it("is a promise of ours that nobody noted, by the team’s own days, until it is noted", async () => {
    const { params, ids } = await said("Waar blijft mijn pakket?", "Ik zoek het uit. Ik bel u over 2 werkdagen.");
    const { suggestion } = await api().proposeFollowUp({ params });
    const value = proposedValue("follow_up", suggestion!)!;
    expect(value).toMatchObject({ kind: "promised", words: "Ik bel u" });
    expect(suggestion).toMatchObject({ risk: "sensitive", sources: [{ kind: "message", id: ids[1] }] });
    expect((await api().proposeFollowUp({ params })).suggestion!.id).toBe(suggestion!.id);
    const made = { id: newId<PromiseId>(), words: "Terugbellen", dueAt: value.until! };
    await t.api(lead, promises).makePromise({ params, body: made });
    expect(await api().proposeFollowUp({ params })).toEqual({ suggestion: null });
  });

  it("is nothing while it is off", async () => {
    const { params } = await said("Waar blijft mijn pakket?", "Ik bel u over 2 werkdagen.");
    await switchOff();
    expect(await api().proposeFollowUp({ params })).toEqual({ suggestion: null });
  });
});
