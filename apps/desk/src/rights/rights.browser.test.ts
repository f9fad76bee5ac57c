/** Customers' rights in a browser: hand over with a part left out, hold, erase and undo; how long things are kept, and who looked. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDeskFor, seatFor } from "../settings/testing/seats.ts";
import { rightsOf } from "../testing/answers/rights.ts";
import { type Desk, mistakesOn, sticksOut } from "../testing/desk.ts";

const SOON = { timeout: 10_000 };
let desk: Desk;
beforeAll(async () => {
  desk = await openDeskFor("Pieter");
});
afterAll(() => desk[Symbol.asyncDispose]());

const button = (name: string) => desk.page.getByRole("button", { name, exact: true });
const kept = () => rightsOf(desk.world);

const firstOf = <Each>(all: ReadonlyMap<string, Each>): Each => [...all.values()][0]!;

async function openCustomer(): Promise<string> {
  const { id } = [...desk.world.customers.values()].find(({ name }) => name.startsWith("Marieke"))!;
  await desk.page.goto(`${desk.server.url}/customers/${id}`);
  await desk.page.getByRole("heading", { name: "Rechten van de klant" }).waitFor();
  return id;
}

describe("what a customer may ask", () => {
  it("is handed over after a look, without what was left out for a reason", async () => {
    await openCustomer();
    await button("Overzicht klaarzetten").click();
    await desk.page.getByText("Belt liever niet op vrijdag").waitFor();
    await button("Weglaten: Belt liever niet op vrijdag").click();
    await desk.page.getByLabel("Waarom? De klant leest dit.").fill("Gaat over een collega");
    await button("Weglaten").click();
    await desk.page.getByText("Weggelaten: Gaat over een collega").waitFor();
    expect(await mistakesOn(desk.page)).toEqual([]);
    await button("Akkoord, maak het bestand").click();
    const file = desk.page.getByRole("link", { name: "Downloaden" });
    await file.waitFor();
    await expect.poll(() => file.getAttribute("href")).toBe(`/api/customer-exports/${kept().exports[0]!.id}/file`);
    await expect.poll(() => kept().exports[0]!.withheld).toMatchObject([{ reason: "Gaat over een collega" }]);
  });

  it("is not erased while it is held", async () => {
    await button("Bewaarplicht instellen").click();
    await desk.page.getByRole("textbox", { name: "Reden" }).fill("Rechtszaak 2026/12");
    await button("Bewaarplicht instellen").click();
    await desk.page.getByText("Wissen kan niet zolang er een bewaarplicht is.").waitFor();
    await expect.poll(() => button("Klant wissen").count()).toBe(0);
    await button("Opheffen").click();
    await desk.page.getByLabel("Waarom mag het weg?").fill("Uitspraak gedaan");
    await button("Opheffen").click();
    await button("Klant wissen").waitFor();
  });

  it("is erased after it was said in numbers, by keyboard, and can be undone", async () => {
    const { page } = desk;
    await button("Klant wissen").focus();
    await page.keyboard.press("Enter");
    await page.getByText("Berichten: 7").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(/^Wordt gewist op/).waitFor();
    await expect.poll(() => kept().erasures[0]!.promised.messages).toBe(7);
    await button("Niet wissen").click();
    await button("Klant wissen").waitFor();
    await expect.poll(() => kept().erasures[0]!.state).toBe("undone");
  });

  it("is not there for an agent, who may not answer it", async () => {
    const { page, context } = await seatFor(desk, "Sanne");
    const [customer] = desk.world.customers.values();
    await page.goto(`${desk.server.url}/customers/${customer!.id}`);
    await page.getByRole("heading", { name: "Notities" }).waitFor();
    await expect.poll(() => page.getByRole("heading", { name: "Rechten van de klant" }).count()).toBe(0);
    await context.close();
  });
});

describe("one conversation", () => {
  const held = () => kept().holds.filter(({ released }) => released === null);

  it("is held with a reason by keyboard, which is seen by who may lift it, from the menu", async () => {
    const { page } = desk;
    const row = firstOf(desk.world.conversations);
    await page.goto(`${desk.server.url}/inbox/all/${row.id}`);
    await button("Meer met dit gesprek").waitFor();
    await page.getByRole("log").focus();
    await page.keyboard.press("Shift+B");
    await page.getByRole("dialog", { name: "Bewaarplicht" }).waitFor();
    await button("Bewaarplicht instellen").click();
    await page.getByRole("textbox", { name: "Reden" }).fill("Geschil bij de geschillencommissie");
    expect(await mistakesOn(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await button("Opheffen").waitFor();
    await expect.poll(() => held()).toMatchObject([{ conversationId: row.id, customerId: null }]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await button("Bewaarplicht: Geschil bij de geschillencommissie").waitFor();
    await button("Meer met dit gesprek").click();
    await page.getByRole("menuitem", { name: "Bewaarplicht" }).click();
    await button("Opheffen").click();
    await page.getByLabel("Waarom mag het weg?").fill("Uitspraak gedaan");
    await button("Opheffen").click();
    await expect.poll(held, SOON).toEqual([]);
  });

  it("that was erased says so to everybody, and asks for nothing", async () => {
    const { page, context } = await seatFor(desk, "Sanne");
    const row = firstOf(desk.world.conversations);
    desk.world.change(row.id, { erasedAt: "2026-03-03T09:00:00.000Z", subject: "" });
    await page.goto(`${desk.server.url}/inbox/all/${row.id}`);
    await page.getByRole("heading", { name: "Dit gesprek is gewist" }).waitFor();
    await page.getByText("Op 3 maart 2026, omdat de bewaartermijn voorbij was.").waitFor();
    await page.getByText("Berichten: 3", { exact: true }).waitFor();
    await expect.poll(() => page.getByRole("textbox", { name: /Antwoord/ }).count()).toBe(0);
    expect(await mistakesOn(page)).toEqual([]);
    const customer = [...desk.world.customers.values()].findLast(({ name }) => !name.startsWith("Marieke"))!;
    Object.assign(customer, { erasedAt: "2026-03-04T09:00:00.000Z", name: "", addresses: [] });
    await page.goto(`${desk.server.url}/customers/${customer.id}`);
    await page.getByRole("heading", { name: "Deze klant is gewist" }).waitFor();
    await page.getByText("Op 4 maart 2026, omdat de klant daarom vroeg.").waitFor();
    await context.close();
  });
});

describe("the house's own duties", () => {
  it("shows what a shorter time would take away before it is kept", async () => {
    const { page } = desk;
    await page.goto(`${desk.server.url}/settings/retention`);
    const months = page.getByRole("textbox", { name: /Gesprekken en klanten/ });
    await months.fill("12");
    await button("Kijk wat er maandag zou verdwijnen").click();
    await page.getByText("Gesprekken: 12", { exact: true }).waitFor();
    expect(await mistakesOn(page)).toEqual([]);
    await button("Bewaren").click();
    await expect.poll(() => kept().settings.contact, SOON).toBe(12);
  });

  it("shows who looked at one customer, and asks for no colleague", async () => {
    const { page } = desk;
    await openCustomer();
    await page.getByRole("link", { name: "Wie keek hiernaar?" }).click();
    await page.getByText(/^Pieter .* bekeek/).waitFor();
    expect(await mistakesOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sticksOut(page)).toBe(0);
    await page.getByRole("combobox", { name: "Toon" }).selectOption("exported");
    await page.getByText("Niemand keek hier in deze tijd.").waitFor();
  });
});
