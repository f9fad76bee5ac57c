/** What happens elsewhere is seen here, at once, without moving what somebody reads. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { atRest, openConversation, openDesk, rowOf } from "./testing/desk.ts";
import { customerWrites } from "./testing/happenings.ts";

const SOON = { timeout: 15_000 };
const place = (page: Page, customer: string) =>
  rowOf(page, customer)
    .first()
    .evaluate((row) => row.getBoundingClientRect().top);
const countOf = (page: Page, list: RegExp) =>
  page.getByRole("navigation", { name: "Navigatie" }).getByRole("link", { name: list }).textContent();

it("a chat that waits is there without reloading, and the numbers follow", async () => {
  await using desk = await openDesk();
  const { page, world } = desk;
  await expect.poll(() => countOf(page, /Van niemand/)).toContain("3");
  const chat = world.conversationAbout("Kan ik vandaag nog ophalen");
  world.change(chat.id, { assigneeId: null });
  await expect.poll(() => countOf(page, /Van niemand/), SOON).toContain("4");
  await expect.poll(() => rowOf(page, "Bezoeker van de site").count(), SOON).toBe(0);
  world.change(chat.id, { assigneeId: world.personNamed("Sanne").id });
  await rowOf(page, "Bezoeker van de site").waitFor();
});

it("what comes in above does not push what one reads, and says how much it is", async () => {
  await using desk = await openDesk();
  const { page, world, server } = desk;
  await page.goto(`${server.url}/inbox/all`);
  await page.locator("[data-row]").first().waitFor();
  const list = page.locator("section[aria-labelledby=list-name] > div").last();
  await list.evaluate((element) => element.scrollTo({ top: 800 }));
  await atRest(page);
  const [first] = await page.locator("[data-row]").evaluateAll((rows) =>
    rows
      .filter((row) => row.getBoundingClientRect().top >= 56)
      .map((row) => ({ id: row.getAttribute("data-row"), top: row.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top),
  );
  const old = [...world.conversations.values()].filter((each) => each.state.kind === "solved").slice(-4, -1);
  for (const each of old) customerWrites(world, each.id, "Nog een vraag");
  await page.getByRole("button", { name: "3 nieuwe bovenaan" }).waitFor();
  const place = () => page.locator(`[data-row="${first!.id}"]`).evaluate((row) => row.getBoundingClientRect().top);
  await expect.poll(place).toBeCloseTo(first!.top, 0);
  await page.getByRole("button", { name: "3 nieuwe bovenaan" }).click();
  await expect.poll(() => list.evaluate((element) => element.scrollTop), SOON).toBe(0);
});

it("goes on loading as one goes down, and only rows near the screen exist", async () => {
  await using desk = await openDesk();
  const { page, server } = desk;
  await page.goto(`${server.url}/inbox/all`);
  await page.locator("[data-row]").first().waitFor();
  const list = page.locator("section[aria-labelledby=list-name] > div").last();
  const down = () =>
    list.evaluate((element) => {
      element.scrollTo({ top: element.scrollHeight });
      return element.scrollHeight;
    });
  await expect.poll(down).toBeGreaterThan(180 * 80);
  await expect.poll(() => page.locator("[data-row]").count()).toBeLessThan(60);
});

it("puts back what was refused, and says so", async () => {
  await using desk = await openDesk();
  const { page, server } = desk;
  await openConversation(page, "Claire Lambert");
  server.troubles.set("setConversationState", "broken");
  const before = await place(page, "Claire Lambert");
  await page.getByRole("button", { name: "Oplossen" }).click();
  await page.getByRole("button", { name: "Zonder afronding oplossen" }).click();
  await page.getByText("Er ging iets mis dat niet had mogen gebeuren.").waitFor();
  await rowOf(page, "Claire Lambert").waitFor();
  await expect.poll(() => place(page, "Claire Lambert")).toBe(before);
});

it("loads again what was missed, before it counts as up to date", async () => {
  await using desk = await openDesk();
  const { page, server, world } = desk;
  await desk.context.setOffline(true);
  server.streams.cut();
  await page.getByText(/Geen verbinding sinds/).waitFor({ timeout: 30_000 });
  // The server forgot what it told: the line cannot be taken up where it was.
  const { id } = world.conversationAbout("Rits van de slaapzak");
  world.change(id, { assigneeId: world.personNamed("Sanne").id });
  world.told = [];
  await desk.context.setOffline(false);
  await rowOf(page, "Nadia Verbeke").waitFor();
  await expect.poll(() => page.getByText(/Geen verbinding|Verbinding terug/).count(), SOON).toBe(0);
});

it("shows a mail as it was made, with nothing in it that runs or calls home", async () => {
  await using desk = await openDesk();
  const { page, world } = desk;
  const { id } = world.conversationAbout("Jas maat");
  const last = world.messagesOf(id).at(-1)!;
  const html = `<style>p.big { font-size: 31px }</style><p class="big">Groot</p><p style="color: rgb(10, 20, 30)">Gekleurd</p>
    <script>parent.document.title = "gekaapt"</script><img src="https://elders.example/pixel.png" onerror="parent.document.title='gekaapt'">`;
  world.bodies.set(last.id, { text: last.text, html });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openConversation(page, "Marieke van den Berg");
  await page.getByRole("button", { name: "Toon alles" }).last().click();
  const frame = page.frameLocator("iframe");
  await frame.getByText("Gekleurd").waitFor();
  const styleOf = (text: string, name: string) =>
    frame.getByText(text).evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
  await expect.poll(() => styleOf("Gekleurd", "color")).toBe("rgb(10, 20, 30)");
  await expect.poll(() => styleOf("Groot", "font-size")).toBe("31px");
  await page.waitForTimeout(300);
  await expect.poll(() => page.title()).not.toContain("gekaapt");
  expect(asked.filter((url) => url.includes("elders.example"))).toEqual([]);
});

it("says that one writes an answer until it is sent, and of a note not at all", async () => {
  await using desk = await openDesk();
  const { page } = desk;
  const said: string[] = [];
  page.on("request", (request) => {
    const { state } = (request.url().endsWith("/presence") ? request.postDataJSON() : {}) as { state?: string };
    if (state) said.push(state);
  });
  await openConversation(page, "Bezoeker van de site");
  await page.locator(".ProseMirror").click();
  await page.keyboard.type("Ja hoor");
  await expect.poll(() => said.at(-1)).toBe("writing");
  await page.keyboard.press("Enter");
  await expect.poll(() => said.at(-1)).toBe("looking");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.locator(".ProseMirror:focus").waitFor();
  const before = said.length;
  await page.keyboard.type("Alleen voor ons");
  await page.waitForTimeout(500);
  expect(said.slice(before)).not.toContain("writing");
});

it("fetches pictures from outside when asked, and only through Luwte", async () => {
  await using desk = await openDesk();
  const { page, world, complaints } = desk;
  const { id } = world.conversationAbout("Jas maat");
  const last = world.messagesOf(id).at(-1)!;
  world.messages.set(last.id, { ...last, hasHtml: true, hasRemoteImages: true });
  const html = '<p>Kijk</p><img alt="de jas" data-luwte-src="https://elders.example/jas.gif">';
  world.bodies.set(last.id, { text: last.text, html });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const body = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
  await page.route("**/remote-images/*", (route) => route.fulfill({ contentType: "image/gif", body }));
  await page.reload();
  await openConversation(page, "Marieke van den Berg");
  await page.getByRole("button", { name: "Toon alles" }).last().click();
  const picture = page.frameLocator("iframe").getByAltText("de jas");
  await picture.waitFor({ state: "attached" });
  await expect.poll(() => picture.getAttribute("src")).toBeNull();
  await page.getByRole("button", { name: "Toon ze" }).click();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  expect(asked).toContain(`/api/messages/${last.id}/remote-images/0`);
  // Whatever reaches the markup, the policy keeps the browser at home.
  await picture.evaluate((image: HTMLImageElement) => {
    image.src = "https://elders.example/spion.gif";
  });
  await expect.poll(() => complaints.length).toBe(1);
  expect(complaints[0]).toContain("img-src");
});

it("tells the customer's typing, until they stop or send, and forgets it when nothing more is heard", async () => {
  await using desk = await openDesk();
  const { page, world } = desk;
  await page.clock.install();
  // By itself it would be forgotten after seven seconds.
  const AT_ONCE = { state: "detached", timeout: 5_000 } as const;
  await openConversation(page, "Bezoeker van de site");
  const { id } = world.conversationAbout("Kan ik vandaag nog ophalen");
  const line = page.getByText("Bezoeker van de site is aan het typen …");
  const whisper = (typing: boolean) =>
    world.whisper({ type: "customer.typing", payload: { conversationId: id, typing } });
  whisper(true);
  await line.waitFor();
  whisper(false);
  await line.waitFor(AT_ONCE);
  whisper(true);
  await line.waitFor();
  customerWrites(world, id, "Ik kom om vijf uur.");
  await line.waitFor(AT_ONCE);
  whisper(true);
  await line.waitFor();
  await page.clock.fastForward(7_500);
  await line.waitFor(AT_ONCE);
});
