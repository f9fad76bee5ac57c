/** The bot on a desk: set up and tried out by keyboard, and seen for what it is in a conversation. */
import { ArticleId, ArticleVersionId } from "@luwte/contract/ids.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { botDid } from "../testing/answers/bot.ts";
import { type Desk, mistakesOn, openConversation, openDesk, sticksOut } from "../testing/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const ID = "00000000-0000-7000-8000-000000000001";

it("is switched on for the chat, and tried out, by keyboard", async () => {
  const { page } = await seatFor(desk, "Pieter");
  await page.goto(`${desk.server.url}/settings/bot`);
  await page.getByRole("checkbox", { name: "In de chat" }).press("Space");
  await page.getByRole("checkbox", { name: "Postcode" }).first().press("Space");
  await page.getByRole("button", { name: "Bewaren" }).press("Enter");
  await page.getByText("Bewaard", { exact: true }).waitFor();
  await page.getByLabel("Vraag van een klant").fill("Wanneer komt mijn pakket?");
  await page.getByRole("button", { name: "Probeer" }).press("Enter");

  await page.getByText("Geeft door aan een mens.").waitFor();
  await page.getByText("Raakt aan: een datum. Dat beantwoordt de bot nooit zelf.").waitFor();
  await page.getByText("Hielp, zei de klant: 12 van 48 (15 tot 39 %)").waitFor();
  await page.reload();
  await page.getByRole("checkbox", { name: "In de chat", checked: true }).waitFor();
  await page.getByRole("group", { name: "Voor elke vraag" }).waitFor();
});

it("stands in its conversation as a bot, with what it showed, found out and did not", async () => {
  const { page, world } = desk;
  await openConversation(page, "Fatima Benali");
  const conversation = [...world.conversations.values()].find(({ customer }) => customer.name === "Fatima Benali")!;
  const offer = { articleId: ArticleId.parse(ID), versionId: ArticleVersionId.parse(ID), language: "nl" as const };
  botDid(world, {
    conversationId: conversation.id,
    place: "widget",
    language: "nl",
    state: "handed_over",
    question: "Hoe was ik wol?",
    offers: [{ ...offer, title: "Wol wassen", confidence: 0.9, suggestionId: null, opened: true, helped: false }],
    asked: ["order_number", "postcode"],
    facts: [{ fact: "order_number", value: "104822" }],
    because: "not_helped",
    solved: null,
    startedAt: world.now().toISOString(),
    changedAt: world.now().toISOString(),
    version: 2,
  });
  const summary = page.locator("summary").filter({ hasText: "Gaf door: het antwoord hielp niet" });
  await summary.press("Enter");
  for (const line of [
    "Hielp niet, zei de klant: Wol wassen",
    "Bestelnummer: 104822",
    "Gevraagd, niet gezegd: Postcode",
  ])
    await page.getByText(line).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
});
