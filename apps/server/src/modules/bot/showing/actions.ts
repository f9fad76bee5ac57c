/** What customers see of a dialogue now. Read each time, so that what was switched off or withdrawn is gone at once. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { WidgetBot } from "@luwte/contract/widget/protocol.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { type PublishedArticle, publishedTexts } from "../../library/public.ts";
import { levelOf } from "../../oversight/public.ts";
import { MOST_SHOWN } from "../finding/rules.ts";
import { findDialogue } from "../queries.ts";
import { findSettings } from "../settings/actions.ts";
import type { BotNeeds, Kept } from "../shapes.ts";
import { boxOf, type Shown } from "./rules.ts";

const OVER: ReadonlySet<Kept["state"]> = new Set(["solved", "handed_over"]);

type Needs = Pick<BotNeeds, "articlePath">;
type Place = "widget" | "status";
/** `versions`: of the dialogue and of the settings. */
type Standing = { readonly box: WidgetBot | null; readonly versions: readonly [number, number] };

/** Null: it is over. */
async function findStanding(
  tx: OrganisationTransaction,
  needs: Needs,
  id: ConversationId,
  at: Place,
): Promise<Standing | null> {
  const dialogue = await findDialogue(tx, id);
  if (!dialogue || OVER.has(dialogue.state)) return null;
  const { settings, version } = await findSettings(tx);
  const { level } = await levelOf(tx, { task: "bot_answer" });
  const { name, on } = settings;
  const isShown = level > 0 && on[at];
  const box = isShown
    ? boxOf(dialogue, await shownIn(tx, needs, dialogue), { name, language: dialogue.language })
    : null;
  return { box, versions: [dialogue.version, version] };
}

/** Null: nothing, at that place. */
export const showBox = async (
  tx: OrganisationTransaction,
  needs: Needs,
  id: ConversationId,
  at: Place,
): Promise<WidgetBot | null> => (await findStanding(tx, needs, id, at))?.box ?? null;

/**
 * Another text whenever the box is another; null: it is over. Of numbers only: who has nothing but the link may see it, and titles tell what
 * somebody asked.
 */
export async function markOfBox(
  tx: OrganisationTransaction,
  needs: Needs,
  id: ConversationId,
  at: Place,
): Promise<string | null> {
  const standing = await findStanding(tx, needs, id, at);
  if (!standing) return null;
  const { box, versions } = standing;
  const shown = box ? box.offers.length + box.choices.length + (box.link ? 1 : 0) : "off";
  return [...versions, shown].join(".");
}

async function shownIn(tx: OrganisationTransaction, needs: Needs, { offers }: Kept): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const offer of offers.slice(0, MOST_SHOWN)) {
    const article = await approvedText(tx, offer);
    const url = article && (await needs.articlePath(tx, article));
    if (article) shown.push({ id: article.articleId, title: article.title, short: article.short, url });
  }
  return shown;
}

/** The very version that was offered, while it may still be given word for word. */
export async function approvedText(
  tx: OrganisationTransaction,
  { articleId, versionId, language }: Pick<Kept["offers"][number], "articleId" | "versionId" | "language">,
): Promise<PublishedArticle | null> {
  const texts = await publishedTexts(tx, articleId);
  return texts.find((text) => text.language === language && text.versionId === versionId && text.approved) ?? null;
}
