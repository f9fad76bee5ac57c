/** Proposals on a real database: what is noted, with which sources, and that the switch holds. */
import { newId, type OrganisationId, type SuggestionId, type SwitchId, type WrapUpId } from "@luwte/contract/ids.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import * as operations from "@luwte/contract/operations/proposals.ts";
import * as wrapUps from "@luwte/contract/operations/wrapUps.ts";
import { proposedValue, type Suggestion } from "@luwte/contract/oversight.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createModules } from "../../modules.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { seedLibrary } from "../library/public.ts";
import { propose } from "../oversight/public.ts";
import { learn } from "./past/actions.ts";

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

const assistance = () => t.api(lead, oversight);
const switchOff = () => assistance().switchAssistance({ body: { id: newId<SwitchId>(), task: null, off: true } });

describe("a promise that was found while somebody wrote", () => {
  const FOUND = {
    sentence: "We bellen u morgen voor 12 uur over de jas.",
    language: "nl",
    words: "We bellen u over de jas",
    dueAt: "2026-03-03T11:00:00.000Z",
    decided: "accepted",
    kept: "We bellen u over de jas",
  } as const;
  async function noted(more: object = {}) {
    const { conversation } = await inbox.receive(home, {});
    const params = { conversationId: conversation.id };
    const body = { id: newId<SuggestionId>(), ...FOUND, ...more };
    const note = () => t.api(lead, operations).noteFoundPromise({ params, body });
    return { note, kept: async () => (await assistance().listSuggestions({ params })).suggestions };
  }

  it("is kept with its sentence and what became of it, once however often it is said", async () => {
    const { note, kept } = await noted();
    await note();
    await note();
    expect(await kept()).toMatchObject([
      {
        task: "promise",
        value: { words: FOUND.words, dueAt: FOUND.dueAt, messageId: null },
        sources: [{ kind: "rule", id: "owed", quote: FOUND.sentence }],
        confidence: 0.85,
        risk: "sensitive",
        decided: { kind: "accepted" },
      },
    ]);
  });

  it.each([
    ["a sentence that takes nothing on", { sentence: "U wilt het morgen voor 12 uur hebben." }],
    ["a question", { sentence: "Zullen we u morgen voor 12 uur bellen?" }],
  ])("is not kept for %s, whatever a screen says", async (_, more) => {
    const { note, kept } = await noted(more);
    expect(await note()).toEqual({ suggestion: null });
    expect(await kept()).toEqual([]);
  });

  it("is not kept while assistance is off", async () => {
    const { note, kept } = await noted();
    await switchOff();
    expect(await note()).toEqual({ suggestion: null });
    expect(await kept()).toEqual([]);
  });
});

