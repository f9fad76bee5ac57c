/** What is proposed while one answers, as an agent meets it: it never takes the cursor, moves nothing, and each key does what it shows. */
import { newId, type SuggestionId } from "@luwte/contract/ids.ts";
import { proposedValue } from "@luwte/contract/oversight.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { setLevel, switchAll } from "../testing/answers/assistance.ts";
import { neededIn } from "../testing/answers/conversationProposals.ts";
import { switchEndpoint } from "../testing/answers/endpoint.ts";
import { ratios, repliesOf, suggestionsOf, wordLater } from "../testing/answers/proposals.ts";
import { type Desk, editorOf, mistakesOn, openConversation, openDesk, sticksOut } from "../testing/desk.ts";

const SOON = { timeout: 10_000 };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  switchEndpoint(desk.world, true);
  await openConversation(desk.page, "Marieke van den Berg");
});
afterAll(() => desk[Symbol.asyncDispose]());
/** An empty page to write on, and nothing decided before. */
beforeEach(async () => {
  const { page, world } = desk;
  // What is half-written would be kept when one leaves, and be there again.
  await editorOf(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect.poll(text, SOON).toBe("");
  suggestionsOf(world).length = 0;
  repliesOf(world).clear();
  world.drafts.clear();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await editorOf(page).click();
  await expect.poll(text, SOON).toBe("");
});

const strip = () => desk.page.getByRole("region", { name: "Voorstel" });
const choices = () => strip().getByRole("button").count();
const decided = () => suggestionsOf(desk.world).map(({ decided: one }) => one?.kind);
const pending = () => desk.page.getByRole("list", { name: "Toegezegd zodra je verstuurt" });
const text = () => editorOf(desk.page).textContent();
const offered = (words: string) => strip().getByText(words).waitFor();
const typed = (words: string) => desk.page.keyboard.type(words);

it("a promise is offered under what one types, and one types on through it", async () => {
  const { page } = desk;
  await typed("Ik bel u over 2 werkdagen over de jas.");
  const before = await editorOf(page).boundingBox();
  await offered("Ik bel u over de jas");
  await expect.poll(() => editorOf(page).boundingBox()).toEqual(before);
  await typed(" Tot dan");
  await expect.poll(text, SOON).toBe("Ik bel u over 2 werkdagen over de jas. Tot dan");
  await offered("Ik bel u over de jas");
  // Between the customer and the list there is little room: what is promised is read all the same.
  const words = strip().getByText("Ik bel u over de jas");
  await expect.poll(async () => (await words.boundingBox())!.width, SOON).toBeGreaterThan(60);
  expect(await mistakesOn(page)).toEqual([]);
});

it("one key makes it, with the answer, and one writes on", async () => {
  const { page } = desk;
  await typed("Ik bel u over 2 werkdagen.");
  await offered("Ik bel u");
  await page.keyboard.press("Alt+j");
  await pending().getByText("Ik bel u").waitFor();
  await expect.poll(choices, SOON).toBe(0);
  await typed(" Tot dan");
  await expect.poll(text, SOON).toBe("Ik bel u over 2 werkdagen. Tot dan");
  await expect.poll(decided, SOON).toEqual(["accepted"]);
});

it("one key rejects it, and it is not offered again", async () => {
  const { page } = desk;
  await typed("Morgen om 15:00 mail ik u de bon.");
  await offered("mail ik u de bon");
  await page.keyboard.press("Alt+l");
  await expect.poll(decided, SOON).toEqual(["rejected"]);
  await typed(" En over 2 werkdagen stuur ik u de jas.");
  await offered("stuur ik u de jas");
  await expect.poll(() => pending().count()).toBe(0);
});

it("what may mean two moments is asked, and counts as changed", async () => {
  const { page, world } = desk;
  // Before a date is until the evening before, or that day too; a day of the week would depend on when this is asked.
  const date = new Intl.DateTimeFormat("nl", { day: "numeric", month: "long" });
  const soon = date.format(world.now().getTime() + 9 * 86_400_000);
  await typed(`We sturen u de rits voor ${soon}.`);
  await strip().getByRole("button", { name: "Kies wanneer" }).click();
  await page.getByRole("textbox", { name: "Wat zeg je toe?" }).press("ArrowDown");
  await page.keyboard.press("Enter");
  await pending().getByText("We sturen u de rits").waitFor();
  await expect.poll(decided, SOON).toEqual(["edited"]);
});

it("while one says by when, its keys make nothing else: it is promised once", async () => {
  const { page } = desk;
  await typed("Ik bel u over 2 werkdagen.");
  await offered("Ik bel u");
  await page.keyboard.press("Alt+k");
  const line = page.getByRole("textbox", { name: "Wat zeg je toe?" });
  await line.press("Alt+j");
  await expect.poll(choices, SOON).toBe(0);
  await line.press("Enter");
  await pending().getByText("Ik bel u").waitFor();
  await expect.poll(decided, SOON).toEqual(["accepted"]);
  expect(await pending().getByRole("listitem").count()).toBe(1);
});

it("at level 1 a person fills it in; switched off it is gone at once", async () => {
  const { page, world } = desk;
  setLevel(world, "promise", 1);
  await typed("Overmorgen om 10:00 bellen we u.");
  await strip().getByRole("button", { name: "Kies wanneer" }).waitFor();
  switchAll(world, true);
  await expect.poll(choices, SOON).toBe(0);
  switchAll(world, false);
  await offered("bellen we u");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => sticksOut(page), SOON).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  setLevel(world, "promise", 2);
  expect(desk.complaints).toEqual([]);
});

