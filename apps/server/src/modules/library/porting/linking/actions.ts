/** Finding which articles the links of a folder lead to: those that come along, those that come in another part, and those that are there already. */
import type { ArticleId, OrganisationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { articlesAmong } from "../queries.ts";
import { idsFor } from "../rules.ts";
import type { Beside, Placed } from "../shapes.ts";
import { type Aim, aimsIn, type Known } from "./rules.ts";

/** More links than anybody follows; the rest is named as leading nowhere. */
const MOST_SOUGHT = 20_000;

export async function linksAmong(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  { placed, beside }: { placed: readonly Placed[]; beside: Beside },
): Promise<Known> {
  const byKey = new Map<string, ArticleId>();
  const byId = new Map<ArticleId, ArticleId>();
  for (const { article, id } of placed) {
    if (id === null || article.texts.length === 0) continue;
    for (const key of article.keys) byKey.set(key, id);
    if (article.id) byId.set(article.id as ArticleId, id);
    byId.set(id, id);
  }
  const sought = soughtBy(placed, beside, { byKey, byId });
  const there = await articlesAmong(tx, [...new Set(sought.flatMap((each) => idsFor(each, organisationId)))]);
  for (const each of sought) {
    const ids = idsFor(each, organisationId);
    const found = ids.find((id) => there.has(id)) ?? (beside.has(each.key) ? ids[0] : undefined);
    if (found && each.key !== "") byKey.set(each.key, found);
    else if (found) byId.set(each.id as ArticleId, found);
  }
  return { byKey, byId };
}

type Sought = { id: string | null; key: string };

/** What does not come along. */
function soughtBy(placed: readonly Placed[], beside: Beside, known: Known): Sought[] {
  const texts = placed.flatMap(({ article }) => article.texts);
  const aims = texts.flatMap(({ path, words }) => aimsIn(`${words.body}\n\n${words.internal}`, path));
  const [keys, ids] = [new Set<string>(), new Set<ArticleId>()];
  for (const aim of aims) for (const key of keysOf(aim)) if (!known.byKey.has(key)) keys.add(key);
  for (const aim of aims) if ("id" in aim && !known.byId.has(aim.id)) ids.add(aim.id);
  const sought = [
    ...[...keys].map((key) => ({ id: beside.get(key) ?? null, key })),
    ...[...ids].map((id) => ({ id, key: "" })),
  ];
  return sought.slice(0, MOST_SOUGHT);
}

const keysOf = (aim: Aim): readonly string[] => ("keys" in aim ? aim.keys : []);
