/** Setting up the help centre by hand, and reading what its readers said. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { libraryOf } from "../testing/answers/library.ts";
import { type Desk, mistakesOn, openDesk, sticksOut } from "../testing/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

it("a colour that nobody can read is not kept, its nearest readable one is, and the way to the pages appears when it is open", async () => {
  const { page } = await seatFor(desk, "Pieter");
  await page.goto(`${desk.server.url}/settings/help-centre`);
  const colour = page.getByRole("textbox", { name: "Links en knoppen", exact: true });
  await colour.fill("#ffcc00");
  await page.getByText(/Links op de pagina: 1\.\d: te weinig, 4,5 is nodig/).waitFor();
  await page.getByRole("switch", { name: "Open voor iedereen" }).press("Space");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect.poll(() => colour.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => page.getByRole("link", { name: "Bekijk het helpcentrum" }).count()).toBe(0);
  await page.getByRole("button", { name: /^Neem #/ }).click();
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Bewaard", { exact: true }).waitFor();
  await page.reload();
  await expect
    .poll(() => page.getByRole("link", { name: "Bekijk het helpcentrum" }).getAttribute("href"))
    .toBe("/help/wol-weer");
  await page.getByText("zet LUWTE_URL", { exact: false }).waitFor();
  await expect.poll(() => colour.inputValue()).not.toBe("#ffcc00");
});

it("topics are made, named in another language and put in another order", async () => {
  const { page } = await seatFor(desk, "Pieter");
  await page.goto(`${desk.server.url}/settings/help-centre`);
  const names = () => page.getByRole("list", { name: "Onderwerpen" }).locator("button[data-empty]").allTextContents();
  await page.getByRole("textbox", { name: "Nieuw onderwerp" }).fill("Betalen");
  await page.getByRole("textbox", { name: "Nieuw onderwerp" }).press("Enter");
  await page.getByRole("button", { name: "Betalen omhoog" }).click();
  await expect.poll(async () => (await names())[0]).toContain("Betalen");
  await page.getByRole("radiogroup", { name: "Taal van de namen" }).getByText("Frans").click();
  await page.getByText("nog geen naam (Betalen)").click();
  await page.getByRole("textbox", { name: "Naam van Betalen" }).fill("Payer");
  await page.getByRole("textbox", { name: "Naam van Betalen" }).press("Enter");
  await expect.poll(async () => (await names())[0]).toContain("Payer");
});

it("readers' answers are shown by article with how sure they are, and one's own apart", async () => {
  const { page } = await seatFor(desk, "Youssef");
  await page.goto(`${desk.server.url}/insights/help-centre`);
  const wool = page.getByRole("row", { name: /Wol wassen/ });
  await wool.getByText("56 % van 16").waitFor();
  await page.getByText("“Ik zocht hoe lang het duurt.”").waitFor();
  await page.getByRole("row", { name: /Een jas ruilen/ }).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
  await page.getByRole("switch", { name: "Alleen mijn artikelen" }).press("Space");
  await page.getByRole("row", { name: /Een jas ruilen/ }).waitFor({ state: "detached" });
  const swap = [...libraryOf(desk.world).articles.values()].find(({ texts }) => texts[0]?.title === "Een jas ruilen")!;
  await page.goto(`${desk.server.url}/insights/help-centre?article=${swap.id}`);
  await page.getByRole("row", { name: /Een jas ruilen/ }).waitFor();
  const chosen = page.getByRole("navigation", { name: "Inzicht" }).getByRole("link", { name: "Helpcentrum" });
  await expect
    .poll(async () => {
      const box = await chosen.boundingBox();
      return box && box.x >= 0 && box.x + box.width <= 390;
    })
    .toBe(true);
  await expect.poll(() => page.getByRole("row", { name: /Wol wassen/ }).count()).toBe(0);
  await page.getByRole("link", { name: "Alle artikelen" }).click();
  await page.getByRole("row", { name: /Wol wassen/ }).waitFor();
});
