/** The library: what customers may never read, what ends an approval, how answers are found, and that every desk follows. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import {
  type ArticleCategoryId,
  type ArticleDraftId,
  type ArticleId,
  type ArticleMissId,
  type ArticleUseId,
  type ArticleVersionId,
  newId,
  type OrganisationId,
  type WrapUpId,
} from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import * as operations from "@luwte/contract/operations/library.ts";
import * as gapOperations from "@luwte/contract/operations/libraryGaps.ts";
import * as wrapUps from "@luwte/contract/operations/wrapUps.ts";
import { applyToLibrary, libraryView } from "@luwte/contract/views/library.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { verifyEvents, watched } from "../../testing/verifyEvents.ts";
import { createConversations } from "../conversations/public.ts";
import { wrapUpModule } from "../wrap-up/public.ts";
import { findArticlesAnew, remindOfReviews } from "./jobs.ts";
import {
  approvedAnswers,
  isImagePublic,
  judgeUsesIn,
  libraryModule,
  publishedArticles,
  publishedTexts,
  searchLibrary,
  searchPublished,
} from "./public.ts";

const withdrawn: { articleId: ArticleId; language: Language; versionId: ArticleVersionId }[] = [];
let t: TestInbox;
let home: OrganisationId;
let [agent, lead] = [] as unknown as [TestPerson, TestPerson];
beforeAll(async () => {
  const answerWithdrawn = async (_work: unknown, answer: (typeof withdrawn)[number]) => void withdrawn.push(answer);
  const conversations = createConversations({ channels: { deliver: async () => {} } });
  const wrapUp = wrapUpModule({ conversations, promise: async () => undefined, wrappedUp: judgeUsesIn });
  t = await testInbox({}, { modules: [libraryModule({ answerWithdrawn }), wrapUp] });
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

it("search stays within the organisation, by words and by titles, for colleagues and for customers", async () => {
  const articleId = await make();
  const { written } = await write(articleId, 0, {
    title: "Zeewaterproef",
    short: "Ja.",
    body: "Zout bederft haakgaren.",
  });
  await api().approveArticle({
    params: { articleId, language: "nl" },
    body: { versionId: written.id, approved: true },
  });
  const found = (whose: OrganisationId, question: string) =>
    t.platform.read(whose, async (tx) => {
      const asked = { question, language: "nl" as const, most: 5 };
      const forColleagues = await searchLibrary(tx, { ...asked, among: "all" });
      const all = [
        forColleagues,
        await searchPublished(tx, asked),
        await searchPublished(tx, { ...asked, approvedOnly: true }),
      ];
      return all.map((one) => one.map((each) => each.articleId));
    });
  const stranger = await t.organisation();
  for (const question of ["haakgaren", "zeewaterproof"]) {
    expect(await found(home, question)).toEqual([[articleId], [articleId], [articleId]]);
    expect(await found(stranger, question)).toEqual([[], [], []]);
  }
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

const gaps = (person = lead) => t.api(person, gapOperations);

it("how a conversation was wrapped up says whether an article helped, and what had none is counted by reason and topic", async () => {
  const articleId = await make();
  await write(articleId, 0, { title: "Garantie", body: "Twee jaar." });
  const ended = async (outcome: "helped" | "not_possible", withArticle: boolean) => {
    const { conversation } = await t.receive(home);
    const useId = newId<ArticleUseId>(t.clock.now().getTime());
    const use = { id: useId, articleId, language: "nl" as const, question: "Garantie?", place: "composer" as const };
    if (withArticle) await api(agent).useArticle({ body: { ...use, conversationId: conversation.id } });
    const choice = { reasonId: null, outcome, atOnce: true, whyNot: null, followUp: { kind: "none" as const } };
    const body = { ...choice, id: newId<WrapUpId>(t.clock.now().getTime()), proposal: null, tookMs: null };
    await t.api(agent, wrapUps).wrapUpConversation({ params: { conversationId: conversation.id }, body });
    return api(agent).listArticleUses({ params: { conversationId: conversation.id } });
  };
  const from = t.clock.now().toISOString();
  expect((await ended("helped", true)).uses).toMatchObject([{ solved: true }]);
  expect((await ended("not_possible", true)).uses).toMatchObject([{ solved: null }]);
  await ended("helped", false);
  const miss = (question: string) => {
    const id = newId<ArticleMissId>(t.clock.now().getTime());
    const body = { id, question, language: "nl" as const, conversationId: null, place: "composer" as const };
    return gaps(agent).missArticle({ body });
  };
  for (const question of ["Rits repareren?", "Kan mijn rits 0612345678 gerepareerd?", "Verhuur?", "0612345678"])
    await miss(question);
  t.clock.advance(1_000);
  const period = { from, until: t.clock.now().toISOString() };
  const found = await gaps().getLibraryGaps({ query: period });
  expect(found).toMatchObject({ reasons: [{ reasonId: null, conversations: 3, withArticle: 2 }], missed: 3, used: 2 });
  expect(found.topics).toMatchObject([{ count: 2, question: expect.stringMatching(/rits/i) }]);
  expect(JSON.stringify(found)).not.toContain("0612345678");
  expect(await refused(gaps(agent).getLibraryGaps({ query: period }))).toBe("forbidden");
  expect(await refused(gaps().getLibraryGaps({ query: { from: period.until, until: from } }))).toBe("invalid_request");
});

it("a conversation becomes words without its customer, and a draft of colleagues becomes an article once", async () => {
  const { conversation } = await t.receive(home, {
    from: { kind: "email", value: "f@post.example", name: "Fatima Benali", verified: true },
    text: "Goedemiddag,\n\nMijn naam is Fatima Benali. Hoe ruil ik mijn jas? Bel me op 0612345678.",
  });
  const proposal = await gaps(agent).proposeArticleOfConversation({ params: { conversationId: conversation.id } });
  expect(proposal.words).toMatchObject({ title: "Hoe ruil ik mijn jas?", short: "", internal: "" });
  const id = newId<ArticleDraftId>();
  const draft = { title: "Ruilen", question: "Hoe ruilt iemand?", answer: "Via het **portaal**.", language: "nl" };
  const now = t.clock.now();
  await t.platform.database
    .insertInto("article_drafts")
    .values({ ...draft, id, organisation_id: home, sources: "[]", author_id: agent.id, at: now, changed_at: now })
    .execute();
  const articleId = newId<ArticleId>(now.getTime());
  const take = (as: ArticleId) => {
    const body = { articleDraftId: id, versionId: newId<ArticleVersionId>(now.getTime()) };
    return gaps(agent).takeOverDraft({ params: { articleId: as }, body });
  };
  const { article } = await take(articleId);
  expect(article).toMatchObject({ state: "draft", ownerId: agent.id, texts: [{ title: "Ruilen", published: null }] });
  const { newest } = await api(agent).getArticle({ params: { articleId } });
  expect(newest).toMatchObject([{ body: "Via het **portaal**.", internal: "> Hoe ruilt iemand?" }]);
  expect(await refused(take(newId<ArticleId>(now.getTime() + 1)))).toBe("not_found");
});

it("an article is read while answering as customers have it, with the newest of what is for colleagues", async () => {
  const articleId = await make();
  const params = { articleId, language: "nl" as const };
  await write(articleId, 0, { body: "**Oud**", internal: "oud" }, false);
  expect((await api(agent).readArticle({ params })).text).toMatchObject({ isPublished: false });
  await write(articleId, 1, { body: "**Koud**", internal: "<script>x</script>" });
  await write(articleId, 2, { title: "Nog niet", body: "Later", internal: "*nieuw*" }, false);
  expect((await api(agent).readArticle({ params })).text).toMatchObject({
    title: "Wol wassen",
    html: "<p><strong>Koud</strong></p>",
    internalHtml: "<p><em>nieuw</em></p>",
    isPublished: true,
  });
});

it("is found by what it is about, in other words than its own, and by rules that came after it", async () => {
  const articleId = await make();
  await write(articleId, 0, {
    title: "Iets terugsturen",
    short: "Binnen dertig dagen.",
    body: "Met ons attest, ook bij thuiswerk.",
  });
  const found = async (question = "retourneren kan dat") =>
    (await api(agent).searchArticles({ query: { question, language: "nl" } })).found.map((one) => one.articleId);
  expect(await found()).toContain(articleId);
  expect(await found("thuiswerkattest")).toContain(articleId);
  const rows = () => t.platform.database.updateTable("article_texts").where("article_id", "=", articleId);
  await rows()
    .set({ terms: ["terugstur"], public_terms: ["terugstur"], found_by: 1 })
    .execute();
  expect(await found()).not.toContain(articleId);
  const context = { platform: t.platform, now: t.clock.now(), signal: new AbortController().signal };
  await findArticlesAnew.run(undefined as never, context as never);
  expect(await found()).toContain(articleId);
});

it("an owner hears once that an article is to be read again, and again when there is another date", async () => {
  const articleId = await make();
  const { article } = await write(articleId, 0, { title: "Nalezen" });
  const told = async () => {
    const context = { platform: t.platform, now: t.clock.now(), signal: new AbortController().signal };
    await remindOfReviews.run(undefined as never, context as never);
    const all = await t.platform.database.selectFrom("notifications").selectAll().execute();
    return all.filter(
      ({ kind, params }) => kind === "article_review_due" && JSON.stringify(params).includes(articleId),
    );
  };
  const day = (days: number) => new Date(t.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const review = (reviewOn: string, version: number) =>
    api().saveArticle({ params: { articleId }, body: { categoryId: null, ownerId: agent.id, reviewOn, version } });
  expect(await told()).toEqual([]);
  const due = await review(day(0), article.version);
  expect(await told()).toMatchObject([{ person_id: agent.id, params: { subject: "Nalezen" } }]);
  expect(await told()).toHaveLength(1);
  await review(day(-1), due.article.version);
  // The first one is unread: it is the same line, moved up.
  expect(await told()).toMatchObject([{ params: { times: 2 } }]);
});
