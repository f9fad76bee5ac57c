/** Asking another department from the keyboard, what they say instead, and what one waits for. */
import { expect, it } from "vitest";
import { plantQuestion, questionsOf, tellQuestion } from "../testing/answers/questions.ts";
import { type Desk, mistakesOn, openConversation, openDesk, sticksOut } from "../testing/desk.ts";
import { plantedWorld } from "../testing/plant.ts";

const CUSTOMER = "Marieke van den Berg";
const SOON = { timeout: 10_000 };
const asked = ({ world }: Desk) => [...questionsOf(world).questions.values()];

it("is asked with Q, with nothing of the customer unless it is ticked; more time is given, and it is withdrawn", async () => {
  await using desk = await openDesk();
  const { page, world } = desk;
  await openConversation(page, CUSTOMER);
  await page.locator("body").press("q");
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("textbox", { name: "Je vraag" }).fill("Ligt de jas nog in het magazijn?");
  await sheet.getByRole("button", { name: /Binnen hun tijden/, pressed: true }).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await sheet.getByRole("checkbox", { name: /Onderwerp/ }).check();
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => asked(desk).map(({ words }) => words), SOON).toEqual(["Ligt de jas nog in het magazijn?"]);
  await expect.poll(() => asked(desk)[0]!.context).toMatchObject({ customerName: null, said: [] });
  await expect.poll(() => asked(desk)[0]!.context.subject).not.toBeNull();

  const list = page.getByRole("list", { name: "Vragen aan afdelingen" });
  await list.getByText("Bij Logistiek").waitFor();
  const question = asked(desk)[0]!;
  const until = new Date(Date.parse(question.dueAt) + 24 * 3_600_000).toISOString();
  const wish = { kind: "more_time" as const, until, words: "Telling loopt", at: question.askedAt };
  tellQuestion(world, { ...question, wish, version: question.version + 1 });
  await list.getByText(/Telling loopt/).waitFor();
  await list.getByRole("button", { name: "Geef die tijd" }).click();
  await expect.poll(() => asked(desk)[0]!.dueAt, SOON).toBe(until);

  await list.getByRole("button", { name: /Meer over de vraag/ }).click();
  await page.getByRole("menuitem", { name: "Intrekken" }).click();
  await expect.poll(() => asked(desk)[0]!.state.kind, SOON).toBe("withdrawn");
  await list.waitFor({ state: "hidden" });
  expect(desk.complaints).toEqual([]);
});

it("stands on the board of who waits for it, on a telephone too, and a lead adds a department", async () => {
  const world = plantedWorld();
  const person = world.personNamed("Sanne");
  person.role = "lead";
  await using desk = await openDesk({ world, width: 390, height: 844, scheme: "dark" });
  const { page } = desk;
  const row = world.conversationAbout("Jas maat");
  plantQuestion(world, row, "Ligt de jas nog in het magazijn?");
  await page.goto(`${desk.server.url}/promises?whose=all`);
  await page.getByRole("heading", { name: "Waar we op wachten" }).waitFor();
  const line = page.getByRole("region", { name: "Waar we op wachten" }).getByRole("listitem");
  await line.getByRole("link").waitFor();
  expect(await sticksOut(page)).toBe(0);
  // The last line of the board, and what one does there by the keys of promises.
  await page.locator("body").press("k");
  await expect.poll(() => line.getByRole("link").evaluate((link) => link === document.activeElement), SOON).toBe(true);
  await page.keyboard.press("Shift+M");
  await page.getByRole("dialog", { name: "Andere tijd geven" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await line.getByRole("link").focus();
  await page.keyboard.press("Shift+X");
  await line.waitFor({ state: "hidden" });
  await expect.poll(() => asked(desk)[0]!.state.kind).toBe("withdrawn");

  await page.goto(`${desk.server.url}/settings/questions`);
  await page.getByRole("button", { name: "Afdeling toevoegen" }).click();
  const third = page.getByRole("group", { name: "Afdeling 3" });
  await third.getByRole("textbox", { name: "E-mailadres" }).fill("winkel@x.example");
  await third.getByRole("textbox", { name: "Naam" }).fill("Winkel");
  expect(await mistakesOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect.poll(() => questionsOf(world).settings.departments.map(({ name }) => name), SOON).toContain("Winkel");

  await page.goto(`${desk.server.url}/settings/status-mails`);
  await page.getByRole("textbox", { name: "Tekst" }).waitFor();
  expect([await sticksOut(page), await mistakesOn(page)]).toEqual([0, []]);
  expect(desk.complaints).toEqual([]);
});
