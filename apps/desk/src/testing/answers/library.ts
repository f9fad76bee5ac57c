/** The library on the make-believe server: some articles, found by their words, and what is written in them. */
import { type ArticleCategoryId, type ArticleId, type ArticleVersionId, newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type {
  Article,
  ArticleCategory,
  ArticleFound,
  ArticleUse,
  ArticleVersion,
  ArticleWords,
} from "@luwte/contract/library.ts";
import type * as operations from "@luwte/contract/operations/library.ts";
import type * as gaps from "@luwte/contract/operations/libraryGaps.ts";
import type * as porting from "@luwte/contract/operations/libraryPorting.ts";
import { isAsked } from "@luwte/contract/views/library.ts";
import { type Answers, type Call, found, Refused } from "../answering.ts";
import type { World } from "../world.ts";
import { swarmsOf } from "./swarms.ts";
import { wrapUpsOf } from "./wrapUps.ts";

type Kept = {
  articles: Map<string, Article>;
  versions: (ArticleVersion & { articleId: ArticleId })[];
  categories: ArticleCategory[];
  uses: (ArticleUse & { question: string })[];
  /** Questions that no article answered. */
  misses: string[];
  /** Folders that came in, trials not among them. */
  imports: number;
};
const kept = new WeakMap<World, Kept>();
export function libraryOf(world: World): Kept {
  const known = kept.get(world) ?? planted(world);
  kept.set(world, known);
  return known;
}

function planted(world: World): Kept {
  const category: ArticleCategory = {
    id: newId<ArticleCategoryId>(),
    names: { nl: "Wassen en onderhoud", fr: "Lavage et entretien", en: "Washing and care" },
    position: 0,
    version: 1,
  };
  const fresh: Kept = { articles: new Map(), versions: [], categories: [category], uses: [], misses: [], imports: 0 };
  kept.set(world, fresh);
  const owner = world.personNamed("Youssef").id;
  const wool = plant(world, owner, "2020-01-01");
  const say = (id: ArticleId, language: Language, words: ArticleWords, publish: boolean) =>
    write(world, id, language, { ...words, id: newId<ArticleVersionId>(), authorId: owner }, publish);
  const was = {
    title: "Wol wassen",
    short: "Was wol op 30 graden met een wolwasmiddel en laat het liggend drogen.",
    body: "Was wol op **30 graden**.\n\n- niet wringen\n- liggend drogen",
    internal: "Bij schade: eerst een foto vragen, dan pas vergoeden.",
  };
  say(wool, "nl", { ...was, body: "Was wol op 40 graden." }, true);
  say(wool, "nl", was, true);
  say(wool, "fr", { title: "Laver la laine", short: "", body: "Lavez la laine à 30 degrés.", internal: "" }, true);
  const swap = plant(world, world.personNamed("Sanne").id, null);
  say(swap, "nl", { title: "Een jas ruilen", short: "", body: "Ruilen kan binnen 30 dagen.", internal: "" }, false);
  return fresh;
}

function plant(world: World, ownerId: Article["ownerId"], reviewOn: string | null): ArticleId {
  const known = libraryOf(world);
  const id = newId<ArticleId>();
  const at = world.now().toISOString();
  const categoryId = known.categories[0]!.id;
  const article = { id, categoryId, ownerId, reviewOn, texts: [], createdAt: at, changedAt: at, version: 1 };
  known.articles.set(id, { ...article, state: "draft" });
  return id;
}

function plantAs(world: World, id: ArticleId, about: Pick<Article, "ownerId" | "categoryId" | "reviewOn">): void {
  const { articles } = libraryOf(world);
  const made = plant(world, about.ownerId, about.reviewOn);
  articles.set(id, { ...found(articles.get(made)), ...about, id });
  articles.delete(made);
}

/** What a test or a handler does: a version comes, and every desk hears of it. */
export function write(
  world: World,
  articleId: ArticleId,
  language: Language,
  given: ArticleWords & Pick<ArticleVersion, "id" | "authorId">,
  publish: boolean,
): { article: Article; written: ArticleVersion } {
  const { versions } = libraryOf(world);
  const before = found(libraryOf(world).articles.get(articleId));
  const text = before.texts.find((each) => each.language === language);
  const at = world.now().toISOString();
  const number = (text?.newest.number ?? 0) + 1;
  const { id, authorId, title, short, body, internal } = given;
  const written = { id, authorId, title, short, body, internal, language, number, at, articleId };
  versions.push(written);
  const newest = { id, number, at, authorId };
  const published = publish ? { id, number, at } : (text?.published ?? null);
  const next = { language, title, newest, published, approved: publish ? null : (text?.approved ?? null) };
  return { article: change(world, articleId, { texts: [...others(before, language), next] }), written };
}

const others = ({ texts }: Article, language: Language) => texts.filter((text) => text.language !== language);

function change(world: World, id: ArticleId, part: Partial<Article>): Article {
  const { articles } = libraryOf(world);
  const before = found(articles.get(id));
  const article = { ...before, ...part, changedAt: world.now().toISOString(), version: before.version + 1 };
  const isPublished = article.texts.some(({ published }) => published !== null);
  if (article.state !== "archived") article.state = isPublished ? "published" : "draft";
  articles.set(id, article);
  world.tell({ type: "article.changed", payload: { article } });
  return article;
}

const newestOf = (world: World, { texts }: Article): ArticleVersion[] =>
  texts.map(({ newest }) => found(libraryOf(world).versions.find(({ id }) => id === newest.id)));

function foundFor(world: World, question: string, language: Language): ArticleFound[] {
  const words = question.toLowerCase().split(/\s+/);
  return [...libraryOf(world).articles.values()].flatMap((article) =>
    newestOf(world, article)
      .filter((version) => version.language === language && article.state !== "archived")
      .flatMap((version) => {
        const all = `${version.title} ${version.short} ${version.body}`.toLowerCase();
        const fit = words.filter((word) => all.includes(word)).length / words.length;
        const { id: versionId, title, short } = version;
        const { id: articleId, categoryId, state } = article;
        const excerpt = short || version.body;
        return fit > 0
          ? [
              {
                articleId,
                versionId,
                language,
                title,
                short,
                excerpt,
                categoryId,
                state,
                approved: false,
                score: fit,
                fit,
                confidence: fit,
              },
            ]
          : [];
      }),
  );
}

function writeAs({ world, person }: Call, articleId: ArticleId, language: Language, body: Written) {
  const text = libraryOf(world)
    .articles.get(articleId)
    ?.texts.find((each) => each.language === language);
  if ((text?.newest.number ?? 0) !== body.after) throw new Refused("changed_meanwhile");
  return write(world, articleId, language, { ...body, authorId: person.id }, body.publish);
}
type Written = ArticleWords & { id: ArticleVersionId; after: number; publish: boolean };

/** As much of Markdown as the planted articles have. */
/** The smallest picture there is. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const IMAGE = /!\[(.*?)\]\(image:(.*?)\)/g;
const shown = (markdown: string): string =>
  markdown
    .split("\n\n")
    .map((block) =>
      block.startsWith("- ")
        ? `<ul>${block.replace(/^- (.*)$/gm, "<li>$1</li>")}</ul>`
        : `<p>${block.replace(/\*\*(.*?)\*\*/g, "<strong>$1</strong>").replace(IMAGE, '<img src="/api/library/images/$2" alt="$1">')}</p>`,
    )
    .join("");

export const libraryGapsAnswers: Answers<typeof gaps> = {
  missArticle: ({ body: { question } }, { world }) => {
    libraryOf(world).misses.push(question);
    return undefined;
  },
  getLibraryGaps: (_input, { world }) => {
    const under = wrapUpsOf(world).reasons.filter(({ parentId }) => parentId !== null);
    const question = "Kan een rits worden gemaakt?";
    const topic = { question, language: "nl" as const, count: 3, examples: ["rits kapot"], nearest: null };
    const reasons = under.map(({ id }, at) => ({ reasonId: id, conversations: 40 - at * 6, withArticle: at * 2 }));
    return { reasons, topics: [topic], missed: 7, used: 12 };
  },
  proposeArticleOfConversation: ({ params }, { world }) => {
    const said = world.messagesOf(params.conversationId);
    const title = found(world.conversations.get(params.conversationId)).subject;
    const body = said.filter(({ direction }) => direction === "out").map(({ text }) => text);
    return { words: { title, short: "", body: body.join("\n\n"), internal: "" }, language: "nl", leftOut: 1 };
  },
  takeOverDraft: ({ params: { articleId }, body }, { world, person }) => {
    const known = swarmsOf(world);
    const draft = found(known.drafts.find(({ id }) => id === body.articleDraftId));
    known.drafts = known.drafts.filter(({ id }) => id !== draft.id);
    world.tell({ type: "article_draft.removed", payload: { articleDraftId: draft.id } });
    plantAs(world, articleId, { ownerId: draft.authorId, categoryId: null, reviewOn: null });
    const words = { title: draft.title, short: "", body: draft.answer, internal: `> ${draft.question}` };
    return write(world, articleId, draft.language, { ...words, id: body.versionId, authorId: person.id }, false);
  },
};

export const libraryPortingAnswers: Answers<typeof porting> = {
  importArticles: ({ query: { name, trial } }, { world }) => {
    const lines = [
      { path: name, code: "language_assumed" as const, detail: "nl" },
      { path: name, code: "link_missing" as const, detail: "weg.md" },
    ];
    const text = { path: "wol.nl.md", title: "Wol wassen", language: "nl" as const };
    const texts = (["made", "changed", "same"] as const).map((outcome) => ({
      ...text,
      outcome,
      path: `${outcome}.md`,
    }));
    if (trial !== "yes") libraryOf(world).imports += 1;
    return { report: { made: 2, changed: 0, same: 1, pictures: 1, texts, lines, more: 0 } };
  },
  exportArticles: () => ({ bytes: Buffer.from("PK"), type: "application/zip", name: "library.zip" }),
};

export const libraryAnswers: Answers<typeof operations> = {
  listArticles: ({ query: { limit: _, after: __, ...asked } }, { world }) => ({
    articles: [...libraryOf(world).articles.values()].filter((article) => isAsked(article, asked)),
    next: null,
  }),
  listArticleCategories: (_input, { world }) => ({ categories: libraryOf(world).categories }),
  getArticle: ({ params }, { world }) => {
    const article = found(libraryOf(world).articles.get(params.articleId));
    const used = libraryOf(world).uses.filter(({ articleId }) => articleId === article.id);
    const solved = used.filter((use) => use.solved).length;
    const uses = { used: used.length, solved, notSolved: used.filter((use) => use.solved === false).length };
    return { article, newest: newestOf(world, article), uses };
  },
  saveArticle: ({ params: { articleId }, body: { version, ...about } }, { world }) => {
    if (version === 0) plantAs(world, articleId, about);
    return { article: change(world, articleId, about) };
  },
  writeArticle: ({ params: { articleId, language }, body }, call) => writeAs(call, articleId, language, body),
  publishArticle: ({ params: { articleId, language } }, { world }) => {
    const before = found(libraryOf(world).articles.get(articleId));
    const text = found(before.texts.find((each) => each.language === language));
    const { id, number, at } = text.newest;
    const next = { ...text, published: { id, number, at }, approved: null };
    return { article: change(world, articleId, { texts: [...others(before, language), next] }) };
  },
  approveArticle: ({ params: { articleId, language }, body: { approved } }, { world, person }) => {
    const before = found(libraryOf(world).articles.get(articleId));
    const text = found(before.texts.find((each) => each.language === language));
    const next = { ...text, approved: approved ? { by: person.id, at: world.now().toISOString() } : null };
    return { article: change(world, articleId, { texts: [...others(before, language), next] }) };
  },
  archiveArticle: ({ params, body: { archived } }, { world }) => ({
    article: change(world, params.articleId, { state: archived ? "archived" : "draft" }),
  }),
  listArticleVersions: ({ params: { articleId, language } }, { world }) => {
    const { versions: all } = libraryOf(world);
    const versions = all.filter((each) => each.articleId === articleId && each.language === language);
    return { versions: versions.toReversed() };
  },
  readArticle: ({ params: { articleId, language } }, { world }) => {
    const article = found(libraryOf(world).articles.get(articleId));
    const newest = found(newestOf(world, article).find((version) => version.language === language));
    const text = found(article.texts.find((each) => each.language === language));
    const html = shown(newest.body);
    const { title, short, internal } = newest;
    const isPublished = text.published !== null;
    const approved = text.approved !== null;
    return { text: { articleId, language, title, short, html, internalHtml: shown(internal), isPublished, approved } };
  },
  useArticle: ({ body }, { world }) => {
    const use = { ...body, solved: null, at: world.now().toISOString() };
    libraryOf(world).uses.push(use);
    return { use };
  },
  judgeArticleUse: ({ params: { useId }, body: { solved } }, { world }) => {
    const use = found(libraryOf(world).uses.find(({ id }) => id === useId));
    use.solved = solved;
    return { use };
  },
  listArticleUses: ({ params: { conversationId } }, { world }) => ({
    uses: libraryOf(world).uses.filter((use) => use.conversationId === conversationId),
  }),
  searchArticles: ({ query: { question, language } }, { world }) => ({ found: foundFor(world, question, language) }),
  downloadArticleImage: ({ params: { imageId } }) => ({ bytes: DOT, type: "image/png", name: `${imageId}.png` }),
  previewArticle: ({ body }) => ({ html: shown(body.body) }),
};
