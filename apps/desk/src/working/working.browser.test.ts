/** Clocked out is out, in a browser: the sender is told before sending, an emergency asks a reason, and who is off sees calmly what waits. */
import { newId } from "@luwte/contract/ids.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { workingOf } from "../testing/answers/workingTime.ts";
import { type Desk, mistakesOn, openConversation, openDesk, sticksOut } from "../testing/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());
const goTo = async (path: string, page = desk.page) => {
  await page.goto(`${desk.server.url}${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
};

it("before handing over one reads when it will arrive, and an emergency asks why", async () => {
  const { page, world } = desk;
  const youssef = world.personNamed("Youssef");
  workingOf(world).off.set(youssef.id, new Date(Date.now() + 40 * 3_600_000).toISOString());
  await openConversation(page, "Fatima Benali");
  await page.keyboard.press("h");
  const whom = page
    .getByRole("combobox", { name: /Naar wie|Aan wie/ })
    .or(page.getByRole("dialog").getByRole("combobox"))
    .first();
  await whom.fill("Youssef");
  await page.getByRole("option", { name: /Youssef.*vrij, komt aan/ }).click();
  const notice = page.getByRole("region", { name: youssef.name });
  await notice.getByText("werkt nu niet", { exact: false }).waitFor();
  await notice.getByRole("button", { name: "Kan niet wachten" }).click();
  const pass = notice.getByRole("button", { name: "Nu laten aankomen" });
  await expect.poll(() => pass.isDisabled()).toBe(true);
  await notice.getByRole("textbox", { name: "In een paar woorden" }).fill("Dreiging bij de balie");
  expect(await mistakesOn(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await notice.getByText("komt meteen aan", { exact: false }).waitFor();
  await expect.poll(() => workingOf(world).overrides).toMatchObject([{ personId: youssef.id, reason: "safety" }]);
  await page.keyboard.press("Escape");
});

it("one writes down a week and a day off, and sees what came through", async () => {
  const { page, world } = desk;
  await goTo("/settings/working-time");
  await page.getByRole("button", { name: "Week bewaren" }).click();
  await page
    .getByRole("list", { name: "Weken die zijn opgeschreven" })
    .getByText("42,5 uur per week", { exact: false })
    .waitFor();
  await page.getByLabel("Dag", { exact: true }).fill("2027-01-04");
  await page.getByRole("button", { name: "Dag toevoegen" }).click();
  await page.getByRole("list", { name: "Dagen die anders zijn" }).getByText("maandag 4 januari 2027").waitFor();
  await page
    .getByRole("list", { name: "Berichten die toch doorkwamen" })
    .getByText("Dreiging", { exact: false })
    .waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  const sanne = world.personNamed("Sanne");
  await page.getByRole("button", { name: /Weghalen: maandag/ }).click();
  await expect.poll(() => workingOf(world).days.get(sanne.id)).toEqual([]);
});

it("who is off reads calmly how much waits, looks by own choice, or says that they work now", async () => {
  const { page, world } = desk;
  const { id: personId } = world.personNamed("Sanne");
  workingOf(world).off.set(personId, new Date(Date.now() + 40 * 3_600_000).toISOString());
  const { id: conversationId } = world.conversationAbout("Pakket staat");
  const about = {
    personId,
    conversationId,
    params: { subject: "Pakket", by: "Youssef", customer: "Fatima" },
    arrivedAt: null,
  };
  for (const kind of ["mentioned", "assigned"] as const)
    world.waiting.push({ ...about, id: newId(), kind, at: new Date().toISOString(), readAt: null });
  await goTo("/notifications");
  await page.getByText("2 meldingen wachten.", { exact: false }).waitFor();
  // Opening the page is reading it.
  await expect.poll(() => page.title()).not.toContain("(2)");
  expect(await mistakesOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Nu bekijken" }).click();
  await page.getByText("Er komt niets binnen.", { exact: false }).waitFor();
  await page.getByText("Voor jou: Pakket").first().waitFor();
  await page.getByRole("button", { name: "Ik werk nu" }).click();
  await page.getByRole("region", { name: "Je bent vrij." }).waitFor({ state: "detached" });
  await expect.poll(() => workingOf(world).until.has(personId)).toBe(true);
});

it("a lead writes down a colleague's week on a telephone", async () => {
  const { page, context } = await seatFor(desk, "Youssef", { width: 390, height: 844 });
  await goTo("/settings/working-team", page);
  await page.getByRole("link", { name: /Sanne/ }).click();
  await page.getByRole("heading", { level: 1, name: /Werktijd van Sanne/ }).waitFor();
  await page.getByRole("button", { name: "Week bewaren" }).waitFor();
  expect(await sticksOut(page)).toBe(0);
  await context.close();
});
