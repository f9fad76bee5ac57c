/** Handing over: the last words with at most one question, and the card for whoever takes it. From here on the bot is silent. */
import { findOrganisation } from "../../../organisations/public.ts";
import { guessByWords } from "../../../triage/public.ts";
import { cardOf } from "../../cards/rules.ts";
import { factsIn, missingFacts } from "../../hearing/facts/rules.ts";
import type { Change, Done, Given, Scene } from "../../shapes.ts";
import { handOverWords } from "../../words/rules.ts";
import { speak } from "../speaking/actions.ts";

type HandOver = Extract<Done["move"], { kind: "hand_over" }>;

/** `change`: what was heard just now, which the card tells too. */
export async function handOver(scene: Scene, move: HandOver, change: Change): Promise<Done> {
  const { work, needs, conversation, dialogue, opening, hasAddress } = scene;
  const { because } = move;
  // A colleague has read it all: nothing is said, and there is nothing to tell.
  if (because === "person_wrote") return { move, change: { because, ...change } };
  const texts = await customerTexts(scene);
  const facts = factsIn(texts);
  const asked = because === "switched_off" ? [] : await missingIn(scene, texts, facts);
  const language = change.language ?? scene.language;
  const organisation = await findOrganisation(work.tx);
  const { timeZone } = organisation;
  const words = handOverWords(because, { ...opening, language, timeZone, hasAddress, asked });
  if (words !== null) await speak(scene, words, "ours");
  else if (conversation.state.kind === "snoozed")
    await needs.conversations.setState(work, conversation.id, { kind: "open" });
  const all = { ...change, because, asked, facts };
  await needs.giveCard(work, conversation, cardOf({ ...dialogue, ...all }, organisation.language));
  return { move, change: all };
}

const LATEST = 30;

async function customerTexts({ work, needs, conversation }: Scene): Promise<string[]> {
  const { items } = await needs.conversations.listMessages(work.tx, conversation.id, null, LATEST);
  return items.filter(({ direction }) => direction === "in").map(({ text }) => text);
}

async function missingIn(
  { work, needs, conversation, settings }: Scene,
  texts: readonly string[],
  facts: readonly Given[],
) {
  const reasons = (await needs.reasons(work.tx)).map((reason) => ({ ...reason, complexity: null }));
  const guess = guessByWords({ subject: conversation.subject, text: texts.join("\n") }, reasons);
  return missingFacts(settings, guess?.reasonId ?? null, facts);
}
