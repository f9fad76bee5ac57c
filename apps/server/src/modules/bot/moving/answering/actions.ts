/** Showing articles, and giving the best one word for word where oversight lets it. */
import { decide, propose } from "../../../oversight/public.ts";
import { touchedBy } from "../../reading/rules.ts";
import type { Change, Done, Reading, Scene } from "../../shapes.ts";
import { noteOpened } from "../../uses/actions.ts";
import { answerWords } from "../../words/rules.ts";
import { marked, offersWith } from "../offers/rules.ts";
import { speak } from "../speaking/actions.ts";

/** Another version when the words or the rules change, so that figures of before and after are told apart. */
const ENGINE = { name: "bot.words", version: "1" } as const;

export const asked = (reading: Reading | null): Change =>
  reading ? { question: reading.question, language: reading.language } : {};

/** Of the best one oversight keeps what is proposed; the others are what a search gives. */
export async function show(scene: Scene, reading: Reading): Promise<Done | null> {
  const proposed = await proposeBest(scene, reading);
  if (!proposed) return null;
  const offers = offersWith(scene.dialogue?.offers ?? [], reading.likely, proposed.id);
  return { move: { kind: "show" }, change: { ...asked(reading), offers } };
}

/** Only what oversight gives level 3 at this very moment is said; else it is shown beside the conversation. */
export async function answer(scene: Scene, reading: Reading): Promise<Done | null> {
  const { work, conversation, dialogue } = scene;
  const [best] = reading.likely;
  const proposed = best && (await proposeBest(scene, reading));
  if (!best || !proposed) return null;
  const offers = offersWith(dialogue?.offers ?? [], [best], proposed.id);
  if (proposed.level < 3) return { move: { kind: "show" }, change: { ...asked(reading), offers } };
  await decide(work, { suggestionId: proposed.id, decided: "automatic" });
  await speak(scene, answerWords(reading.language, best), "theirs");
  await noteOpened(work, conversation.id, { ...best, question: reading.question });
  return {
    move: { kind: "answer" },
    change: { ...asked(reading), offers: marked(offers, best.articleId, { opened: true }) },
  };
}

function proposeBest({ work, conversation }: Scene, reading: Reading) {
  const best = reading.likely[0]!;
  return propose(work, {
    task: "bot_answer",
    topic: best.articleId,
    about: { conversationId: conversation.id, articleId: best.articleId },
    value: { articleId: best.articleId, version: best.versionId, language: best.language, words: best.short },
    sources: [{ kind: "article", id: best.articleId, version: best.versionId, quote: null }],
    confidence: best.confidence,
    engine: ENGINE,
    classes: touchedBy(reading),
    wordForWord: true,
  });
}
