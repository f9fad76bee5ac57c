/** What follows on what we wrote. Written on Monday 23 November 2026 at ten, in Amsterdam; closed an hour later. */
import type { MessageId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import type { Turn } from "../turns/shapes.ts";
import { followUpOf } from "./rules.ts";
import type { Grounds } from "./shapes.ts";

const WRITTEN = new Date("2026-11-23T09:00:00Z");
const DAYS = ["23", "24", "25", "26", "27", "30"].map((day) => ({
  day: `2026-11-${day}`,
  opensAt: `2026-11-${day}T08:00:00.000Z`,
  closesAt: `2026-11-${day}T16:00:00.000Z`,
}));
const turn = (by: Turn["by"], text: string): Turn => ({ id: "m" as MessageId, by, text, at: WRITTEN });
const follow = (turns: readonly Turn[], more: Partial<Grounds> = {}) =>
  followUpOf({
    turns,
    usual: "nl",
    promised: [],
    place: { now: new Date("2026-11-23T10:00:00Z"), timeZone: "Europe/Amsterdam", days: DAYS },
    ...more,
  });
const CALL = turn("team", "Beste Jan, we bellen u morgen voor 12 uur over de jas.");

describe("a promise that nobody noted", () => {
  it("follows, with its words, its moment and the message it stands in", () =>
    expect(follow([CALL])).toEqual({
      value: { kind: "promised", words: "we bellen u over de jas", until: "2026-11-24T11:00:00.000Z" },
      source: { kind: "message", id: "m", version: null, quote: "we bellen u morgen voor 12 uur over de jas." },
      confidence: 0.8,
    }));
  it("begins where the promise begins", () =>
    expect(follow([turn("team", "De jas is er. En we bellen u morgen voor 12 uur.")])?.value.words).toBe(
      "we bellen u",
    ));
  it.each<[string, Parameters<typeof follow>]>([
    [
      "of what was promised for the same moment",
      [[CALL], { promised: [{ words: "Bellen", dueAt: "2026-11-24T11:00:00.000Z" }] }],
    ],
    ["of what the customer wrote", [[turn("customer", "We bellen u morgen voor 12 uur.")]]],
    ["of what is over", [[turn("team", "We bellen u vandaag om 10:30.")]]],
    ["of what is far back", [[CALL, turn("team", "Dag"), turn("team", "Dag"), turn("team", "Dag")]]],
    ["of nothing", [[]]],
  ])("is not proposed %s", (_, given) => expect(follow(...given)).toBeNull());
});

describe("what the customer was asked", () => {
  const ask = turn("team", "Kunt u ons voor vrijdag laten weten of het past?");
  it("brings the conversation back on that day", () =>
    expect(follow([ask])?.value).toMatchObject({ kind: "snoozed", words: null, until: "2026-11-26T16:00:00.000Z" }));
  it.each(["Laat het ons graag voor vrijdag weten.", "Stuur ons de bon uiterlijk vrijdag."])("also in «%s»", (text) =>
    expect(follow([turn("team", text)])?.value.kind).toBe("snoozed"),
  );
  it("is nothing without a last day", () => expect(follow([turn("team", "Was u vrijdag thuis?")])).toBeNull());
  it("comes behind what we do ourselves", () => expect(follow([CALL, ask])?.value.kind).toBe("promised"));
});

describe("what we do when no answer comes", () => {
  const wait = turn("team", "Als we voor vrijdag niets horen, bellen we u maandag.");
  it("brings the conversation back on the day on which we do it, surely", () =>
    expect(follow([wait])).toMatchObject({
      value: { kind: "snoozed", words: null, until: "2026-11-30T16:00:00.000Z" },
      source: { quote: "Als we voor vrijdag niets horen, bellen we u maandag." },
      confidence: 0.8,
    }));
  it("and else when the last day for an answer is over", () =>
    expect(follow([turn("team", "Horen we niets van u voor vrijdag, dan sluiten we uw vraag.")])?.value).toMatchObject({
      kind: "snoozed",
      until: "2026-11-27T16:00:00.000Z",
    }));
  it("is not proposed where it is promised already", () =>
    expect(follow([wait], { promised: [{ words: "Bellen", dueAt: "2026-11-30T16:00:00.000Z" }] })).toBeNull());
  it("comes behind what we promised without a condition", () =>
    expect(follow([CALL, wait])?.value.kind).toBe("promised"));
});
