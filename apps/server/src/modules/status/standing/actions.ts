/** How a question stands in words, for a neighbour that says so elsewhere, such as in a mail. */
import type { Language } from "@luwte/contract/language.ts";
import type { Platform } from "../../../platform/platform.ts";
import { nextWords } from "../page/rules.ts";
import { readPage } from "../reading/actions.ts";
import type { Opened, StatusNeeds, StatusPage } from "../shapes.ts";
import { STAGE_WORDS } from "../words/rules.ts";

export type Standing = Pick<StatusPage, "stage" | "next" | "number" | "organisation" | "language" | "timeZone"> & {
  readonly stageWords: string;
  readonly nextWords: string;
};

export async function standingOf(
  platform: Platform,
  { conversations, owedIn, askedIn }: StatusNeeds,
  { organisationId, conversationId }: Pick<Opened, "organisationId" | "conversationId">,
  language: Language,
): Promise<Standing | null> {
  const needs: StatusNeeds = { conversations, owedIn, ...(askedIn ? { askedIn } : {}) };
  const opened = { organisationId, conversationId, generation: 0 };
  const page = await readPage(platform, needs, opened, null, { language, wrong: null });
  return page && { ...page, stageWords: STAGE_WORDS[page.stage][page.language], nextWords: nextWords(page) };
}
