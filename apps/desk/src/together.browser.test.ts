/** Several people, several windows, a weak line: nobody answers what they did not see, and nothing that was written is lost. */
import { describe, expect, it } from "vitest";
import { atRest, type Desk, editorOf, openConversation, openDesk, rowOf, type Seat } from "./testing/desk.ts";
import { customerWrites } from "./testing/happenings.ts";

const SOON = { timeout: 15_000 };
const sendButton = ({ page }: Seat) => page.getByRole("button", { name: /^Versturen/ }).first();
const letter = ({ page }: Seat, text: string) => page.locator("article").filter({ hasText: text });
async function write({ page }: Seat, text: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.type(text);
}
const sentWith = (desk: Desk, text: string) =>
  [...desk.world.messages.values()].filter((message) => message.text.includes(text));

/** Only this seat loses the line for longer; what it asks besides is not answered either. */
async function loseLine(desk: Desk, seat: Seat): Promise<void> {
  await seat.context.setOffline(true);
  desk.server.streams.cut();
  await seat.page.getByText(/Geen verbinding sinds/).waitFor({ timeout: 60_000 });
}

describe("a colleague answers while one's line is down", () => {
  it("cannot send until the answer was seen, and keeps its text", async () => {
    await using desk = await openDesk();
    const lotte = await desk.seat("Lotte");
    await openConversation(desk.page, "Marieke van den Berg");
    await lotte.page.goto(desk.page.url().replace("/mine/", "/all/"));
    await editorOf(lotte.page).waitFor();

    await loseLine(desk, desk);
    await write(desk, "Ik leg hem voor u klaar.");
    await desk.page.getByText("Versturen kan zodra de verbinding terug is. Schrijf gerust verder.").waitFor();
    await expect.poll(() => sendButton(desk).isDisabled()).toBe(true);
    await desk.page.keyboard.press("Control+Enter");

    await write(lotte, "Hij gaat vandaag nog op de post.");
    await lotte.page.keyboard.press("Control+Enter");
    await letter(lotte, "Hij gaat vandaag nog op de post.").waitFor();

    await desk.context.setOffline(false);
    await letter(desk, "Hij gaat vandaag nog op de post.").waitFor({ timeout: 60_000 });
    await expect.poll(() => editorOf(desk.page).textContent()).toBe("Ik leg hem voor u klaar.");
    expect(sentWith(desk, "Ik leg hem")).toEqual([]);
    await expect.poll(() => sendButton(desk).isEnabled(), { timeout: 20_000 }).toBe(true);

    // Once it stood on the screen for a moment it was seen, without scrolling or any other gesture; until then the answer stays.
    await editorOf(desk.page).focus();
    const send = async () => {
      await desk.page.keyboard.press("Control+Enter");
      return sentWith(desk, "Ik leg hem").length;
    };
    await expect.poll(send, { ...SOON, interval: 500 }).toBe(1);
  });

  it("is refused by the server when nothing was told, with the newest message shown and the text kept", async () => {
    await using desk = await openDesk();
    const { page, world } = desk;
    await openConversation(page, "Marieke van den Berg");
    await write(desk, "Ik leg hem voor u klaar.");
    // It happened, but the line never told it: the last wall is the server's.
    const told = world.tell;
    world.tell = () => undefined;
    customerWrites(world, world.conversationAbout("Jas maat").id, "Laat maar, ik neem hem toch niet.");
    world.tell = told;
    await page.keyboard.press("Control+Enter");
    await page.getByText("Er kwam iets binnen dat je nog niet gezien hebt. Je antwoord staat er nog.").waitFor();
    await letter(desk, "Laat maar, ik neem hem toch niet.").waitFor();
    await expect.poll(() => editorOf(page).textContent()).toBe("Ik leg hem voor u klaar.");
    expect(sentWith(desk, "Ik leg hem")).toEqual([]);
    await page.getByRole("button", { name: "Gezien, toch versturen" }).click();
    await expect.poll(() => sentWith(desk, "Ik leg hem").length, SOON).toBe(1);
  });

  it("is told first when something came in below what is on the screen", async () => {
    await using desk = await openDesk({ height: 620 });
    const { page, world } = desk;
    await openConversation(page, "Marieke van den Berg");
    await write(desk, "Ik leg hem voor u klaar.");
    await page.getByRole("log").evaluate((element) => element.scrollTo({ top: 0 }));
    await atRest(page);
    customerWrites(world, world.conversationAbout("Jas maat").id, "Nog één vraag: is hij waterdicht?");
    await page.getByRole("button", { name: "Nieuw bericht" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText("Er kwam iets binnen dat je nog niet gezien hebt.").waitFor();
    expect(sentWith(desk, "Ik leg hem")).toEqual([]);
    await page.getByRole("button", { name: "Bekijk het" }).click();
    await page.getByRole("button", { name: "Gezien, toch versturen" }).click();
    await expect.poll(() => sentWith(desk, "Ik leg hem").length, SOON).toBe(1);
  });
});

describe("a half-written answer", () => {
  it("survives a reload and a colleague's change", async () => {
    await using desk = await openDesk();
    const { page, world } = desk;
    await openConversation(page, "Marieke van den Berg");
    await write(desk, "Ik zoek het uit.");
    world.change(world.conversationAbout("Jas maat").id, { priority: "high" });
    await expect.poll(() => [...world.drafts.values()][0]?.richText ?? "", SOON).toContain("Ik zoek het uit.");
    await expect.poll(() => editorOf(page).textContent()).toBe("Ik zoek het uit.");
    await page.reload();
    await editorOf(page).waitFor();
    await expect.poll(() => editorOf(page).textContent(), SOON).toBe("Ik zoek het uit.");
  });

  it("of another window is shown, never written over", async () => {
    await using desk = await openDesk();
    const other = await desk.context.newPage();
    await openConversation(desk.page, "Marieke van den Berg");
    await other.goto(desk.page.url());
    await editorOf(other).waitFor();
    // Both windows write at the same moment; the first to be kept is the one the server knows.
    desk.server.troubles.set("saveDraft", "unreachable");
    await write(desk, "Tekst van het eerste venster.");
    await desk.page.getByText(/Nog niet bewaard op de server/).waitFor();
    desk.server.troubles.clear();
    await editorOf(other).click();
    await other.keyboard.type("Tekst van het tweede venster.");
    await desk.page.getByText("In een ander venster schreef je aan een andere tekst.").waitFor({ timeout: 20_000 });
    await expect.poll(() => editorOf(desk.page).textContent()).toBe("Tekst van het eerste venster.");
    await desk.page.getByRole("button", { name: "Gebruik die tekst" }).click();
    await expect.poll(() => editorOf(desk.page).textContent(), SOON).toBe("Tekst van het tweede venster.");
  });

  it("is still there after the session ended and one signed in again", async () => {
    await using desk = await openDesk();
    const { page, world } = desk;
    await openConversation(page, "Marieke van den Berg");
    await write(desk, "Een begin");
    world.sessions.clear();
    await page.keyboard.type(" van een antwoord.");
    await page.getByRole("dialog", { name: "Meld je even opnieuw aan" }).waitFor();
    await page.getByLabel("Wachtwoord", { exact: true }).fill("luwte-demo");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => editorOf(page).textContent()).toBe("Een begin van een antwoord.");
    await expect.poll(() => [...world.drafts.values()][0]?.richText ?? "", { timeout: 15_000 }).toContain("antwoord.");
  });

  it("comes back when sending fails for another reason", async () => {
    await using desk = await openDesk();
    const { page, server } = desk;
    await openConversation(page, "Marieke van den Berg");
    await write(desk, "Dit gaat nu mis.");
    server.troubles.set("sendMessage", "broken");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Er ging iets mis dat niet had mogen gebeuren.").waitFor();
    await expect.poll(() => editorOf(page).textContent()).toBe("Dit gaat nu mis.");
    await expect.poll(() => letter(desk, "Dit gaat nu mis.").count()).toBe(0);
  });
});

it("a weak line never sends twice", async () => {
  await using desk = await openDesk();
  const { page, server } = desk;
  await openConversation(page, "Marieke van den Berg");
  await write(desk, "Precies één keer.");
  server.troubles.set("sendMessage", "unreachable");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => server.calls, SOON).toContain("sendMessage");
  server.troubles.clear();
  await page.getByText("Je antwoord gaat zo weg.").waitFor();
  await expect.poll(() => server.calls.filter((call) => call === "sendMessage").length).toBeGreaterThan(1);
  expect(sentWith(desk, "Precies één keer.")).toHaveLength(1);
});

