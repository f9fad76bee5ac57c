/** A summary, as who comes back to a long conversation meets it. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { setLevel } from "../testing/answers/assistance.ts";
import { suggestionsOf } from "../testing/answers/proposals.ts";
import { type Desk, editorOf, mistakesOn, openDesk, sticksOut } from "../testing/desk.ts";

const SOON = { timeout: 10_000 };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ as: "Lotte" });
  goOn();
  await desk.page.goto(placeOf());
});
afterAll(() => desk[Symbol.asyncDispose]());

const placeOf = () => `${desk.server.url}/inbox/all/${desk.world.conversationAbout("Pakket staat").id}`;

/** Long enough to be summed up, and Lotte never wrote in it. */
function goOn(): void {
  const { world } = desk;
  const { id } = world.conversationAbout("Pakket staat");
  const [first] = world.messagesOf(id);
  for (const text of ["Bent u er nog?", "Ik wil graag weten waar het is."]) {
    const message = { ...first!, id: newId<MessageId>(), text, at: world.now().toISOString() };
    world.messages.set(message.id, message);
  }
}

const part = () => desk.page.getByRole("region", { name: "Samenvatting" });
const decided = () => suggestionsOf(desk.world).map(({ task, decided: one }) => `${task} ${one?.kind}`);

it("stands on top, and each sentence leads to its message", async () => {
  const { page } = desk;
  const sentence = part().getByRole("button", { name: /Mijn pakket \(20391\)/ });
  await sentence.waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await sentence.click();
  const isThere = () =>
    page.evaluate(() => document.activeElement?.closest("article")?.textContent?.includes("De buren weten") ?? false);
  await expect.poll(isThere, SOON).toBe(true);
});

it("is kept as a note without what is not right", async () => {
  const { page, world } = desk;
  await part().getByRole("button", { name: "Als notitie" }).click();
  const sheet = page.getByRole("dialog", { name: "Samenvatting als notitie" });
  await sheet.getByRole("checkbox").first().waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await sheet.getByRole("checkbox").first().uncheck();
  await sheet.getByRole("button", { name: "Notitie plaatsen" }).click();
  await expect.poll(decided, SOON).toEqual(["summary edited"]);
  const { id } = world.conversationAbout("Pakket staat");
  const note = world.messagesOf(id).find(({ direction }) => direction === "note");
  expect(note?.richText).toContain("Samenvatting");
  expect(note?.richText).not.toContain("20391");
  await expect.poll(() => part().count(), SOON).toBe(0);
});

it("counts as ignored when one answers without a word about it", async () => {
  const { page, world } = desk;
  suggestionsOf(world).length = 0;
  const { id } = world.conversationAbout("Pakket staat");
  world.messages.forEach((message, key) => {
    if (message.conversationId === id && message.direction === "note") world.messages.delete(key);
  });
  await page.reload();
  await part()
    .getByRole("button", { name: /Mijn pakket/ })
    .waitFor();
  await editorOf(page).click();
  await page.keyboard.type("Dag!");
  await page.keyboard.press("Control+Enter");
  await expect.poll(decided, SOON).toEqual(["summary ignored"]);
});

it("is rejected with one key, fits on a phone, and is gone when it is switched off", async () => {
  const { world } = desk;
  const { page } = await seatFor(desk, "Youssef", { width: 390, height: 844, scheme: "dark" });
  suggestionsOf(world).length = 0;
  await page.goto(placeOf());
  const there = page.getByRole("region", { name: "Samenvatting" });
  await there.getByRole("button", { name: /Mijn pakket/ }).waitFor();
  expect(await sticksOut(page)).toBe(0);
  setLevel(world, "summary", 0);
  await expect.poll(() => there.count(), SOON).toBe(0);
  setLevel(world, "summary", 2);
  await there.getByRole("button", { name: /Mijn pakket/ }).focus();
  await page.keyboard.press("Shift+Z");
  await expect.poll(decided, SOON).toEqual(["summary rejected"]);
  await expect.poll(() => there.count(), SOON).toBe(0);
  await page.context().close();
  expect(desk.complaints).toEqual([]);
});
