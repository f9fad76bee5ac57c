/** The switch and the levels in a browser: heard at every desk at once, with a reason, and level 3 only where the figures allow it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { assistanceOf } from "../../testing/answers/assistance.ts";
import { type Desk, mistakesOn, openDesk, type Seat, sticksOut } from "../../testing/desk.ts";
import { seatFor } from "../testing/seats.ts";

let desk: Desk;
let lead: Seat;
let agent: Seat;
beforeAll(async () => {
  desk = await openDesk({ as: null });
  lead = await seatFor(desk, "Youssef");
  agent = await seatFor(desk, "Sanne");
  const reason = assistanceOf(desk.world).measured.find(({ task }) => task === "reason")!;
  reason.right = { count: 196, of: 204, low: 0.924, high: 0.98 };
  reason.missing = 121;
});
afterAll(() => desk[Symbol.asyncDispose]());

it("all of it goes off at another desk too, says why, and comes back", async () => {
  const { page } = lead;
  await page.goto(`${desk.server.url}/settings/assistance`);
  await page.getByLabel("Waarom (mag leeg blijven)").fill("Fout antwoord over retour");
  const focused = page.locator(":focus");
  await page.getByRole("button", { name: "Zet uit" }).press("Enter");
  await agent.page.getByText(/De assistent staat uit \(.*\)\..* Fout antwoord over retour/).waitFor();
  await page.getByRole("button", { name: "Zet uit" }).and(focused).waitFor();
  await page.getByLabel("Waarom weer aan: De hele assistent").fill("Artikel verbeterd");
  await page.getByRole("button", { name: "Zet weer aan" }).press("Enter");
  await focused.getByText("De assistent staat aan.").waitFor();
  await agent.page.getByText("De assistent staat uit").waitFor({ state: "detached" });
  await page.getByRole("list", { name: "Wie wat veranderde" }).getByText("Artikel verbeterd").waitFor();
});

it("a period that ends before it begins is refused in words", async () => {
  const { page } = await seatFor(desk, "Pieter");
  await page.goto(`${desk.server.url}/settings/assistance`);
  await page.getByLabel("Vanaf").fill("2026-03-01");
  await page.getByLabel("Tot en met").fill("2026-02-01");
  await page.getByRole("button", { name: "Maak het bestand" }).click();
  await page.getByText("Kies een dag na de eerste, hoogstens 400 dagen later.").waitFor();
});

it("a task says what level 3 still needs, and another level is kept with its reason", async () => {
  const { page } = lead;
  await page.getByRole("link", { name: /^Contactreden/ }).click();
  await page.getByText("te veel was fout. De ondergrens is 92,4 %, en die moet 97 % zijn.").waitFor();
  await page.getByText("Nog 121, als ze allemaal kloppen.").waitFor();
  await expect.poll(() => page.getByRole("radio", { name: /^Vanzelf/ }).count()).toBe(0);
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
  await page.getByRole("radio", { name: /^Tonen/ }).check();
  await page.getByLabel("Waarom", { exact: true }).fill("Eerst wennen");
  await page.getByRole("button", { name: "Bewaren" }).press("Enter");
  await page.locator(":focus").getByRole("button", { name: "Bewaren" }).waitFor();
  await expect
    .poll(() => assistanceOf(desk.world).history.lines)
    .toMatchObject([{ task: "reason", topic: null, level: 1, note: "Eerst wennen" }]);
});