it("colleagues see each other, and are not locked out", async () => {
  await using desk = await openDesk();
  const lotte = await desk.seat("Lotte");
  await openConversation(desk.page, "Marieke van den Berg");
  await lotte.page.goto(desk.page.url().replace("/mine/", "/all/"));
  await editorOf(lotte.page).waitFor();
  await desk.page.getByText("Lotte kijkt mee").waitFor();
  await write(lotte, "Ik ook");
  await desk.page.getByText("Lotte schrijft ook").waitFor();
  await write(desk, "Toch");
  await expect.poll(() => sendButton(desk).isEnabled(), SOON).toBe(true);
  await expect.poll(() => rowOf(desk.page, "Marieke van den Berg").count()).toBe(1);
});

it("a chat is taken up by opening it, so that it does not go on while one thinks", async () => {
  await using desk = await openDesk();
  await openConversation(desk.page, "Marieke van den Berg");
  expect(desk.server.calls).not.toContain("takeConversation");
  await openConversation(desk.page, "Bezoeker van de site");
  await expect.poll(() => desk.server.calls, SOON).toContain("takeConversation");
});

it("what is typed before the editor is there is written, and never taken for commands", async () => {
  await using desk = await openDesk();
  const { page } = desk;
  let letIn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/Editor-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await rowOf(page, "Marieke van den Berg").getByRole("link").click();
  await letter(desk, "Ardennen").waitFor();
  await page.keyboard.press("r");
  await page.locator("textarea:focus").waitFor();
  await page.keyboard.type("Even overleggen");
  letIn();
  await expect.poll(() => editorOf(page).textContent(), SOON).toBe("Even overleggen");
  await page.keyboard.type(" dan.");
  await expect.poll(() => editorOf(page).textContent(), SOON).toBe("Even overleggen dan.");
  await expect.poll(() => rowOf(page, "Marieke van den Berg").count()).toBe(1);
});
