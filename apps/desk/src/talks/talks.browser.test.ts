/** Talking with colleagues in a browser: channels, mentions, reactions, a long talk that does not jump, and the talk beside a case. */
import type { SwarmId, TalkMessageId } from "@luwte/contract/ids.ts";
import { newId } from "@luwte/contract/ids.ts";
import { talkOfCase } from "@luwte/contract/talks.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { suggestionsOf } from "../testing/answers/proposals.ts";
import { askIn, swarmsOf } from "../testing/answers/swarms.ts";
import { sayIn, talksOf } from "../testing/answers/talks.ts";
import { workingOf } from "../testing/answers/workingTime.ts";
import { type Desk, mistakesOn, openConversation, openDesk, rowOf, sticksOut } from "../testing/desk.ts";

const SOON = { timeout: 10_000 };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const ids = (name: string) => desk.world.personNamed(name).id;
const channel = (name: string) => [...talksOf(desk.world).talks.values()].find((talk) => talk.name === name)!;
const field = () => desk.page.getByRole("textbox", { name: /Bericht aan|Vraag het je collega/ });
const ago = (minutes: number) => new Date(desk.world.now().getTime() - minutes * 60_000).toISOString();
const stream = () => desk.page.getByRole("log");
const said = () => talksOf(desk.world).messages;

describe("a channel", () => {
  it("is empty with kind words, and Enter says the first; who is named after @ is mentioned", async () => {
    const { page, world } = desk;
    await rowOf(page, "Fatima Benali").getByRole("link").focus();
    await page.keyboard.press("g");
    await page.keyboard.press("o");
    await page.getByRole("link", { name: /Bestellingen/ }).click();
    await page.getByText("Nog niets gezegd.", { exact: false }).waitFor();
    const number = world.conversationAbout("Jas maat 42").number;
    workingOf(world).off.set(ids("Lotte"), new Date(Date.now() + 40 * 3_600_000).toISOString());
    await field().pressSequentially(`Wie kent #${number}? @lot`);
    await page.getByRole("option", { name: /Lotte/ }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => field().inputValue(), SOON).toMatch(/@Lotte \S+ $/);
    await page.getByText("werkt nu niet", { exact: false }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => said().at(-1)?.personIds, SOON).toEqual([ids("Lotte")]);
    await page.getByRole("link", { name: new RegExp(`#${number} Jas maat 42`) }).waitFor();
    await expect.poll(() => field().inputValue()).toBe("");
    expect(await mistakesOn(page)).toEqual([]);
  });

  it("is answered, reacted to, changed and taken away by keys; what it said before can be read", async () => {
    const { page } = desk;
    const question = sayIn(desk.world, {
      talkId: channel("Bestellingen").id,
      authorId: ids("Lotte"),
      text: "Ik weet het",
    });
    await stream().getByText("Ik weet het").waitFor();
    await stream().focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("1");
    await stream()
      .getByRole("button", { name: /^Goed: Sanne/ })
      .waitFor();
    await page.keyboard.press("r");
    await expect.poll(() => field().evaluate((element) => element === document.activeElement), SOON).toBe(true);
    await page.keyboard.type("Top, vertel");
    await page.keyboard.press("Enter");
    await expect.poll(() => said().at(-1)?.replyToId, SOON).toBe(question.id);
    await stream()
      .getByText(/Antwoord aan Lotte.*Ik weet het/)
      .waitFor();
    await stream().focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("e");
    await page.getByRole("textbox", { name: "Aanpassen" }).fill("Top, vertel maar");
    await page.keyboard.press("Enter");
    await stream().getByText("Top, vertel maar").waitFor();
    await stream().getByRole("button", { name: "aangepast" }).click();
    await page.getByText("Wat er eerst stond").waitFor();
    await page.keyboard.press("Escape");
    await stream().focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Delete");
    await stream().getByText("Bericht weggehaald").waitFor();
  });

  it("keeps what one typed, also when it could not be sent and after a reload", async () => {
    const { page, server } = desk;
    server.troubles.set("sendTalkMessage", "broken");
    await field().fill("Dit blijft staan");
    await page.keyboard.press("Enter");
    await page.getByText("Er ging iets mis dat niet had mogen gebeuren.").waitFor();
    await expect.poll(() => field().inputValue(), SOON).toBe("Dit blijft staan");
    server.troubles.clear();
    await page.reload();
    await expect.poll(() => field().inputValue(), SOON).toBe("Dit blijft staan");
    await field().fill("");
  });
});

