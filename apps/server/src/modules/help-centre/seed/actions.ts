/** The demo's help centre: open, with its chat and its form, and some answers of readers. */
import { type HelpFeedbackId, newId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { listWidgets } from "../../chat/public.ts";
import { listInboxes } from "../../inboxes/public.ts";
import { publishedArticles } from "../../library/public.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { saveFeedback, saveWords } from "../feedback/queries.ts";
import { saveSettings, takeAddress } from "../settings/queries.ts";
import { presetFor } from "../settings/rules.ts";

export async function seedHelpCentre(work: Work): Promise<void> {
  const { name } = await findOrganisation(work.tx);
  const [inbox] = await listInboxes(work.tx);
  const [widget] = await listWidgets(work.tx);
  const settings = {
    ...presetFor(name),
    open: true,
    inboxId: inbox?.id ?? null,
    widgetId: widget?.id ?? null,
    colours: { accent: "#0f6a6a", band: "#17413f" },
  };
  if (!(await takeAddress(work, settings.address))) return;
  await saveSettings(work, { settings, version: 0 });
  await seedFeedback(work);
}

const WORDS = ["Ik zocht hoe lang het duurt.", "De foto hielp.", "Er staat niet wat het kost."];

/** Each article by its place in the list: the same in every demo. */
async function seedFeedback(work: Work): Promise<void> {
  const articles = (await publishedArticles(work.tx, "nl")).slice(0, 6);
  for (const [at, { articleId, language }] of articles.entries())
    for (let answer = 0; answer < 4 + ((at * 5) % 9); answer++) {
      const id = newId<HelpFeedbackId>(work.now.getTime());
      await saveFeedback(work, { id, articleId, language, helped: (answer * 7 + at) % 4 !== 0 });
      const words = answer === 0 ? WORDS[at] : undefined;
      if (words) await saveWords(work, id, words);
    }
}
