/** The demo's shop: the same seed makes the same shop, and nothing in it is unfinished or from the future. */
import { openCalendar } from "@luwte/planning/calendar/calendar.ts";
import { expect, test } from "vitest";
import { TEAMS } from "./cast/rules.ts";
import { chanceFrom, planShop, STORIES, tell } from "./rules.ts";
import { TEAM_NAMES } from "./shapes.ts";

const DAY = [{ from: "09:00", to: "17:00" }];
const WEEK = [DAY, DAY, DAY, DAY, DAY, [], []];
const NOW = new Date("2026-11-23T10:00:00Z");
const shop = planShop(NOW, chanceFrom(7));

test("the same moment and the same chance make the same shop", () => {
  expect(planShop(NOW, chanceFrom(7))).toEqual(shop);
});

test("every place in every text is filled", () => {
  const texts = shop.conversations.flatMap((conversation) => [
    conversation.subject,
    ...conversation.turns.map((turn) => turn.text),
  ]);
  expect(texts.filter((text) => /[{}|]/.test(text))).toEqual([]);
});

test("what a product is called fits in every sentence", () => {
  const texts = (language: string) =>
    shop.conversations
      .filter(({ story }) => story.language === language)
      .flatMap(({ subject, turns }) => [subject, ...turns.map(({ text }) => text)]);
  const french = texts("fr");
  expect(french.some((text) => text.includes("le pantalon Kei"))).toBe(true);
  expect(french.filter((text) => /(?<!\p{L})(?:de|à) les? /iu.test(text))).toEqual([]);
  // Some are a "pull", others a "veste": what follows must say neither "acheté" nor "achetée".
  expect(french.filter((text) => /(?:Skuur|Heide|Noordzee|Kei|Rijp),? \p{L}+ée?s? /u.test(text))).toEqual([]);
  expect(texts("nl").filter((text) => /\bde \p{L}+je |(?:Skuur|Bries|Heide|Kei|Rijp)s\b/u.test(text))).toEqual([]);
  expect(texts("en").filter((text) => /\b(?:a|an) the /i.test(text))).toEqual([]);
});

test("nothing is said in the future, and every conversation begins with the customer", () => {
  for (const conversation of shop.conversations) {
    expect(conversation.turns[0]?.by).toBe("customer");
    for (const turn of conversation.turns) expect(turn.at.getTime()).toBeLessThan(NOW.getTime());
  }
});

test("there is history, and there is work: open, waiting and snoozed", () => {
  const states = new Map<string, number>();
  for (const { state } of shop.conversations) states.set(state, (states.get(state) ?? 0) + 1);
  expect(states.get("solved")).toBeGreaterThan(1000);
  expect(states.get("open")).toBeGreaterThan(8);
  expect(states.get("waiting_customer")).toBeGreaterThan(3);
});

test.each(["2026-11-23T08:00:00Z", "2026-11-22T13:00:00Z", "2026-11-25T20:00:00Z", "2026-11-27T03:00:00Z"])(
  "started at %s, whoever signs in has something to do, and room for a mail and a chat of their own",
  (now) => {
    const { conversations } = planShop(new Date(now), chanceFrom(7));
    const open = conversations.filter(({ state }) => state === "open");
    const onDesk = Object.groupBy(open, ({ agentKey }) => agentKey ?? "nobody");
    expect(onDesk["nobody"]?.length).toBe(2);
    for (const [who, mails] of Object.entries(onDesk)) expect([who, mails!.length <= 3]).toEqual([who, true]);
    expect(open.filter(({ story }) => story.channel === "chat")).toEqual([]);
    expect(open.length).toBeGreaterThan(8);
  },
);

test.each(["2026-11-23T08:00:00Z", "2026-11-22T13:00:00Z", "2026-11-25T15:59:00Z", "2026-11-27T03:00:00Z"])(
  "started at %s, nobody waits too long",
  (now) => {
    const { conversations } = planShop(new Date(now), chanceFrom(7));
    const calendar = openCalendar({ timeZone: "Europe/Amsterdam", week: WEEK, exceptions: [] });
    if (calendar.kind === "problem") throw new Error("These hours can be kept.");
    for (const { state, turns } of conversations) {
      const since = turns.findLast((turn) => turn.by === "customer")!.at;
      const due = calendar.addServiceTime(since, 8 * 60);
      if (state === "open") expect(due.kind === "moment" && due.at > new Date(now)).toBe(true);
    }
  },
);

test("each language has stories on both channels", () => {
  for (const language of ["nl", "fr", "en"])
    for (const channel of ["mail", "chat"])
      expect(STORIES.some((story) => story.language === language && story.channel === channel)).toBe(true);
});

test("one of several ways of saying a thing is chosen, and an empty one leaves no gap", () => {
  expect(tell("a (b|c) d", {}, () => 0)).toBe("a b d");
  expect(tell("a (b|c) d", {}, () => 0.99)).toBe("a c d");
});

test("the teams of the stories are the teams of the cast", () => {
  expect([...TEAM_NAMES].map(([name, key]) => ({ name, key }))).toEqual(TEAMS.map(({ name, key }) => ({ name, key })));
});
