/** Setting up a language model elsewhere at the make-believe server: a key that is only written, a test in words, and what leaves. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { endpointOf } from "../../testing/answers/endpoint.ts";
import type { Desk } from "../../testing/desk.ts";
import { openDeskFor } from "../testing/seats.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDeskFor("Pieter");
  await desk.page.goto(new URL("/settings/endpoint", desk.page.url()).href);
});
afterAll(() => desk[Symbol.asyncDispose]());

it("an administrator sets it up, tries it and sees what leaves", async () => {
  const { page, world } = desk;
  await page.getByText("Staat uit. Er gaat niets weg.").waitFor();
  await page.getByText("412.600 van 1.000.000 tokens").waitFor();

  await page.getByLabel("Adres", { exact: true }).fill("https://ander.example/v1");
  await page.getByText("Gaat naar: ander.example").waitFor();
  await page.getByText("de bewaarde sleutel vervalt").waitFor();
  await page.getByLabel("Sleutel", { exact: true }).fill("geheim-1");
  await page.getByLabel("Model", { exact: true }).fill("stuk-1");
  await page.getByLabel("Antwoord", { exact: true }).uncheck();
  await page.getByRole("switch", { name: "Aan" }).check();
  await page.getByText("Geprobeerd wordt wat bewaard is").waitFor();
  await page.getByRole("button", { name: "Bewaren" }).click();

  await page
    .getByText("Staat aan. Gaat naar: ander.example. Er is geen taak gekozen, dus er gaat niets weg.")
    .waitFor();
  await expect.poll(() => endpointOf(world).keys).toEqual(["geheim-1"]);
  await expect.poll(() => endpointOf(world).shown.settings.tasks).toEqual({ reply: false });
  await expect.poll(() => page.getByLabel("Sleutel", { exact: true }).inputValue()).toBe("");

  await page.getByRole("button", { name: "Stel de proefvraag" }).click();
  await page.getByText("niet in de gevraagde vorm").waitFor();
  await page.getByText("Het werkt niet.").waitFor();

  await page.getByRole("button", { name: "Laat zien wat er weggaat" }).click();
  const after = page.getByRole("region", { name: "Zoals het weggaat" });
  await after.getByText("[NAME_1]").waitFor();
  await expect.poll(() => after.textContent()).not.toContain("Anneke");
});

it("an address inside is refused beside its field", async () => {
  const { page } = desk;
  await page.getByLabel("Adres", { exact: true }).fill("http://127.0.0.1/v1");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Aan dit adres stellen we geen vragen.").waitFor();
});

it("an emptied budget is asked for, and not kept as none", async () => {
  const { page, world } = desk;
  await page.getByLabel("Adres", { exact: true }).fill("https://ander.example/v1");
  const budget = page.getByLabel("Tokens per maand");
  await budget.fill("");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Vul dit in.").waitFor();
  expect(endpointOf(world).shown.settings.monthlyTokens).toBe(1_000_000);
  await budget.fill("0");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect.poll(() => endpointOf(world).shown.settings.monthlyTokens).toBe(0);
});
