/** Reading what a customer wrote: what it means, and which approved articles are near it. Reads only, so that it may fail without losing a message. */
import type { BotPlace } from "@luwte/contract/bot.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { detectLanguage } from "@luwte/language/languages/detect.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { searchPublished } from "../../library/public.ts";
import { levelOf } from "../../oversight/public.ts";
import { countSure, likelyOf } from "../finding/rules.ts";
import { findDialogue } from "../queries.ts";
import { findSettings } from "../settings/actions.ts";
import type { Heard, Reading } from "../shapes.ts";
import { meaningOf, touchedBy } from "./rules.ts";

export type Asked = {
  readonly place: BotPlace;
  /** Null: it is not there yet. */
  readonly conversationId: ConversationId | null;
  readonly text: string;
  readonly language: Language;
};

const LONGEST = 500;
const CANDIDATES = 6;

/** Null: the bot is not on there, or has nothing to hear any more. */
export async function read(tx: OrganisationTransaction, asked: Asked): Promise<Reading | null> {
  const dialogue = asked.conversationId && (await findDialogue(tx, asked.conversationId));
  if (dialogue?.state === "handed_over") return dialogue.asked.length > 0 ? nothingNear(asked) : null;
  if (!dialogue && !(await isOn(tx, asked.place))) return null;
  return readQuestion(tx, { text: asked.text, language: dialogue ? dialogue.language : asked.language });
}

const isOn = async (tx: OrganisationTransaction, place: BotPlace): Promise<boolean> =>
  (await findSettings(tx)).settings.on[place];

const nothingNear = ({ text, language }: Pick<Asked, "text" | "language">): Reading => ({
  question: text.slice(0, LONGEST),
  language,
  meaning: meaningOf(text),
  likely: [],
});

export async function readQuestion(
  tx: OrganisationTransaction,
  { text, language: usual }: { text: string; language: Language },
): Promise<Reading> {
  const told = detectLanguage(text, { usual }).language;
  const reading = nothingNear({ text, language: told === "unknown" ? usual : told });
  const { question, language, meaning } = reading;
  if (meaning.wantsPerson || meaning.isGreeting || meaning.isThanks) return reading;
  const found = await searchPublished(tx, { question, language, most: CANDIDATES, approvedOnly: true });
  return { ...reading, likely: likelyOf(found) };
}

/** With the level that holds now. */
export async function heardFrom(
  tx: OrganisationTransaction,
  reading: Reading,
): Promise<Extract<Heard, { kind: "said" }>> {
  const { meaning, likely } = reading;
  const about = { topic: likely[0]?.articleId ?? null, classes: touchedBy(reading), wordForWord: true };
  const { level } = await levelOf(tx, { task: "bot_answer", ...about });
  return { kind: "said", ...meaning, level, sure: countSure(likely), near: likely.length };
}
