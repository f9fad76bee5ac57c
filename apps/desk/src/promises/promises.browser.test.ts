/** Promising while answering, and what follows, as an agent does it: by keyboard. */
import { newId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { makePromises } from "../testing/answers/promises.ts";
import { type Desk, editorOf, mistakesOn, openConversation, openDesk, sticksOut } from "../testing/desk.ts";
import { plantedWorld } from "../testing/plant.ts";

const CUSTOMER = "Marieke van den Berg";
const HOUR = 3_600_000;
const SOON = { timeout: 10_000 };
const promisesIn = ({ world }: Desk) => [...world.promises.values()];

function promised({ world }: Desk, words: string, hours: number): void {
  const person = world.personNamed("Sanne");
  const row = world.conversationAbout("Jas maat");
  const dueAt = new Date(world.now().getTime() + hours * HOUR).toISOString();
  makePromises({ world, person }, row, [{ id: newId(), words, dueAt, provenance: null }]);
}

describe("a promise while answering", () => {
  it("takes two keys, leaves with the answer, and comes back with it", async () => {
    await using desk = await openDesk();
    const { page } = desk;
    await openConversation(page, CUSTOMER);
    await editorOf(page).click();
    await page.keyboard.type("Beste Marieke, ik bel u over 2 werkdagen over de jas.");
    await page.keyboard.press("Alt+p");
    await page.getByRole("textbox", { name: "Wat zeg je toe?" }).waitFor();
    expect(await mistakesOn(page)).toEqual([]);
    await page.keyboard.press("Enter");
    const pending = page.getByRole("list", { name: "Toegezegd zodra je verstuurt" });
    await pending.getByText("ik bel u over de jas").waitFor();
    expect(promisesIn(desk)).toEqual([]);

    await page.keyboard.press("Control+Enter");
    await expect.poll(() => promisesIn(desk).map(({ words }) => words), SOON).toEqual(["ik bel u over de jas"]);
    await page.getByRole("list", { name: "Toezeggingen" }).getByText("ik bel u over de jas").waitFor();
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await pending.waitFor();
    expect(promisesIn(desk)).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });

  it("asks by when where the line does not say it, and is chosen with the arrows", async () => {
    await using desk = await openDesk();
    const { page } = desk;
    await openConversation(page, CUSTOMER);
    await page.locator("body").press("p");
    await page.keyboard.type("uitzoeken waar hij ligt");
    await page.keyboard.press("Enter");
    await page.getByText("Kies nog wanneer").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(() => promisesIn(desk).map(({ words }) => words), SOON).toEqual(["uitzoeken waar hij ligt"]);
    expect(Date.parse(promisesIn(desk)[0]!.dueAt)).toBeGreaterThan(Date.now());
  });
});

describe("the board", () => {
  it("groups by urgency, and one settles, takes back and tells from the keyboard", async () => {
    await using desk = await openDesk();
    const { page } = desk;
    promised(desk, "terugbellen", -1);
    promised(desk, "creditnota mailen", 30);
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.getByRole("heading", { name: /Niet gehaald/ }).waitFor();
    expect(await mistakesOn(page)).toEqual([]);

    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Shift+P");
    await expect.poll(() => promisesIn(desk).map(({ state }) => state.kind), SOON).toEqual(["open", "kept"]);
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect.poll(() => promisesIn(desk).map(({ state }) => state.kind), SOON).toEqual(["open", "open"]);

    await page.getByRole("link", { name: /terugbellen/ }).focus();
    await page.keyboard.press("Shift+L");
    await page.getByRole("dialog").getByText("terugbellen lukt niet").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => promisesIn(desk)[0]?.toldAt ?? null, SOON).not.toBeNull();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await expect
      .poll(() => [...desk.world.messages.values()].some(({ text }) => text.includes("terugbellen lukt niet")))
      .toBe(true);
    expect(desk.complaints).toEqual([]);
  });

  it("fits a telephone, in the dark too, and a lead approves the texts", async () => {
    const world = plantedWorld();
    world.personNamed("Sanne").role = "lead";
    await using desk = await openDesk({ world, width: 390, height: 844, scheme: "dark" });
    const { page } = desk;
    promised(desk, "terugbellen over een hele lange geschiedenis met een pakket", 2);
    await page.goto(`${desk.server.url}/promises?whose=all`);
    await page.getByText("hele lange geschiedenis").waitFor();
    expect([await sticksOut(page), await mistakesOn(page)]).toEqual([0, []]);
    await page.goto(`${desk.server.url}/settings/promises`);
    await page.getByRole("button", { name: "Bewaren en goedkeuren" }).click();
    await page.getByText(/Goedgekeurd door Sanne/).waitFor();
    expect([await sticksOut(page), await mistakesOn(page)]).toEqual([0, []]);
  });
});
