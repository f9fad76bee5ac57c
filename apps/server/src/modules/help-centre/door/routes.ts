/** The pages under `/help/`: plain HTML from the server, whole without a script. */
import multipart from "@fastify/multipart";
import type { Language } from "@luwte/contract/language.ts";
import type { FastifyInstance, FastifyReply } from "fastify";
import { FORM_LIMITS, MOST_FILE_BYTES } from "../../../platform/http/forms.ts";
import { PAGE_STYLE } from "../../../platform/http/keyedPages.ts";
import { categoryName, looseIn, queryOf, startPath, tailIn, tailOf, topicPath, topicsIn } from "../house/rules.ts";
import { CONTACT_SCRIPT } from "../look/rules.ts";
import { searchPage, startPage, topicPage } from "../pages/rules.ts";
import { searchFor } from "../searching/actions.ts";
import type { Place } from "../shapes.ts";
import { say } from "../words/rules.ts";
import type { Door, Pace } from "./actions.ts";
import { answerOnce, answerPage, nothingHere, type Show, type Visit, visited } from "./answering/actions.ts";
import { answerArticle } from "./articles/actions.ts";
import { addFiles } from "./files/routes.ts";
import { addForms } from "./forms/routes.ts";

export function addHelpPages(app: FastifyInstance, door: Door): void {
  app.get("/help/plain.css", (_request, reply) => asset(reply, "text/css; charset=utf-8", PAGE_STYLE, "max-age=3600"));
  app.get("/help/contact.js", (_request, reply) =>
    asset(reply, "text/javascript; charset=utf-8", CONTACT_SCRIPT, "max-age=3600"),
  );
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(multipart, { limits: { ...FORM_LIMITS, fileSize: MOST_FILE_BYTES + 1 } });
    addFiles(scope, door);
    addPages(scope, door);
    addForms(scope, door);
  });
}

const asset = (reply: FastifyReply, type: string, text: string, cache: string) =>
  reply.header("cache-control", `public, ${cache}`).header("x-content-type-options", "nosniff").type(type).send(text);

function addPages(scope: FastifyInstance, door: Door): void {
  const page = (path: string, show: Show, pace: Pace = "page") =>
    scope.get(`/help/:address${path}`, visited(door, pace, show));
  page("", async ({ reply, entered: { place } }) =>
    reply
      .code(302)
      .headers({
        location: startPath(place.house, place.language),
        vary: "accept-language",
        "cache-control": "no-cache",
      })
      .send(),
  );
  page("/:language", ({ request, reply, entered }) =>
    answerPage(door, request, reply, entered, { key: "start", make: async () => startPage(entered.place) }),
  );
  page("/:language/topics/:name", (visit) => answerTopic(door, visit));
  page("/:language/articles/:name", ({ request, reply, entered }) => answerArticle(door, request, reply, entered));
  page("/:language/search", (visit) => answerSearch(door, visit), "search");
  page("/:language/*", async ({ reply, entered: { place } }) => nothingHere(door, reply, place));
}

async function answerTopic(door: Door, { request, reply, entered }: Visit): Promise<FastifyReply> {
  const { place } = entered;
  const { name } = request.params as { name: string };
  const topic = name === "other" ? otherTopic(place) : namedTopic(place, name);
  if (!topic || topic.articles.length === 0) return nothingHere(door, reply, place);
  const path = topic.pathIn(place.language);
  if (!path.endsWith(`/${name}`))
    return reply
      .code(301)
      .header("location", path + queryOf(place.trail))
      .send();
  return answerPage(door, request, reply, entered, { key: path, make: async () => topicPage(place, topic) });
}

function namedTopic({ house, language }: Place, name: string) {
  const tail = tailIn(name);
  const category = house.categories.find(({ id }) => tailOf(id) === tail);
  if (!category) return null;
  const articlesIn = (of: Language) =>
    topicsIn(house, of).find((topic) => topic.category.id === category.id)?.articles ?? [];
  return {
    name: categoryName(category, language),
    articles: articlesIn(language),
    pathIn: (to: Language) => topicPath(house, category, to),
    others: house.settings.languages.filter((each) => articlesIn(each).length > 0),
  };
}

const otherTopic = ({ house, language }: Place) => ({
  name: say(language, "other"),
  articles: looseIn(house, language),
  pathIn: (to: Language) => `${startPath(house, to)}/topics/other`,
  others: house.settings.languages.filter((each) => looseIn(house, each).length > 0),
});

async function answerSearch(door: Door, { request, reply, entered: { place } }: Visit): Promise<FastifyReply> {
  const { exact } = request.query as { exact?: unknown };
  const { house, trail } = place;
  if (!trail.searched) return answerOnce(door, reply, searchPage(place, { mended: null, found: [], near: false }));
  const found = await door.platform.read(house.organisationId, (tx) => searchFor(tx, place, exact === "yes"));
  return answerOnce(door, reply, searchPage(place, found));
}
