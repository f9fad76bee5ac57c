/** What is needed to answer, as an agent meets it: known with its source beside the conversation, missing as a line to insert. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { neededIn } from "../testing/answers/conversationProposals.ts";
import { suggestionsOf } from "../testing/answers/proposals.ts";
import { type Desk, editorOf, mistakesOn, openDesk, sticksOut } from "../testing/desk.ts";

const SOON = { timeout: 10_000 };
const QUESTION = "Kunt u ons nog uw postcode geven?";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const { world, page, server } = desk;
  const { id } = world.conversationAbout("Pakket staat");
  const source = { kind: "message" as const, id: world.messagesOf(id)[0]!.id, version: null, quote: "20391" };
  neededIn(world).set(id, {
    needed: [
      { fact: "order_number", known: { value: "20391", source } },
      { fact: "postcode", known: null },
    ],
    question: QUESTION,
  });
  await page.goto(`${server.url}/inbox/all/${id}`);
  await editorOf(page).click();
});
afterAll(() => desk[Symbol.asyncDispose]());

const strip = () => desk.page.getByRole("region", { name: "Voorstel" });
const decided = () => suggestionsOf(desk.world).map(({ task, decided: one }) => `${task} ${one?.kind}`);

it("what is known leads to where it was said, and what is missing is said", async () => {
  const { page } = desk;
  const part = page.getByRole("region", { name: "Nodig voor deze vraag" });
  await part.getByText("nog niet gezegd").waitFor();
  await strip().getByText(QUESTION).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await part.getByRole("button", { name: "20391" }).click();
  const isThere = () =>
    page.evaluate(() => document.activeElement?.closest("article")?.textContent?.includes("De buren weten") ?? false);
  await expect.poll(isThere, SOON).toBe(true);
});

it("one key puts the question where one writes, and what was made of it is known when the answer leaves", async () => {
  const { page } = desk;
  await editorOf(page).click();
  await page.keyboard.type("Dag!");
  await page.keyboard.press("Alt+j");
  await expect.poll(() => editorOf(page).textContent(), SOON).toContain(`Dag!${QUESTION}`);
  await expect.poll(() => strip().getByText(QUESTION).count(), SOON).toBe(0);
  await expect.poll(() => JSON.stringify([...desk.world.drafts.values()]), SOON).toContain(QUESTION);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => sticksOut(page), SOON).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  // Who comes back to it is not asked again: it stands there.
  await page.reload();
  await page.getByRole("region", { name: "Nodig voor deze vraag" }).getByText("nog niet gezegd").waitFor();
  await expect.poll(() => editorOf(page).textContent(), SOON).toContain(QUESTION);
  await expect.poll(() => strip().getByText(QUESTION).count(), SOON).toBe(0);
  await editorOf(page).click();
  await page.keyboard.press("Control+Enter");
  await expect.poll(decided, SOON).toEqual(["missing_facts accepted"]);
  expect(desk.complaints).toEqual([]);
});
