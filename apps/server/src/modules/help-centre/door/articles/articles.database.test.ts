/** Links from one article to another, as a reader follows them. */
import * as libraryOperations from "@luwte/contract/operations/library.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openScene, type Scene } from "../../testing/scene.ts";

let s: Scene;
beforeAll(async () => {
  s = await openScene();
  await s.save({ open: true, inboxId: s.inboxId, address: "wol-weer", languages: ["nl", "fr", "en"] });
});
afterAll(() => s.t.close());

const PATH = "/help/wol-weer";
const tail = (id: string) => id.slice(-12);
/** Pages follow by an event, which comes a moment after the answer. */
const follows = (path: string, text: string) =>
  expect.poll(async () => (await fetch(`${s.t.url}${path}`)).text(), { timeout: 20_000 }).toContain(text);

it("an article links to another article in the reader's language, with the trail, and says its words where it may not be read", async () => {
  const to = await s.article({ nl: { title: "Drogen", body: "## Op een rek\n\nPlat." }, fr: { title: "Sécher" } });
  const link = (more: string) => `[daar](article:${to}${more})`;
  const from = await s.article({
    nl: { title: "Wol wassen", body: `${link("#Op%20een%20rek")} ${link(".fr")} ${link(".en")}` },
  });
  await follows(
    `${PATH}/nl/articles/wol-wassen-${tail(from)}`,
    `<p><a href="${PATH}/nl/articles/drogen-${tail(to)}?read=${tail(from)}#a-op-een-rek">daar</a> <a href="${PATH}/fr/articles/secher-${tail(to)}?read=${tail(from)}">daar</a> daar</p>`,
  );
  await follows(`${PATH}/nl/articles/drogen-${tail(to)}`, '<h2 id="a-op-een-rek">');
  await s.write(to, "nl", { title: "Drogen" }, { after: 1 });
  await s.t.api(s.boss, libraryOperations).archiveArticle({ params: { articleId: to }, body: { archived: true } });
  await follows(`${PATH}/nl/articles/wol-wassen-${tail(from)}`, "<p>daar daar daar</p>");
});
