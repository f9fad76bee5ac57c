/** Figures, and what was done by itself, in a browser: explained in words, and put back in one step. */
import { newId, type SuggestionId } from "@luwte/contract/ids.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seatFor } from "../../settings/testing/seats.ts";
import { assistanceOf, NO_OUTCOMES } from "../../testing/answers/assistance.ts";
import { libraryOf } from "../../testing/answers/library.ts";
import { type Desk, mistakesOn, openDesk, type Seat, sticksOut } from "../../testing/desk.ts";

let desk: Desk;
let lead: Seat;
beforeAll(async () => {
  desk = await openDesk({ as: null });
  lead = await seatFor(desk, "Youssef");
});
afterAll(() => desk[Symbol.asyncDispose]());

function doneByItself(): Suggestion {
  const { world } = desk;
  const { id: conversationId, customer } = [...world.conversations.values()][0]!;
  const at = world.now().toISOString();
  const suggestion: Suggestion = {
    id: newId<SuggestionId>(),
    task: "language",
    topic: null,
    conversationId,
    customerId: customer.id,
    articleId: null,
    value: { language: "fr" },
    sources: [{ kind: "message", id: "m", version: null, quote: "Bonjour, mon colis" }],
    counted: [{ words: "bonjour", weight: 2 }],
    confidence: 0.98,
    risk: "inward",
    engine: { name: "triage.words", version: "1" },
    level: 3,
    rule: "task_line",
    at,
    decided: { kind: "automatic", at },
  };
  const share = { count: 210, of: 212, low: 0.966, high: 0.997 };
  assistanceOf(world).acts.push({
    act: { suggestion, subject: "Colis", canUndo: true },
    line: null,
    measured: { topic: null, before: share, now: { ...share, count: 209 } },
    judgement: null,
    undoneAt: null,
  });
  return suggestion;
}

it("figures stand in words, pictures and tables", async () => {
  const { page } = lead;
  const taken = { count: 9, of: 12, low: 0.467, high: 0.911 };
  const outcomes = { ...NO_OUTCOMES, proposed: 14, accepted: 8, edited: 1, rejected: 3, open: 2, taken };
  assistanceOf(desk.world).insight = {
    all: outcomes,
    tasks: [{ task: "reason", outcomes }],
    topics: [
      { task: "reason", topic: "levering", outcomes },
      { task: "reply", topic: [...libraryOf(desk.world).articles.keys()][0]!, outcomes },
    ],
    weeks: [{ week: "2026-03-02", outcomes }],
  };
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await page
    .getByText("Van de 12 waarover een medewerker besloot, zijn er 9 overgenomen of aangepast: 75 %.")
    .waitFor();
  await page.getByRole("row", { name: /Contactreden: levering/ }).waitFor();
  await page.getByRole("row", { name: /Antwoord: Wol wassen/ }).waitFor();
  await expect.poll(() => page.getByRole("figure").count()).toBe(3);
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
});

it("a conversation says what was done there by itself; it is explained, and put back", async () => {
  const { page } = lead;
  const { conversationId } = doneByItself();
  await page.goto(`${desk.server.url}/inbox/all/${conversationId}`);
  await page.getByText("De assistent deed hier vanzelf: Taal van de klant (Frans).").waitFor();
  await page.getByRole("link", { name: "Waarom, en terugdraaien" }).click();
  await page.getByText("210 van de 212 nagekeken klopten: 99 % (97 %–100 %)").waitFor();
  await page.getByText("Bonjour, mon colis").waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
  await page.getByRole("button", { name: "Terugdraaien" }).click();
  await page.getByRole("button", { name: "Terugdraaien" }).waitFor({ state: "detached" });
  await page.getByText(/^Teruggedraaid · /).waitFor();
  await page.locator(":focus").getByText("Teruggedraaid", { exact: true }).waitFor();
  await expect.poll(() => assistanceOf(desk.world).acts[0]!.act.suggestion.decided!.kind).toBe("undone");
});
