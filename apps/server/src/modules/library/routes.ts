/** The library over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/library.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { approveArticle, archiveArticle, publishArticle, saveArticle, writeArticle } from "./actions.ts";
import { removeCategory, saveCategory } from "./categories/actions.ts";
import { listCategories } from "./categories/queries.ts";
import { findImage, keepImage, receiveImage } from "./images/actions.ts";
import { renderMarkdown } from "./markdown/rules.ts";
import * as queries from "./queries.ts";
import { INSIDE, readPage, readText } from "./reading/actions.ts";
import { findForColleague } from "./searching/actions.ts";
import type { LibraryNeeds } from "./shapes.ts";
import { judgeUse, useArticle, usesOf } from "./uses/actions.ts";

export const libraryRoutes =
  (needs: LibraryNeeds) =>
  (platform: Platform): Implementation[] =>
    implement(operations, {
      listArticles: ({ query }, call) => call.read((tx) => pageOf(tx, query)),
      getArticle: ({ params }, call) => call.read((tx) => readPage(tx, params.articleId)),
      saveArticle: ({ params, body }, call) => call.work((work) => saveArticle(work, params.articleId, body)),
      writeArticle: async ({ params, body }, call) => {
        if (body.publish && !call.may("library.publish")) return refuse("forbidden");
        return call.work((work) => writeArticle(work, needs, { ...body, ...params }));
      },
      publishArticle: ({ params, body }, call) =>
        call.work((work) => publishArticle(work, needs, { ...params, ...body })),
      listArticleVersions: ({ params, query }, call) =>
        call.read(async (tx) => {
          const versions = await queries.listVersions(tx, params, query.before);
          return versions.length === 0 && query.before === undefined ? refuse("not_found") : { versions };
        }),
      archiveArticle: ({ params, body }, call) =>
        call.work((work) => archiveArticle(work, needs, params.articleId, body.archived)),
      approveArticle: ({ params, body }, call) =>
        call.work((work) => approveArticle(work, needs, { ...params, ...body })),
      readArticle: ({ params }, call) => call.read((tx) => readText(tx, params)),
      searchArticles: ({ query }, call) => call.read((tx) => findForColleague(tx, query)),
      useArticle: ({ body }, call) => call.work((work) => useArticle(work, body)),
      judgeArticleUse: ({ params, body }, call) => call.work((work) => judgeUse(work, params.useId, body.solved)),
      listArticleUses: ({ params }, call) => call.read((tx) => usesOf(tx, params.conversationId)),
      listArticleCategories: async (_input, call) => ({ categories: await call.read(listCategories) }),
      saveArticleCategory: ({ params, body }, call) => call.work((work) => saveCategory(work, params.categoryId, body)),
      removeArticleCategory: ({ params }, call) => call.work((work) => removeCategory(work, params.categoryId)),
      previewArticle: async ({ body }) => ({ html: renderMarkdown(body.body, INSIDE) }),
      uploadArticleImage: async ({ query, body }, call) => {
        const image = await receiveImage(platform, { ...query, id: query.id, stream: body.stream });
        return isRefusal(image) ? image : call.work((work) => keepImage(work, image));
      },
      downloadArticleImage: async ({ params }, call) => {
        const image = await call.read((tx) => findImage(tx, params.imageId));
        const opened = image && (await platform.blobs.open(image.hash));
        if (!opened) return refuse("not_found");
        const { name, type, hash } = image;
        return { content: opened.stream, size: opened.size, type, name, inline: true, etag: hash };
      },
    });

type Tx = Parameters<typeof queries.listArticles>[0];

async function pageOf(tx: Tx, { after, ...query }: Omit<queries.Listed, "after"> & { after?: string | undefined }) {
  const [at, id] = after?.split("~") ?? [];
  const from = at && id && !Number.isNaN(Date.parse(at)) && UUID.test(id) ? { changedAt: new Date(at), id } : undefined;
  const articles = await queries.listArticles(tx, { ...query, after: from, limit: query.limit + 1 });
  const shownOnes = articles.slice(0, query.limit);
  const last = shownOnes.at(-1);
  return { articles: shownOnes, next: articles.length > query.limit && last ? `${last.changedAt}~${last.id}` : null };
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
