/** Gives the demo a past of its library: articles that were given and helped, and questions for which there was none. */
import { type ArticleMissId, type ArticleUseId, newId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { insertMiss } from "../../gaps/queries.ts";
import { searchLibrary } from "../../searching/actions.ts";
import { insertUse, setSolved } from "../../uses/queries.ts";
import { findWrappedUp } from "./queries.ts";

/** What the demo's shop was asked and has no article for. */
const LOOKED_FOR = [
  "Kunnen jullie een kapotte rits repareren?",
  "Repareren jullie een rits van een jas?",
  "Wat kost een rits laten repareren?",
  "Zijn jullie jassen zonder pfas?",
  "Zit er pfas in de regenjas?",
  "Is deze jas vrij van pfas?",
  "Kan ik een bestelling als cadeau laten inpakken?",
  "Cadeau inpakken met een kaartje, kan dat?",
  "Hebben jullie een winkel in Antwerpen?",
] as const;

const LEAST_FIT = 0.55;
const HOURS = 3_600_000;
/** Every so many was answered without looking. */
const LEFT_OUT = 3;

export async function seedUses(work: Work): Promise<void> {
  for (const [at, question] of LOOKED_FOR.entries()) {
    const id = newId<ArticleMissId>(work.now.getTime());
    const when = new Date(work.now.getTime() - (at + 1) * 31 * HOURS);
    await insertMiss(work, { id, language: "nl", question, conversationId: null, place: "composer" }, when);
  }
  for (const [at, { id, subject }] of (await findWrappedUp(work.tx)).entries()) {
    if (at % LEFT_OUT === 0) continue;
    const [best] = await searchLibrary(work.tx, { question: subject, language: "nl", among: "published", most: 1 });
    if (!best || best.fit < LEAST_FIT) continue;
    const { articleId, language } = best;
    const use = { id: newId<ArticleUseId>(work.now.getTime()), articleId, language, conversationId: id };
    await insertUse(work, { ...use, place: "composer", question: "" });
    await setSolved(work, use.id, at % 5 !== 0);
  }
}