describe("a reply", () => {
  /** A question that a colleague answered and solved; its answer is written past the channels. */
  async function answered(question: string, answer: string, name = "An Peeters"): Promise<void> {
    const from = { kind: "email" as const, value: `${newId<string>()}@example.nl`, name, verified: true };
    const { conversation } = await inbox.receive(home, { subject: "Rits", text: question, language: "nl", from });
    t.clock.advance(1_000);
    await t.inside.pool.query(
      `insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_id, text, at, arrival)
       values (gen_random_uuid(), $1, $2, 'out', 'mail', 'person', $3, $4, $5, 99)`,
      [home, conversation.id, lead.id, answer, t.clock.now()],
    );
    await inbox.as(home, (work) => inbox.conversations.setState(work, conversation.id, { kind: "solved" }));
    await inbox.as(home, (work) => learn(work, { conversations: inbox.conversations }, conversation.id));
  }
  const ANSWER = `Beste An,

De rits van een jas vervangen wij gratis zolang er garantie op zit. Stuur de jas op met een briefje erbij. Uw rits NO-2026-118 is morgen klaar. Piet heeft het genoteerd. U hoeft dan niets te betalen.

Groet, Sanne`;
  const asking = async (text = "Kan de rits van mijn jas vervangen worden?") => {
    const { conversation } = await inbox.receive(home, { subject: "Kapotte rits", text, language: "nl" });
    const params = { conversationId: conversation.id };
    return { conversation, ask: () => t.api(lead, operations).proposeReply({ params }) };
  };
  const partsOf = ({ suggestion }: { suggestion: Suggestion | null }) => {
    const value = suggestion && proposedValue("reply", suggestion);
    return value?.parts.map(({ words }) => words) ?? null;
  };

  it("is made of what was answered before, and nothing of the other customer comes along", async () => {
    await answered("De rits van mijn jas is kapot, kunnen jullie die vervangen?", ANSWER);
    const { ask } = await asking();
    const answer = await ask();
    expect(partsOf(answer)).toEqual([
      "Beste Jan Jansen,",
      "De rits van een jas vervangen wij gratis zolang er garantie op zit.",
      "Stuur de jas op met een briefje erbij.",
      "U hoeft dan niets te betalen.",
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/An Peeters|Piet|NO-2026|morgen/);
    expect(answer.suggestion).toMatchObject({ level: 1, decided: null, engine: { name: "proposals.reply" } });
    expect(answer.suggestion!.sources).toHaveLength(3);
    expect(answer.suggestion!.confidence).toBeLessThanOrEqual(0.6);
    expect((await ask()).suggestion!.id).toBe(answer.suggestion!.id);
  });

  it("is made still when a bot only said that a person takes over", async () => {
    await answered("De rits van mijn jas is kapot, kunnen jullie die vervangen?", ANSWER);
    const { conversation, ask } = await asking();
    await t.inside.pool.query(
      `insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, author_name, text, at, arrival)
       values (gen_random_uuid(), $1, $2, 'out', 'chat', 'bot', 'Wolbot', 'Een collega leest dit.', $3, 99)`,
      [home, conversation.id, t.clock.now()],
    );
    expect(partsOf(await ask())).toContain("Stuur de jas op met een briefje erbij.");
  });

  it("is nothing where nothing fits, for thanks, for what was answered already, and while it is off", async () => {
    await answered("De rits van mijn jas is kapot, kunnen jullie die vervangen?", ANSWER);
    expect(partsOf(await (await asking("Hebben jullie ook tuinslangen op voorraad?")).ask())).toBeNull();
    await answered("Kapotte rits", ANSWER);
    expect(partsOf(await (await asking("Prima!")).ask())).not.toBeNull();
    expect(partsOf(await (await asking("Prima, bedankt!")).ask())).toBeNull();
    const { ask } = await asking();
    await switchOff();
    expect(await ask()).toEqual({ suggestion: null, worded: null });
  });

  it("gives no article again that the customer read here without being helped, and no answer that says the same", async () => {
    const OWN = "Een rits vervangt u zelf met ons gratis pakket.";
    const texts = [
      ["own", "Kan de rits van mijn jas vervangen worden?", OWN],
      ["tailor", "Een kapotte rits van een jas laten vervangen", "De kleermaker zet er een andere rits in."],
      ["gift", "Een cadeau inpakken", "Kies bij het afrekenen voor cadeaupapier."],
      ["invoice", "Een factuur opvragen", "Die staat bij uw bestellingen."],
      ["parcel", "Een pakje volgen", "De link staat in onze brief."],
    ] as const;
    const articles = texts.map(([key, title, short]) => {
      const nl = { title, short, body: short };
      return { key, ownerName: "", reviewInDays: 90, approved: true, texts: { nl } };
    });
    const shelf = { names: { nl: "Jassen", fr: "Vestes", en: "Jackets" }, articles };
    const ids = await inbox.as(home, (work) => seedLibrary(work, [shelf]));
    await answered("De rits van mijn jas is kapot, kunnen jullie die vervangen?", OWN);
    const { conversation, ask } = await asking();
    expect(partsOf(await ask())).toContain(OWN);
    const offer = { articleId: ids.get("own"), versionId: newId<string>(), language: "nl", title: "De rits" };
    const offers = [{ ...offer, confidence: 0.9, suggestionId: null, opened: true, helped: null }];
    await t.inside.pool.query(
      `insert into bot_dialogues (conversation_id, organisation_id, place, language, state, because, question, offers, started_at, changed_at)
       values ($1, $2, 'widget', 'nl', 'handed_over', 'asked', 'Rits', $3, $4, $4)`,
      [conversation.id, home, JSON.stringify(offers), t.clock.now()],
    );
    const after = await ask();
    expect(partsOf(after)).toEqual(["Beste Jan Jansen,", "De kleermaker zet er een andere rits in."]);
    expect(after.suggestion!.sources).toMatchObject([{ kind: "article", id: ids.get("tailor") }]);
  });

  it("is never made of what another organisation answered", async () => {
    await answered("De rits van mijn jas is kapot, kunnen jullie die vervangen?", ANSWER);
    home = await t.organisation();
    lead = await t.person("lead", { organisationId: home });
    expect(partsOf(await (await asking()).ask())).toBeNull();
  });

  it("is not made of what was opened again", async () => {
    await answered("De rits van mijn jas is kapot, kunnen jullie die vervangen?", ANSWER);
    const { rows } = await t.inside.pool.query(
      "select conversation_id as id from answered_questions where organisation_id = $1",
      [home],
    );
    const { id } = rows[0];
    await inbox.as(home, (work) => inbox.conversations.setState(work, id, { kind: "open" }));
    await inbox.as(home, (work) => learn(work, { conversations: inbox.conversations }, id));
    expect(partsOf(await (await asking()).ask())).toBeNull();
  });
});

describe("a reason that was proposed when the question came in", () => {
  async function suggested() {
    const reasons = await t.api(lead, wrapUps).listContactReasons();
    const reason = reasons.reasons.find(({ parentId }) => parentId !== null)!;
    const { conversation } = await inbox.receive(home, { subject: "Iets" });
    await inbox.as(home, (work) =>
      propose(work, {
        task: "reason",
        topic: reason.id,
        about: { conversationId: conversation.id },
        value: { reasonId: reason.id },
        confidence: 0.8,
        engine: { name: "triage.words", version: "1" },
      }),
    );
    const params = { conversationId: conversation.id };
    const proposed = async () => (await t.api(lead, wrapUps).proposeWrapUp({ params })).proposal.reasonId;
    const close = (reasonId: typeof reason.id | null) => {
      const choice = { reasonId, outcome: "helped", atOnce: true, whyNot: null, followUp: { kind: "none" } } as const;
      const body = { id: newId<WrapUpId>(), ...choice, proposal: null, tookMs: null };
      return t.api(lead, wrapUps).wrapUpConversation({ params, body });
    };
    const verdict = async () => (await assistance().listSuggestions({ params })).suggestions[0]?.decided?.kind ?? null;
    return { reason, proposed, close, verdict };
  }

  it("stands in the wrap-up, and who closes it says whether it was right", async () => {
    const { reason, proposed, close, verdict } = await suggested();
    expect(await proposed()).toEqual({ value: reason.id, source: "triage", confidence: 0.8 });
    await close(reason.id);
    expect(await verdict()).toBe("accepted");
    const other = await suggested();
    await other.close(null);
    expect(await other.verdict()).toBe("ignored");
  });
});
