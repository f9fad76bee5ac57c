/** The library: what customers may never read, what ends an approval, how answers are found, and that every desk follows. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import {
  type ArticleCategoryId,
  type ArticleId,
  type ArticleUseId,
  type ArticleVersionId,
  newId,
  type OrganisationId,
} from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import * as operations from "@luwte/contract/operations/library.ts";
import { applyToLibrary, libraryView } from "@luwte/contract/views/library.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { verifyEvents, watched } from "../../testing/verifyEvents.ts";
import {
  approvedAnswers,
  isImagePublic,
  libraryModule,
  publishedArticles,
  publishedTexts,
  searchPublished,
} from "./public.ts";

const withdrawn: { articleId: ArticleId; language: Language; versionId: ArticleVersionId }[] = [];
let t: TestInbox;
let home: OrganisationId;
let [agent, lead] = [] as unknown as [TestPerson, TestPerson];
beforeAll(async () => {
  const answerWithdrawn = async (_work: unknown, answer: (typeof withdrawn)[number]) => void withdrawn.push(answer);
  t = await testInbox({}, { modules: [libraryModule({ answerWithdrawn })] });
  home = await t.organisation();
  [agent, lead] = [await t.person("agent"), await t.person("lead")];
});
afterAll(() => t.close());

const api = (person = lead) => t.api(person, operations);
const refused = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem.code,
  );
const words = (changes = {}) => ({
  title: "Wol wassen",
  short: "Op 30 graden.",
  body: "Was wol koud.",
  internal: "",
  ...changes,
});

async function make(): Promise<ArticleId> {
  t.clock.advance(1_000);
  const articleId = newId<ArticleId>(t.clock.now().getTime());
  const body = { categoryId: null, ownerId: agent.id, reviewOn: null, version: 0 };
  await api().saveArticle({ params: { articleId }, body });
  return articleId;
}
async function write(articleId: ArticleId, after: number, given = {}, publish = true, language: Language = "nl") {
  t.clock.advance(1_000);
  const body = { ...words(given), id: newId<ArticleVersionId>(t.clock.now().getTime()), after, publish };
  return api().writeArticle({ params: { articleId, language }, body });
}

it("nothing internal leaves by the door for customers, however it was put in", async () => {
  const id = await make();
  const secret = "zwijnenstal";
  const internal = `</div><script>${secret}</script>\n\n![${secret}](image:00000000-0000-7000-8000-000000000001)`;
  await write(id, 0, { title: "Iets terugsturen", body: "<b onclick=x>Binnen 30 dagen</b>", internal });
  await write(id, 1, { title: "Nog niet af", body: `nieuw ${secret}` }, false);
  const seen = await t.platform.read(home, async (tx) => ({
    all: await publishedArticles(tx, "nl"),
    texts: await publishedTexts(tx, id),
    byWord: await searchPublished(tx, { question: secret, language: "nl", most: 5 }),
    byTitle: await searchPublished(tx, { question: "terugsturen", language: "nl", most: 5 }),
  }));
  expect(JSON.stringify(seen)).not.toContain(secret);
  expect(JSON.stringify(seen)).not.toContain("internal");
  expect(seen.byWord).toEqual([]);
  expect(seen.byTitle).toMatchObject([{ articleId: id, title: "Iets terugsturen" }]);
  const inside = await api(agent).searchArticles({ query: { question: secret, language: "nl" } });
  expect(inside.found).toMatchObject([{ articleId: id }]);
  const outside = await api(agent).searchArticles({ query: { question: secret, language: "nl", published: "yes" } });
  expect(outside.found).toEqual([]);
});

it("an approval ends with the next version, with the archive and with a lead's word, and the oversight hears of it each time", async () => {
  const articleId = await make();
  const { written } = await write(articleId, 0);
  const params = { articleId, language: "nl" as const };
  const approve = (versionId: ArticleVersionId, approved = true) =>
    api().approveArticle({ params, body: { versionId, approved } });
  const answers = async () =>
    (await t.platform.read(home, (tx) => approvedAnswers(tx, "nl"))).filter((each) => each.articleId === articleId);
  expect(
    await refused(t.api(agent, operations).approveArticle({ params, body: { versionId: written.id, approved: true } })),
  ).toBe("forbidden");
  await approve(written.id);
  expect(await answers()).toMatchObject([{ versionId: written.id, short: "Op 30 graden." }]);
  await write(articleId, 1, { short: "" }, false);
  expect(await answers()).toHaveLength(1);
  const { written: third } = await write(articleId, 2, { short: "" });
  expect(await answers()).toEqual([]);
  expect(await refused(approve(third.id))).toBe("no_short_answer");
  expect(await refused(approve(written.id))).toBe("changed_meanwhile");
  const { written: fourth } = await write(articleId, 3);
  await approve(fourth.id);
  await api().archiveArticle({ params: { articleId }, body: { archived: true } });
  const { article } = await api().archiveArticle({ params: { articleId }, body: { archived: false } });
  expect(article).toMatchObject({ state: "published", texts: [{ approved: null }] });
  await approve(fourth.id);
  await approve(fourth.id, false);
  expect(await answers()).toEqual([]);
  expect(withdrawn.map(({ versionId }) => versionId)).toEqual([written.id, fourth.id, fourth.id]);
});

it("two who write at once do not overwrite each other, the same request twice writes once, and versions never change", async () => {
  const articleId = await make();
  const params = { articleId, language: "fr" as const };
  const body = { ...words({ title: "Laver la laine" }), id: newId<ArticleVersionId>(), after: 0, publish: false };
  await api(agent).writeArticle({ params, body });
  expect((await api(agent).writeArticle({ params, body })).written.number).toBe(1);
  expect(await refused(write(articleId, 0, {}, false, "fr"))).toBe("changed_meanwhile");
  expect(
    await refused(api(agent).writeArticle({ params, body: { ...body, id: newId(), after: 1, publish: true } })),
  ).toBe("forbidden");
  await write(articleId, 1, { title: "Laver et sécher la laine" }, true, "fr");
  const { article, written } = await write(articleId, 2, { title: "Laver la laine" }, false, "fr");
  expect(article.texts).toMatchObject([{ published: { number: 2 } }]);
  const publish = (versionId: ArticleVersionId, person = lead) =>
    api(person).publishArticle({ params, body: { versionId } });
  expect(await refused(publish(written.id, agent))).toBe("forbidden");
  expect((await publish(written.id)).article.texts).toMatchObject([{ published: { number: 3 }, approved: null }]);
  expect((await publish(written.id)).article.texts).toMatchObject([{ published: { number: 3 } }]);
  expect(await refused(publish(body.id))).toBe("changed_meanwhile");
  const { versions } = await api(agent).listArticleVersions({ params });
  expect(versions.map(({ number, title }) => [number, title])).toEqual([
    [3, "Laver la laine"],
    [2, "Laver et sécher la laine"],
    [1, "Laver la laine"],
  ]);
  const change = (tx: Parameters<Parameters<typeof t.platform.read>[1]>[0]) =>
    tx.updateTable("article_versions").set({ title: "x" }).execute();
  await expect(t.platform.work(home, { kind: "system", name: "test" }, (work) => change(work.tx))).rejects.toThrow(
    /permission denied/,
  );
});

it("search learns from what was given and helped, and keeps nothing of the customer", async () => {
  const [wool, other] = [await make(), await make()];
  await write(wool, 0, { title: "Truien onderhouden", short: "Koud wassen.", body: "Wolprogramma." });
  await write(other, 0, { title: "Adres wijzigen", short: "Bij uw gegevens.", body: "Wijzig uw adres." });
  const { conversation } = await t.receive(home, {
    from: { kind: "email", value: "f@post.example", name: "Fatima Benali", verified: true },
  });
  const find = async () =>
    (await api(agent).searchArticles({ query: { question: "krimpt lamswol", language: "nl" } })).found;
  expect((await find()).map(({ articleId }) => articleId)).not.toContain(wool);
  const id = newId<ArticleUseId>();
  const question = "Krimpt lamswol van mevrouw Benali, bestelling WW-12345, f@post.example?";
  const body = {
    id,
    articleId: wool,
    language: "nl" as const,
    question,
    conversationId: conversation.id,
    place: "composer" as const,
  };
  await api(agent).useArticle({ body });
  await api(agent).useArticle({ body });
  expect((await find())[0]).toMatchObject({ articleId: wool });
  const stored = await t.platform.database.selectFrom("article_uses").select("question").where("id", "=", id).execute();
  expect(stored).toHaveLength(1);
  expect(stored[0]?.question).not.toMatch(/Benali|12345|post\.example/);
  await api(agent).judgeArticleUse({ params: { useId: id }, body: { solved: true } });
  expect((await api(agent).getArticle({ params: { articleId: wool } })).uses).toEqual({
    used: 1,
    solved: 1,
    notSolved: 0,
  });
});

it("a picture is known by its bytes, and public only where customers may read it", async () => {
  const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])], {
    type: "text/html",
  });
  const svg = new Blob(["<svg onload=alert(1)>"], { type: "image/png" });
  expect(await refused(api(agent).uploadArticleImage({ query: { name: "x.png" }, file: svg }))).toBe(
    "file_type_refused",
  );
  const { image } = await api(agent).uploadArticleImage({ query: { name: "trui.png" }, file: png });
  expect(image.type).toBe("image/png");
  const isPublic = () => t.platform.read(home, (tx) => isImagePublic(tx, image.id));
  const id = await make();
  await write(id, 0, { internal: `![x](image:${image.id})` });
  expect(await isPublic()).toBe(false);
  await write(id, 1, { body: `![x](image:${image.id})` });
  expect(await isPublic()).toBe(true);
  expect((await api(agent).downloadArticleImage({ params: { imageId: image.id } })).size).toBe(11);
});

it("what every desk hears is what loading afresh gives", async () => {
  const view = watched({
    name: "library",
    viewer: agent,
    load: async () => {
      const page = await api(agent).listArticles({ query: { limit: 200 } });
      return libraryView({}, page, (await api(agent).listArticleCategories()).categories);
    },
    apply: applyToLibrary,
  });
  const categoryId = newId<ArticleCategoryId>();
  const records = ["article.changed", "article_category.changed", "article_category.removed"] as const;
  const drafts = watched({
    name: "drafts in French",
    viewer: agent,
    load: async () => {
      const asked = { state: "draft", language: "fr" } as const;
      const page = await api(agent).listArticles({ query: { ...asked, limit: 200 } });
      return libraryView(asked, page, (await api(agent).listArticleCategories()).categories);
    },
    apply: applyToLibrary,
  });
  await verifyEvents(t, home, { views: [view, drafts], records }, async () => {
    await api().saveArticleCategory({ params: { categoryId }, body: { names: { nl: "Wassen" }, position: 1 } });
    const articleId = await make();
    await write(articleId, 0, {}, false, "fr");
    const { article } = await write(articleId, 0);
    t.clock.advance(1_000);
    const body = { categoryId, ownerId: null, reviewOn: "2026-12-01", version: article.version };
    await api().saveArticle({ params: { articleId }, body });
    expect(await refused(api().saveArticle({ params: { articleId }, body }))).toBe("changed_meanwhile");
    await api().removeArticleCategory({ params: { categoryId } });
  });
});
