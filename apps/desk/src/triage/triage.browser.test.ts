/** Deciding on what triage proposes, from the keyboard and without anything moving; and a lead who lets it learn, goes back and splits. */
import type { Suggestion } from "@luwte/contract/oversight.ts";
import { expect, it } from "vitest";
import { openDeskFor } from "../settings/testing/seats.ts";
import { switchAll } from "../testing/answers/assistance.ts";
import { propose, triageOf } from "../testing/answers/triage.ts";
import { wrapUpsOf } from "../testing/answers/wrapUps.ts";
import { mistakesOn, openConversation, openDesk, sticksOut } from "../testing/desk.ts";
import { plantedWorld } from "../testing/plant.ts";
import type { World } from "../testing/world.ts";

const CUSTOMER = "Marieke van den Berg";
const SOON = { timeout: 10_000 };

/** The newest conversation of this customer had three things proposed when it came in. */
function proposedIn(world: World): Suggestion[] {
  const row = [...world.conversations.values()].find(({ customer }) => customer.name === CUSTOMER)!;
  const reason = wrapUpsOf(world).reasons.find(({ names }) => names.nl === "Terugbetaling")!;
  const counted = [{ words: "bezorgd", weight: 1.4 }];
  return [
    propose(world, row.id, {
      task: "urgency",
      value: { urgency: "urgent" },
      counted: [{ words: "vandaag nog", weight: 1 }],
    }),
    propose(world, row.id, { task: "reason", value: { reasonId: reason.id }, counted }),
    propose(world, row.id, { task: "complexity", value: { complexity: "simple" }, counted }),
  ];
}
const became = (world: World, { id }: Suggestion) =>
  triageOf(world).suggestions.find((each) => each.id === id)!.decided?.kind;

it("one after the other in one place: Y takes over, Z rejects as easily, another is chosen, and the last is put back", async () => {
  const world = plantedWorld();
  const [urgency, reason, complexity] = proposedIn(world) as [Suggestion, Suggestion, Suggestion];
  await using desk = await openDesk({ world });
  const { page } = desk;
  await openConversation(page, CUSTOMER);
  const line = page.getByRole("region", { name: "Voorstellen bij dit gesprek" });
  await line.getByText("Haast", { exact: true }).waitFor();
  await line.getByText("door «vandaag nog»").waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  const top = async () => (await page.getByRole("log").boundingBox())!.y;
  const before = await top();

  await page.locator("body").press("y");
  await expect.poll(() => became(world, urgency), SOON).toBe("accepted");
  await line.getByText("Retour en ruilen › Terugbetaling").waitFor();
  await page.locator("body").press("Shift+Y");
  await page.getByRole("option", { name: /Garantie/ }).click();
  await expect.poll(() => became(world, reason), SOON).toBe("edited");
  await expect.poll(() => triageOf(world).edited).toHaveLength(1);
  const row = page.locator(`[data-row="${reason.conversationId}"]`);
  await row.getByText(/garantie/i).waitFor();
  await line.getByText("Eenvoudig", { exact: true }).waitFor();
  switchAll(world, true);
  await line.getByText("Eenvoudig", { exact: true }).waitFor({ state: "detached" });
  switchAll(world, false);
  await line.getByText("Eenvoudig", { exact: true }).waitFor();
  await page.locator("body").press("z");
  await expect.poll(() => became(world, complexity), SOON).toBe("rejected");
  await line.getByText("Niet overgenomen: Eenvoudig.").waitFor();
  await expect.poll(top).toBe(before);
  expect(desk.complaints).toEqual([]);
});

it("what was taken over is put back in one step, on a telephone too", async () => {
  const world = plantedWorld();
  const [urgency] = proposedIn(world) as [Suggestion];
  const counted = ["aujourd’hui", "remboursement", "je vous remercie"].map((words) => ({ words, weight: 1 }));
  triageOf(world).suggestions = [{ ...urgency, task: "language", value: { language: "fr" }, counted }];
  await using desk = await openDesk({ world, width: 390, height: 844, scheme: "dark" });
  const { page } = desk;
  await openConversation(page, CUSTOMER);
  const line = page.getByRole("region", { name: "Voorstellen bij dit gesprek" });
  const why = line.getByText(/% zeker · door «aujourd’hui», «remboursement», «je vous remercie»/);
  await expect
    .poll(() => why.evaluate((said) => said.parentElement!.scrollHeight - said.parentElement!.clientHeight))
    .toBe(0);
  await expect
    .poll(() => why.evaluate((said) => said.parentElement!.scrollWidth - said.parentElement!.clientWidth))
    .toBe(0);
  await line.getByRole("button", { name: "Klopt" }).click();
  await line.getByText("Overgenomen: Frans.").waitFor();
  expect(await sticksOut(page)).toBe(0);
  await line.getByRole("button", { name: "Terugzetten" }).click();
  await line.getByText("Teruggezet: Frans.").waitFor();
  await expect.poll(() => became(world, urgency), SOON).toBe("undone");
});

it("a lead lets it learn, sees what came of it, goes back, and says where questions go", async () => {
  await using desk = await openDeskFor("Pieter");
  const { page, world } = desk;
  await page.goto(new URL("/settings/triage", page.url()).href);
  await page.getByText("Versie 2: 80 % van de redenen goed").waitFor();
  await page.getByRole("button", { name: "Nu opnieuw leren" }).click();
  await page.getByText("Versie 4: 83 % van de redenen goed").waitFor();
  const focused = page.locator(":focus");
  await page.getByRole("button", { name: "Nu opnieuw leren" }).and(focused).waitFor();
  await page.getByRole("button", { name: "Gebruik versie 2" }).click();
  await focused.getByText("Versie 2: 80 % van de redenen goed").waitFor();
  await page.getByRole("button", { name: "Alleen woorden gebruiken" }).click();
  await focused.getByText("Alleen de woorden bij jullie redenen").waitFor();

  await page.getByRole("switch", { name: "Vragen splitsen" }).check();
  await page.getByLabel("Eenvoudige vragen").selectOption({ label: "Naar team Bestellingen" });
  await page.getByLabel("Ingewikkelde vragen").selectOption({ index: 5 });
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect.poll(() => triageOf(world).split.version, SOON).toBe(1);
  await expect.poll(() => triageOf(world).split.settings).toMatchObject({ on: true, simple: { kind: "team" } });
});
