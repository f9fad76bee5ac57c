/** Every rule of every pack, line by line. */
import { describe, expect, it } from "vitest";
import { type Contact, type ContactEvent, contactsOf, EVENT_KINDS, type EventKind } from "./contacts.ts";
import { judge, type Verdict } from "./judging.ts";
import { isInForce, ownPack, PACKS, type Rule } from "./packs.ts";
import { openWorkingDays } from "./workingDays.ts";

// Friday 24 April 2026; 1 May is a Friday and a holiday here.
const BEGUN = Date.parse("2026-04-24T13:00:00Z");
const LATER = Date.parse("2026-08-01T00:00:00Z");
const days = openWorkingDays("Europe/Brussels", () => ["2026-05-01"])!;
const rule = (id: string): Rule => PACKS.flatMap((pack) => pack.rules).find((each) => each.id === id)!;

type When = Partial<Record<EventKind, number | string>>;
/** Seconds after it began, or a moment. */
function contact(channel: Contact["channel"], when: When): Contact {
  const events = Object.entries({ contact_begun: 0, ...when }).map(
    ([kind, at]): ContactEvent => ({
      contact: "c",
      kind: kind as EventKind,
      channel,
      at: typeof at === "number" ? BEGUN + at * 1_000 : Date.parse(at),
    }),
  );
  return contactsOf(events)[0]!;
}
const verdict = (id: string, when: When, cutoff = LATER, channel: Contact["channel"] = "phone"): Verdict =>
  judge(rule(id), contact(channel, when), cutoff, days);

describe("Spain: a person within three minutes", () => {
  it.each<[string, When, Verdict]>([
    ["after 180 s is kept", { answered_by_person: 180 }, "kept"],
    ["after 181 s is missed", { answered_by_person: 181 }, "missed"],
    ["counts from the queue", { queued: 60, answered_by_person: 240 }, "kept"],
    ["counts from the end of the menu first", { menu_ended: 30, queued: 60, answered_by_person: 211 }, "missed"],
    ["who left is abandoned", { abandoned: 100 }, "abandoned"],
    ["who left after the limit is abandoned as well", { abandoned: 300 }, "abandoned"],
    ["who was never answered is missed", {}, "missed"],
    ["a call-back does not keep it", { call_back_promised: 100, call_back_made: 900 }, "missed"],
  ])("%s", (_name, when, expected) => expect(verdict("es-answered", when)).toBe(expected));
  it("is open until the limit", () => {
    expect(verdict("es-answered", {}, BEGUN + 179_999)).toBe("open");
    expect(verdict("es-answered", {}, BEGUN + 180_000)).toBe("missed");
  });
  it("what is known only later is not known yet", () =>
    expect(verdict("es-answered", { answered_by_person: 170 }, BEGUN + 100_000)).toBe("open"));
  it("is about telephone", () =>
    expect(verdict("es-answered", { answered_by_person: 10 }, LATER, "chat")).toBe("none"));
});

describe("Spain: a case key", () => {
  it.each<[string, When, number, Verdict]>([
    ["given within a day", { case_key_given: 86_400 }, LATER, "kept"],
    ["given later", { case_key_given: 86_401 }, LATER, "missed"],
    ["not given, before the day is over", {}, BEGUN + 86_399_000, "open"],
    ["not given to who left either", { abandoned: 20 }, LATER, "missed"],
  ])("%s", (_name, when, cutoff, expected) => expect(verdict("es-key", when, cutoff, "mail")).toBe(expected));
});

describe("Spain: a complaint within fifteen working days", () => {
  // Fifteen working days after Friday 24 April, without 1 May: Monday 18 May.
  const received = { complaint_received: 0 };
  it.each<[string, When, string, Verdict]>([
    ["is not about other contacts", {}, "2026-08-01T00:00:00Z", "none"],
    [
      "on the last day until midnight",
      { ...received, complaint_answered: "2026-05-18T21:59:59Z" },
      "2026-08-01T00:00:00Z",
      "kept",
    ],
    [
      "a second after it",
      { ...received, complaint_answered: "2026-05-18T22:00:01Z" },
      "2026-08-01T00:00:00Z",
      "missed",
    ],
    ["not yet, on the last day", received, "2026-05-18T21:00:00Z", "open"],
    ["never", received, "2026-05-18T22:00:00Z", "missed"],
  ])("%s", (_name, when, cutoff, expected) =>
    expect(verdict("es-complaint", when, Date.parse(cutoff), "mail")).toBe(expected),
  );
});

describe("Belgium: 2.5 minutes after the last choice, or a call-back", () => {
  it.each<[string, When, string, Verdict]>([
    ["in time after the menu", { menu_ended: 60, answered_by_person: 210 }, "2026-08-01T00:00:00Z", "kept"],
    ["too late after the menu", { menu_ended: 60, answered_by_person: 211 }, "2026-08-01T00:00:00Z", "missed"],
    [
      "called back on Monday",
      { call_back_promised: 150, call_back_made: "2026-04-27T21:59:00Z" },
      "2026-08-01T00:00:00Z",
      "kept",
    ],
    [
      "called back on Tuesday",
      { call_back_promised: 150, call_back_made: "2026-04-27T22:01:00Z" },
      "2026-08-01T00:00:00Z",
      "missed",
    ],
    ["still to be called back", { call_back_promised: 150, abandoned: 155 }, "2026-04-27T20:00:00Z", "open"],
    ["never called back", { call_back_promised: 150, abandoned: 155 }, "2026-04-28T08:00:00Z", "missed"],
    [
      "gave the call-back up and left",
      { call_back_promised: 150, call_back_withdrawn: 180, abandoned: 200 },
      "2026-08-01T00:00:00Z",
      "abandoned",
    ],
    [
      "gave one up and asked for another, that was never made",
      { call_back_withdrawn: 150, call_back_promised: 180, abandoned: 200 },
      "2026-08-01T00:00:00Z",
      "missed",
    ],
    ["left without asking for one", { abandoned: 200 }, "2026-08-01T00:00:00Z", "abandoned"],
  ])("%s", (_name, when, cutoff, expected) => expect(verdict("be-answered", when, Date.parse(cutoff))).toBe(expected));
});

it("the own norm asks what the organisation chose", () => {
  const [own] = ownPack({ seconds: 20, share: 0.8, channels: ["chat"] }).rules;
  expect(judge(own!, contact("chat", { answered_by_person: 20 }), LATER, days)).toBe("kept");
  expect(judge(own!, contact("chat", { answered_by_person: 21 }), LATER, days)).toBe("missed");
  expect(judge(own!, contact("phone", { answered_by_person: 2 }), LATER, days)).toBe("none");
});

it.each([
  ["es-2025", "2026-12-27", false],
  ["es-2025", "2026-12-28", true],
  ["be-charter-2011", "2011-12-31", false],
  ["be-charter-2011", "2026-05-01", true],
])("%s on %s is in force: %s", (id, day, is) => expect(isInForce(PACKS.find((pack) => pack.id === id)!, day)).toBe(is));

it("every rule says where it was read, and every kind of event is known once", () => {
  for (const { source, article } of PACKS.flatMap(({ rules }) => rules)) expect([source, article]).not.toContain("");
  expect(new Set(EVENT_KINDS).size).toBe(EVENT_KINDS.length);
});