describe("a long channel", () => {
  it("opens at what is new, says so to nobody, and does not jump when pages come in above", async () => {
    const { page, world } = desk;
    const talkId = channel("Retour en garantie").id;
    const lotte = ids("Lotte");
    for (let each = 0; each < 400; each++)
      sayIn(world, {
        talkId,
        authorId: each % 3 ? lotte : ids("Youssef"),
        text: `Bericht ${each} ${"lang ".repeat(each % 40)}`,
        at: ago(2_000 - each),
      });
    const { readings } = talksOf(world);
    readings.set(`${talkId} ${ids("Sanne")}`, {
      until: said().find(({ text }) => text.startsWith("Bericht 350 "))!,
      following: true,
      version: 1,
    });
    await page.reload();
    await page.getByRole("link", { name: /Retour en garantie.*49/ }).click();
    await stream().getByText("Nieuw", { exact: true }).waitFor();
    await expect.poll(() => stream().getByText("Bericht 351 ").isVisible(), SOON).toBe(true);
    await expect.poll(() => readings.get(`${talkId} ${ids("Sanne")}`)!.version, SOON).toBeGreaterThan(1);
    const place = async (text: string) => (await stream().getByText(text).boundingBox())?.y ?? -1;
    await stream().evaluate((element) => element.scrollBy(0, -300));
    const probe = await stream().evaluate((element) => {
      const top = element.getBoundingClientRect().top;
      const line = [...element.querySelectorAll("[data-said]")].find((each) => each.getBoundingClientRect().top > top)!;
      return line.querySelector("p:last-of-type")!.textContent!.split(" ").slice(0, 2).join(" ");
    });
    const before = await place(`${probe} `);
    const calls = () => desk.server.calls.filter((call) => call === "listTalkMessages").length;
    await stream().evaluate((element) => element.scrollBy(0, 1));
    await expect.poll(calls, SOON).toBeGreaterThan(0);
    await expect.poll(() => stream().locator("[data-said]").count(), SOON).toBeGreaterThan(70);
    expect(Math.abs((await place(`${probe} `)) - before)).toBeLessThan(3);
    await page.getByRole("button", { name: "Naar het nieuwste" }).click();
    await expect.poll(() => stream().getByText("Bericht 399 ").isVisible(), SOON).toBe(true);
  });

  it("is searched, and what was found is in the middle of what was said", async () => {
    const { page } = desk;
    await stream().focus();
    await page.keyboard.press("f");
    await page.keyboard.type("bericht 123");
    await page.getByRole("link", { name: /Bericht 123/ }).click();
    await expect.poll(() => stream().getByText("Bericht 123 ").isVisible(), SOON).toBe(true);
    await page.getByRole("textbox", { name: "Zoeken in overleg" }).fill("dit staat nergens");
    await page.getByText("Niets gevonden", { exact: false }).waitFor();
    await page.getByRole("textbox", { name: "Zoeken in overleg" }).fill("");
  });
});

