/** The page of an article: its words are read when it is made, and kept with it. */
import { helpPath } from "@luwte/contract/helpCentre.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type ArticleLink, anchorOf, publishedAmong, renderMarkdown } from "../../../library/public.ts";
import { andRead, articlePath, categoryName, queryOf, tailIn, tailOf, topicPath } from "../../house/rules.ts";
import { inOrder } from "../../pages/headings/rules.ts";
import { articlePage, safe } from "../../pages/rules.ts";
import { relatedTo } from "../../searching/actions.ts";
import type { House, Listed, Place } from "../../shapes.ts";
import type { Door, Entered } from "../actions.ts";
import { answerPage, nothingHere } from "../answering/actions.ts";

/** The text that a name in an address means; undefined: it is not published in this language. */
export const listedIn = ({ house, language }: Place, name: string): Listed | undefined =>
  (house.byTail.get(tailIn(name) ?? "") ?? []).find((text) => text.language === language);

export async function answerArticle(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  entered: Entered,
): Promise<FastifyReply> {
  const { place } = entered;
  const { name } = request.params as { name: string };
  const listed = listedIn(place, name);
  if (!listed) return nothingHere(door, reply, place);
  const path = articlePath(place.house, listed);
  // Its title was another once.
  if (!path.endsWith(`/${name}`))
    return reply
      .code(301)
      .header("location", path + queryOf(place.trail))
      .send();
  return answerPage(door, request, reply, entered, { key: path, make: () => makeArticle(door, place, listed) });
}

const makeArticle = ({ platform }: Door, place: Place, listed: Listed): Promise<string | null> =>
  platform.read(place.house.organisationId, async (tx) => {
    const { house, language } = place;
    const [text] = await publishedAmong(tx, language, [listed.articleId]);
    if (!text) return null;
    const imageUrl = (id: string) => `${helpPath(house.settings.address)}/images/${id}`;
    return articlePage(place, {
      listed: { ...listed, title: text.title, short: text.short, publishedAt: text.publishedAt },
      body: safe(inOrder(renderMarkdown(text.body, { imageUrl, articleUrl: linkedFrom(place, listed) }))),
      texts: house.byTail.get(listed.tail) ?? [],
      topic: topicOf(house, listed, place),
      related: await relatedTo(tx, house, listed),
    });
  });

/** In the reader's language where there is one; null: customers may not read it, or not yet. */
const linkedFrom =
  ({ house, language, trail }: Place, { tail }: Listed) =>
  ({ id, language: said, anchor }: ArticleLink): string | null => {
    const texts = (house.byTail.get(tailOf(id)) ?? []).filter(({ articleId }) => articleId === id);
    const wanted = said ?? language;
    const to = texts.find((text) => text.language === wanted) ?? (said ? undefined : texts[0]);
    const at = anchorOf(anchor ?? "");
    return to ? `${articlePath(house, to)}${queryOf(andRead(trail, tail))}${at && `#${at}`}` : null;
  };

function topicOf(house: House, { categoryId }: Listed, { language, trail }: Place) {
  const category = house.categories.find(({ id }) => id === categoryId);
  return category
    ? { name: categoryName(category, language), href: topicPath(house, category, language) + queryOf(trail) }
    : null;
}
