/** Proposals on a real database: what is noted, with which sources, and that the switch holds. */
import { newId, type OrganisationId, type SuggestionId, type SwitchId } from "@luwte/contract/ids.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import * as operations from "@luwte/contract/operations/proposals.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createModules } from "../../modules.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";

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