it("a lead makes a channel for a team only", async () => {
  const { page } = await seatFor(desk, "Youssef");
  await page.goto(`${desk.server.url}/talks`);
  await page.getByRole("button", { name: "Nieuw kanaal" }).click();
  await page.getByRole("textbox", { name: "Naam" }).fill("Inkoop");
  await page.getByRole("combobox", { name: "Van team" }).click();
  await page.getByRole("option", { name: "Bestellingen" }).click();
  await page.getByRole("checkbox", { name: "Alleen dit team leest mee" }).check();
  expect(await mistakesOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Alleen voor Bestellingen").waitFor();
  await expect.poll(() => channel("Inkoop")).toMatchObject({ closed: true });
  await page.context().close();
});

it("beside a case one talks with D, with its notes in between, and keeps what came out of it as a note", async () => {
  const { page, world } = desk;
  const row = world.conversationAbout("Pakket staat");
  sayIn(world, {
    id: newId<TalkMessageId>(),
    talkId: talkOfCase(row.id),
    authorId: ids("Lotte"),
    text: "De vervoerder zoekt nog",
    at: ago(1),
  });
  await page.goto(`${desk.server.url}/inbox/mine`);
  await openConversation(page, "Fatima Benali");
  await page.getByRole("button", { name: /^Overleg 1/ }).waitFor();
  await rowOf(page, "Fatima Benali").getByRole("link").focus();
  await page.keyboard.press("d");
  const talk = page.getByRole("dialog", { name: `Overleg bij zaak ${row.number}` });
  await talk.getByText("De vervoerder zoekt nog").waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await talk.getByText("De vervoerder zoekt nog").hover();
  await talk.getByRole("button", { name: "Meer", exact: true }).click();
  await page.getByRole("menuitem", { name: "Bewaren als notitie" }).click();
  await expect.poll(() => world.messagesOf(row.id).at(-1)!.direction, SOON).toBe("note");
  await field().fill("Dank je");
  await page.keyboard.press("Enter");
  await talk.getByText("Dank je").waitFor();
  await expect.poll(() => said().at(-1), SOON).toMatchObject({ talkId: row.id, text: "Dank je" });
});

describe("a hard case", () => {
  it("asks help with one key, filled from its records; the channel hears it and it ends with what helped", async () => {
    const { page, world } = desk;
    const row = world.conversationAbout("Jas maat 42");
    await page.goto(`${desk.server.url}/inbox/mine`);
    await openConversation(page, "Marieke van den Berg");
    await page.getByRole("button", { name: "Vraag hulp" }).waitFor();
    await rowOf(page, "Marieke van den Berg").getByRole("link").focus();
    await page.keyboard.press("w");
    const needed = page.getByRole("textbox", { name: "Wat heb je nodig?" });
    await expect.poll(() => needed.inputValue(), SOON).toMatch(/\?$/);
    expect(await mistakesOn(page)).toEqual([]);
    await needed.fill("Wie weet hoe dit model valt?");
    await page.keyboard.press("Control+Enter");
    const card = page.getByRole("region", { name: /Sanne.* vraagt hulp/ });
    await card.getByText("Nog niemand erbij").waitFor();
    const proposed = () => suggestionsOf(world).filter(({ conversationId }) => conversationId === row.id);
    await expect.poll(() => proposed().map((one) => one.decided?.kind), SOON).toEqual(["edited"]);
    await expect
      .poll(() => said().at(-1))
      .toMatchObject({ swarmId: expect.any(String), cases: [{ number: row.number }] });
    const lotte = await seatFor(desk, "Lotte");
    await lotte.page.goto(`${desk.server.url}/talks/${channel("Bestellingen").id}`);
    await lotte.page.getByRole("button", { name: "Ik denk mee" }).click();
    await card.getByText("Lotte Vermeulen denkt mee").waitFor();
    await lotte.page.context().close();
    await card.getByRole("button", { name: "Afsluiten" }).click();
    await card.getByRole("textbox", { name: "Wat hielp?" }).fill("Een maat groter nemen");
    await page.keyboard.press("Enter");
    await expect.poll(() => swarmsOf(world).swarms[0]!.state, SOON).toMatchObject({ helped: "Een maat groter nemen" });
    await page.getByRole("button", { name: "Vraag hulp" }).waitFor();
    await expect.poll(() => world.conversationAbout("Jas maat 42").assigneeId).toBe(ids("Sanne"));
  });

  it("says to who is asked why, and takes a no in silence", async () => {
    const { page, world } = desk;
    const row = world.conversationAbout("Pakket staat");
    const asked = { id: newId<SwarmId>(), conversationId: row.id, askedBy: ids("Lotte"), reason: "system" as const };
    askIn(world, { ...asked, tried: "Gebeld", needed: "Wie kan in het portaal?" }, [ids("Sanne")]);
    await page.goto(`${desk.server.url}/inbox/mine`);
    await openConversation(page, "Fatima Benali");
    const card = page.getByRole("region", { name: /Lotte.* vraagt hulp/ });
    await card.getByText(/Jij bent gevraagd: van 4 collega/).waitFor();
    expect(await mistakesOn(page)).toEqual([]);
    await card.getByRole("button", { name: "Nu niet" }).click();
    await expect.poll(() => card.getByRole("button", { name: "Nu niet" }).count(), SOON).toBe(0);
    expect(swarmsOf(world).swarms[0]!.joinedIds).toEqual([]);
  });
});

it("a thread becomes a draft article, once what is a customer's is cleared or confirmed", async () => {
  const { page, world } = desk;
  const talkId = channel("Bestellingen").id;
  const root = sayIn(world, { talkId, authorId: ids("Lotte"), text: "Hoe wassen we merino?" });
  sayIn(world, {
    talkId,
    authorId: ids("Youssef"),
    text: "Op 30 graden. Vroeg Marieke ook, 06-12345678",
    replyToId: root.id,
    rootId: root.id,
  });
  await page.goto(`${desk.server.url}/talks/${talkId}`);
  await stream().getByText("Hoe wassen we merino?", { exact: true }).hover();
  await stream().getByRole("button", { name: "Meer", exact: true }).last().click();
  await page.getByRole("menuitem", { name: "Maak er een artikel van" }).click();
  const answer = page.getByRole("textbox", { name: "Antwoord" });
  await expect.poll(() => answer.inputValue(), SOON).toMatch(/30 graden/);
  const save = page.getByRole("button", { name: "Concept bewaren" });
  await expect.poll(() => save.isDisabled()).toBe(true);
  expect(await mistakesOn(page)).toEqual([]);
  await page.getByRole("checkbox", { name: /06-12345678/ }).check();
  await save.click();
  await page.getByRole("checkbox", { name: /Marieke \(naam van de klant\)/ }).waitFor();
  await answer.fill("Op **30 graden**.");
  await save.click();
  await page.getByText("Het concept staat bij Concepten uit overleg.").waitFor();
  await page.getByRole("link", { name: /Concepten uit overleg/ }).click();
  const line = page.getByRole("listitem", { name: "Hoe wassen we merino?" });
  await line.getByText("NL · door ", { exact: false }).waitFor();
  await line.getByText("Op 30 graden.", { exact: true }).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  const [kept] = swarmsOf(world).drafts;
  world.tell({ type: "article_draft.changed", payload: { articleDraft: { ...kept!, authorId: null } } });
  await expect.poll(() => line.textContent(), SOON).not.toMatch(/door |· *·/);
  world.tell({ type: "article_draft.changed", payload: { articleDraft: kept! } });
  await page.getByRole("button", { name: "Weggooien" }).click();
  await page.getByText("Nog geen concepten.", { exact: false }).waitFor();
  await page.getByRole("heading", { name: "Concepten uit overleg" }).and(page.locator(":focus")).waitFor();
});

it("of chosen messages only those are taken, and what was typed is there again after Escape", async () => {
  const { page, world } = desk;
  const talkId = channel("Bestellingen").id;
  for (const [name, text] of [
    ["Lotte", "Hoe lang duurt een ruiling?"],
    ["Youssef", "Iets heel anders."],
    ["Youssef", "Een week."],
  ] as const)
    sayIn(world, { talkId, authorId: ids(name), text });
  await page.goto(`${desk.server.url}/talks/${talkId}`);
  const line = (text: string) => stream().getByRole("article").filter({ hasText: text });
  await line("Hoe lang duurt een ruiling?").hover();
  await line("Hoe lang duurt een ruiling?").getByRole("button", { name: "Meer", exact: true }).click();
  await page.getByRole("menuitem", { name: "Berichten kiezen" }).click();
  await page.getByText("Kies er minstens twee", { exact: false }).waitFor();
  await line("Een week.").getByRole("checkbox").check();
  await page.getByRole("button", { name: "Maak er een artikel van" }).click();
  const answer = page.getByRole("textbox", { name: "Antwoord" });
  await expect.poll(() => answer.inputValue(), SOON).toBe("Een week.");
  await answer.fill("Een week, soms twee.");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  await page.getByRole("button", { name: "Maak er een artikel van" }).click();
  await expect.poll(() => answer.inputValue(), SOON).toBe("Een week, soms twee.");
  await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await expect.poll(() => answer.inputValue(), SOON).toBe("Een week.");
  await page.getByRole("button", { name: "Concept bewaren" }).click();
  await page.getByRole("textbox", { name: /Bericht/ }).waitFor();
});

it("fits on a phone, in the dark", async () => {
  const { page } = await seatFor(desk, "Sanne", { width: 390, height: 844, scheme: "dark" });
  await page.goto(`${desk.server.url}/talks/${channel("Bestellingen").id}`);
  await page.getByText("Ik weet het").first().waitFor();
  expect(await sticksOut(page)).toBe(0);
  expect(await mistakesOn(page)).toEqual([]);
  await page.getByRole("link", { name: "Terug naar de kanalen" }).click();
  await page.getByRole("navigation", { name: "Overleg" }).waitFor();
  await page.context().close();
});

it("nobody complained", () => expect(desk.complaints).toEqual([]));