/** A reply of the library and of an earlier answer, to what this customer wrote last. */
function proposeReply(): void {
  const { world } = desk;
  const conversationId = world.conversationAbout("Jas maat").id;
  const source = (kind: "article" | "conversation", quote: string) => ({ kind, id: newId(), version: null, quote });
  const said = ["Een jas ruilen kan binnen 30 dagen.", "U hoeft dan niets te betalen."];
  const parts = [{ words: "Beste Marieke,", source: null }, ...said.map((words, at) => ({ words, source: at }))];
  repliesOf(world).set(conversationId, {
    id: newId<SuggestionId>(),
    conversationId,
    value: { parts },
    sources: [source("article", said[0]!), source("conversation", said[1]!)],
    confidence: 0.6,
    risk: "outward",
    decided: null,
  });
}
/** Nobody answered it yet. */
function reopenQuestion(): void {
  const { world } = desk;
  const row = world.conversationAbout("Jas maat");
  world.change(row.id, { state: { kind: "open", since: world.now().toISOString() } });
  world.messages.forEach((message, id) => {
    if (message.conversationId === row.id && message.direction === "out") world.messages.delete(id);
  });
}
const reopened = async () => {
  await desk.page.reload();
  await editorOf(desk.page).click();
};

it("a reply comes while one types, is put where one writes with one key, and is compared with what is sent", async () => {
  const { page } = desk;
  proposeReply();
  await reopened();
  await typed("Dag! ");
  await offered("Een jas ruilen kan");
  await typed("Alvast dit:");
  await expect.poll(text, SOON).toBe("Dag! Alvast dit:");
  await page.keyboard.press("Alt+j");
  await expect.poll(text, SOON).toContain("Alvast dit:Beste Marieke,Een jas ruilen kan binnen 30 dagen.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(decided, SOON).toEqual(["edited"]);
  await expect.poll(() => [...ratios.values()].at(-1)).toBeGreaterThan(0);
});

it("what one put in an answer and came back to is not offered again, and counts when it leaves", async () => {
  const { page } = desk;
  proposeReply();
  reopenQuestion();
  await reopened();
  await offered("Een jas ruilen kan");
  await strip().getByText("uit de kennisbank en een eerder antwoord").waitFor({ state: "attached" });
  await page.keyboard.press("Alt+j");
  await expect.poll(text, SOON).toContain("U hoeft dan niets te betalen.");
  await expect.poll(() => JSON.stringify([...desk.world.drafts.values()]), SOON).toContain("niets te betalen");
  await reopened();
  await expect.poll(text, SOON).toContain("U hoeft dan niets te betalen.");
  await expect.poll(() => suggestionsOf(desk.world).length, SOON).toBe(1);
  await expect.poll(choices, SOON).toBe(0);
  await page.keyboard.press("Control+Enter");
  await expect.poll(decided, SOON).toEqual(["accepted"]);
});

it("an answer of one's own leaves what was proposed aside: ignored", async () => {
  const { page } = desk;
  proposeReply();
  reopenQuestion();
  await reopened();
  await offered("Een jas ruilen kan");
  await typed("We zoeken het uit.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(decided, SOON).toEqual(["ignored"]);
});

it("each sentence of a reply has its source, and what is not right is left out", async () => {
  const { page } = desk;
  proposeReply();
  reopenQuestion();
  await reopened();
  await offered("Een jas ruilen kan");
  await page.keyboard.press("Alt+k");
  const sheet = page.getByRole("dialog", { name: "Voorstel voor je antwoord" });
  await sheet.getByRole("link", { name: "uit de kennisbank" }).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await sheet.getByRole("checkbox", { name: "U hoeft dan niets te betalen." }).uncheck();
  await sheet.getByRole("button", { name: "In je antwoord zetten" }).click();
  await expect.poll(text, SOON).toBe("Beste Marieke,Een jas ruilen kan binnen 30 dagen.");
  expect(decided()).toEqual([undefined]);
});

/** In other words from the same sources, with a sentence that none of them says. */
async function wordIt(): Promise<void> {
  const { world } = desk;
  // It is told once: to a desk that is not on the line yet it would never come.
  await expect.poll(() => world.listeners.size, SOON).toBe(1);
  const draft = repliesOf(world).get(world.conversationAbout("Jas maat").id)!;
  const [greeting, first] = proposedValue("reply", { task: "reply", value: draft.value })!.parts;
  wordLater(world, draft, [
    greeting!,
    { words: "U kunt een jas ruilen, binnen 30 dagen.", source: first!.source },
    { words: "Wat vervelend voor u.", source: null, doubtful: true },
  ]);
}

it("other words are gone when their model is switched off, and come too late after that", async () => {
  const { world } = desk;
  reopenQuestion();
  proposeReply();
  await reopened();
  await offered("Een jas ruilen kan");
  await wordIt();
  await offered("U kunt een jas ruilen");
  switchEndpoint(world, false);
  await offered("Een jas ruilen kan");
  await strip().getByText("verwoord door klein-1").waitFor({ state: "detached" });
  await wordIt();
  await typed("Alvast dit");
  await expect.poll(text, SOON).toBe("Alvast dit");
  expect(await strip().getByText("verwoord door").count()).toBe(0);
  switchEndpoint(world, true);
  await offered("U kunt een jas ruilen");
});
const isFresh = () => strip().locator("[data-fresh]").getAttribute("data-fresh");
const boxes = async () => [
  await editorOf(desk.page).boundingBox(),
  ...(await Promise.all(
    ["Invoegen", "Bekijken", "Niet"].map((name) => strip().getByRole("button", { name }).boundingBox()),
  )),
];

it("other words come late: nothing moves, one types on, and one key takes what has a source", async () => {
  const { page } = desk;
  reopenQuestion();
  proposeReply();
  await reopened();
  await typed("Dag! ");
  await offered("Een jas ruilen kan");
  const before = await boxes();
  await wordIt();
  await offered("U kunt een jas ruilen");
  await strip().getByText("verwoord door klein-1").waitFor();
  await typed("Alvast dit:");
  expect(await boxes()).toEqual(before);
  expect(await text()).toBe("Dag! Alvast dit:");
  await expect.poll(isFresh, SOON).toBe("false");
  await page.keyboard.press("Alt+k");
  const sheet = page.getByRole("dialog", { name: "Voorstel voor je antwoord" });
  await sheet.getByText("Verwoord door klein-1 op taal.wolenweer.example").waitFor();
  await sheet.getByText("geen bron gevonden").waitFor();
  await expect.poll(() => sheet.getByRole("checkbox", { name: "Wat vervelend voor u." }).isChecked()).toBe(false);
  expect(await mistakesOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect.poll(() => sheet.count(), SOON).toBe(0);
  await editorOf(page).click();
  await page.keyboard.press("Alt+j");
  await expect.poll(text, SOON).toContain("Alvast dit:Beste Marieke,U kunt een jas ruilen, binnen 30 dagen.");
  expect(await text()).not.toContain("vervelend");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => decided().map(String).toSorted(), SOON).toEqual(["edited", "ignored"]);
});

it("other words that one does not want leave ours there; after ours was taken none are offered", async () => {
  const { page } = desk;
  reopenQuestion();
  proposeReply();
  await reopened();
  await offered("Een jas ruilen kan");
  await wordIt();
  await offered("U kunt een jas ruilen");
  await expect.poll(isFresh, SOON).toBe("false");
  await page.keyboard.press("Alt+l");
  await offered("Een jas ruilen kan");
  await expect.poll(decided, SOON).toEqual([undefined, "rejected"]);
  await page.keyboard.press("Alt+j");
  await expect.poll(text, SOON).toBe("Beste Marieke,Een jas ruilen kan binnen 30 dagen.U hoeft dan niets te betalen.");
  await wordIt();
  await typed(" Tot dan");
  await expect.poll(text, SOON).toContain("Tot dan");
  expect(await choices()).toBe(0);
});

it("a likely reply keeps its place while one types, and what is still needed is one key further on the same line", async () => {
  const { page, world } = desk;
  const QUESTION = "Kunt u ons nog uw postcode geven?";
  const { id } = world.conversationAbout("Jas maat");
  neededIn(world).set(id, { needed: [{ fact: "postcode", known: null }], question: QUESTION });
  reopenQuestion();
  proposeReply();
  await reopened();
  await offered("Een jas ruilen kan");
  await strip().getByRole("button", { name: "Volgende" }).waitFor();
  const before = await strip().boundingBox();
  await typed("Dag!");
  await expect.poll(text, SOON).toBe("Dag!");
  await offered("Een jas ruilen kan");
  await page.keyboard.press("Alt+o");
  await offered(QUESTION);
  await typed(" Ik kijk.");
  await offered(QUESTION);
  expect((await strip().boundingBox())!.height).toBe(before!.height);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => sticksOut(page), SOON).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press("Alt+o");
  await offered("Een jas ruilen kan");
  await page.keyboard.press("Alt+o");
  await page.keyboard.press("Alt+j");
  await expect.poll(text, SOON).toContain(`Ik kijk.${QUESTION}`);
  await offered("Een jas ruilen kan");
  await expect.poll(() => strip().getByRole("button", { name: "Volgende" }).count(), SOON).toBe(0);
  neededIn(world).delete(id);
});
