/** Handing over in a browser: H, whom, Enter; the taker sees the card first; the customer is asked to confirm. */
import { type HandoverCardId, newId } from "@luwte/contract/ids.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { setLevel } from "../testing/answers/assistance.ts";
import { addCard, handoversOf } from "../testing/answers/handovers.ts";
import { suggestionsOf } from "../testing/answers/proposals.ts";
import { type Desk, mistakesOn, openConversation, openDesk, rowOf, sticksOut } from "../testing/desk.ts";

const SOON = { timeout: 10_000 };
const WORDS = {
  question: "Wanneer komt het pakket?",
  done: "Youssef: vervoerder gebeld",
  promised: "",
  strong: "“Het is voor zaterdag.”",
  nextStep: "Terugbellen voor 12 uur",
};
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const handed = (about: string) => {
  const { world } = desk;
  const row = world.conversationAbout(about);
  const ids = { fromId: world.personNamed("Youssef").id, toId: world.personNamed("Sanne").id };
  return addCard(world, { id: newId<HandoverCardId>(), conversationId: row.id, words: WORDS, ...ids });
};
const cardPart = () => desk.page.getByRole("region", { name: "Overdrachtskaart" });

describe("the taker", () => {
  it("sees the card first, and V says that it was read", async () => {
    const { page, world } = desk;
    const card = handed("Pakket staat");
    await openConversation(page, "Fatima Benali");
    await cardPart().getByText("Terugbellen voor 12 uur").waitFor();
    await cardPart().getByText("Youssef", { exact: false }).first().waitFor();
    expect(await mistakesOn(page)).toEqual([]);
    await rowOf(page, "Fatima Benali").getByRole("link").focus();
    await page.keyboard.press("v");
    await expect.poll(() => handoversOf(world).cards.find(({ id }) => id === card.id)!.read, SOON).not.toBeNull();
    await expect.poll(() => cardPart().count()).toBe(0);
    await page.getByRole("button", { name: /Overdrachtskaart/ }).click();
    await cardPart().getByText("gelezen door", { exact: false }).waitFor();
  });

  it("marks in one tap that the customer had to tell it again, and takes it back", async () => {
    const { page, world } = desk;
    const { id } = world.conversationAbout("Pakket staat");
    const tap = cardPart().getByRole("button", { name: "Moest het opnieuw vertellen" });
    await tap.click();
    await expect.poll(() => handoversOf(world).repeats.get(id)?.length, SOON).toBe(1);
    await expect.poll(() => tap.getAttribute("aria-pressed"), SOON).toBe("true");
    await tap.click();
    await expect.poll(() => handoversOf(world).repeats.get(id)?.length, SOON).toBe(0);
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  });

  it("lets the customer confirm what we understood, without what colleagues noted", async () => {
    const { page, world } = desk;
    await cardPart().getByRole("button", { name: "Laat de klant bevestigen" }).click();
    const words = page.getByRole("textbox", { name: "Wat we begrepen" });
    await expect.poll(() => words.inputValue()).toBe("Wanneer komt het pakket?\nTerugbellen voor 12 uur");
    expect(await mistakesOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Naar de klant sturen" }).click();
    await cardPart().getByText("De klant is gevraagd dit te bevestigen.").waitFor();
    await expect.poll(() => handoversOf(world).understandings).toHaveLength(1);
  });

  it("changes a card on a next one; the one before stays", async () => {
    const { page, world } = desk;
    await cardPart().getByRole("button", { name: "Aanpassen" }).click();
    await page.getByRole("textbox", { name: "Volgende stap" }).fill("Mailen");
    await page.getByRole("button", { name: "Bewaren" }).click();
    await page
      .getByRole("button", { name: /Overdrachtskaart.*Mailen/ })
      .or(cardPart().getByText("Mailen"))
      .first()
      .waitFor();
    await expect.poll(() => handoversOf(world).cards.map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe("the giver", () => {
  it("presses H, chooses whom, and sends the filled card along", async () => {
    const { page, world } = desk;
    await page.goto(`${desk.server.url}/inbox/mine`);
    await openConversation(page, "Marieke van den Berg");
    await rowOf(page, "Marieke van den Berg").getByRole("link").focus();
    await page.keyboard.press("h");
    const whomFocused = () =>
      page.getByRole("combobox", { name: "Aan wie?" }).evaluate((field) => field === document.activeElement);
    await expect.poll(whomFocused, SOON).toBe(true);
    const question = page.getByRole("textbox", { name: "Vraag" });
    await expect.poll(() => question.inputValue(), SOON).toMatch(/\?$/);
    expect(await mistakesOn(page)).toEqual([]);
    await page.getByText("Kies wat de klant zelf schreef").click();
    await page.getByRole("button", { name: "Het is voor een cadeau." }).click();
    const whom = page.getByRole("combobox", { name: "Aan wie?" });
    await whom.pressSequentially("lotte");
    await page.getByRole("option", { name: /Lotte/ }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => whom.inputValue(), SOON).toContain("Lotte");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Overgedragen, met de kaart erbij.").waitFor();
    const [card] = handoversOf(world).cards;
    expect(card).toMatchObject({ toId: world.personNamed("Lotte").id, strong: "“Het is voor een cadeau.”" });
    await expect.poll(() => world.conversationAbout("Jas maat 42").assigneeId).toBe(card!.toId);
    const decided = () => suggestionsOf(world).find(({ task }) => task === "handover_card")?.decided?.kind;
    await expect.poll(decided, SOON).toBe("accepted");
  });

  it("at level 1 finds what is known beside empty fields, and what one types stays", async () => {
    const { page, world } = desk;
    setLevel(world, "handover_card", 1);
    await page.goto(`${desk.server.url}/inbox/mine`);
    await openConversation(page, "Willem de Groot");
    await rowOf(page, "Willem de Groot").getByRole("link").focus();
    await page.keyboard.press("h");
    const question = page.getByRole("textbox", { name: "Vraag" });
    const take = page.getByRole("dialog").getByRole("button", { name: "Overnemen" });
    await take.waitFor();
    await expect.poll(() => question.inputValue()).toBe("");
    expect(await mistakesOn(page)).toEqual([]);
    await question.fill("Iets van mij");
    await expect.poll(() => take.count(), SOON).toBe(0);
    await question.fill("");
    await take.waitFor();
    await page.keyboard.press("Alt+j");
    await expect.poll(() => question.inputValue(), SOON).toMatch(/\?$/);
    await page.keyboard.press("Escape");
    setLevel(world, "handover_card", 2);
  });

  it("is told why when it cannot be given, and nothing is lost", async () => {
    const { page, server } = desk;
    await page.goto(`${desk.server.url}/inbox/mine`);
    await openConversation(page, "Willem de Groot");
    await rowOf(page, "Willem de Groot").getByRole("link").focus();
    server.troubles.set("handOver", "broken");
    await page.keyboard.press("h");
    await page.getByRole("combobox", { name: "Aan wie?" }).fill("lotte");
    await page.getByRole("option", { name: /Lotte/ }).click();
    await page.getByRole("textbox", { name: "Volgende stap" }).fill("Offerte sturen");
    await page.getByRole("button", { name: "Overdragen" }).click();
    await page.getByText("Er ging iets mis dat niet had mogen gebeuren.").waitFor();
    await expect.poll(() => page.getByRole("textbox", { name: "Volgende stap" }).inputValue()).toBe("Offerte sturen");
    server.troubles.clear();
  });
});

it("a card fits on a phone, in the dark", async () => {
  const { page } = await seatFor(desk, "Sanne", { width: 390, height: 844, scheme: "dark" });
  const { id } = desk.world.conversationAbout("Kan ik vandaag");
  handed("Kan ik vandaag");
  await page.goto(`${desk.server.url}/inbox/mine/${id}`);
  await page.getByText("Terugbellen voor 12 uur").first().waitFor();
  expect(await sticksOut(page)).toBe(0);
  expect(await mistakesOn(page)).toEqual([]);
  await page.context().close();
});

it("a lead reads the share, and approves the text", async () => {
  const { page } = await seatFor(desk, "Youssef");
  await page.goto(`${desk.server.url}/insights/contact-reasons`);
  await page.getByText(/Bij 4 van de 31 gesprekken/).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.goto(`${desk.server.url}/settings/handover`);
  await page.getByRole("textbox", { name: /Goedgekeurde tekst/ }).fill("Klopt dit?\n\n{{understanding}}\n\n{{link}}");
  expect(await mistakesOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect.poll(() => handoversOf(desk.world).texts.version, SOON).toBe(1);
  await page.context().close();
});

it("nobody complained", () => expect(desk.complaints).toEqual([]));
