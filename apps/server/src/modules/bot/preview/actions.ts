/** Trying it out: what the bot would do with a question, from the beginning. Reads only. */
import type { BotPreview, BotReason } from "@luwte/contract/bot.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { findOpening } from "../../service-levels/public.ts";
import { factsIn, missingFacts } from "../hearing/facts/rules.ts";
import { heardFrom, readQuestion } from "../reading/actions.ts";
import { touchedBy } from "../reading/rules.ts";
import { FRESH, next } from "../rules.ts";
import { findSettings } from "../settings/actions.ts";
import type { Move, Reading } from "../shapes.ts";
import { answerWords, handOverWords, say } from "../words/rules.ts";

export async function preview(
  tx: OrganisationTransaction,
  asked: { question: string; language: Language },
  now: Date,
): Promise<{ preview: BotPreview }> {
  const reading = await readQuestion(tx, { text: asked.question, language: asked.language });
  const heard = await heardFrom(tx, reading);
  const move = next(FRESH, heard);
  const touched = touchedBy(reading);
  return {
    preview: {
      does: move.kind === "solve" ? "nothing" : move.kind,
      because: move.kind === "hand_over" ? move.because : null,
      words: await wordsOf(tx, move, reading, now),
      language: reading.language,
      level: heard.level,
      classes: touched.length > 0 ? [...new Set(touched)] : ["ordinary"],
      found: reading.likely.map(({ articleId, title, short, confidence }) => ({
        articleId,
        title,
        words: short,
        confidence,
      })),
    },
  };
}

/** What is said in one text whatever was asked. */
const SAID = { nothing: null, solve: null, greet: "greet", show: "shown", ask_which: "which" } as const;

async function wordsOf(tx: OrganisationTransaction, move: Move, reading: Reading, now: Date): Promise<string | null> {
  const { language, likely } = reading;
  if (move.kind === "hand_over") return farewell(tx, move.because, reading, now);
  if (move.kind === "answer") return likely[0] ? answerWords(language, likely[0]) : null;
  const key = SAID[move.kind];
  return key && say(language, key);
}

async function farewell(
  tx: OrganisationTransaction,
  because: BotReason,
  { language, question }: Reading,
  now: Date,
): Promise<string | null> {
  const { settings } = await findSettings(tx);
  const { timeZone } = await findOrganisation(tx);
  const asked = missingFacts(settings, null, factsIn([question]));
  const opening = await findOpening(tx, "chat", now);
  return handOverWords(because, { ...opening, language, timeZone, hasAddress: false, asked });
}
