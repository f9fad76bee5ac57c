/** Keys that are faster than the screen, on a telephone with a keyboard and a slow line. */
import { expect, it } from "vitest";
import { editorOf, openDesk, rowOf } from "../testing/desk.ts";

it("N before the conversation is there waits for it, and the letters after it are text, no commands", async () => {
  await using desk = await openDesk({ width: 390, height: 844 });
  const { page, world } = desk;
  const row = world.conversationAbout("Jas maat 42");
  const line = Promise.withResolvers<void>();
  await page.route(`**/api/conversations/${row.id}`, async (route) => {
    await line.promise;
    await route.continue();
  });
  await rowOf(page, "Marieke van den Berg").getByRole("link").click();
  await page.waitForURL(new RegExp(row.id));
  await page.keyboard.type("net es u");
  line.resolve();
  await page.locator(".ProseMirror:focus").waitFor();
  await expect.poll(() => editorOf(page).textContent(), { timeout: 10_000 }).toBe("et es u");
  await page.locator("section[data-kind='note']").waitFor();
  expect(page.url()).toContain(row.id);
  await expect.poll(() => world.conversationAbout("Jas maat 42").state.kind).toBe("open");
  expect(desk.complaints).toEqual([]);
});
