/** Doing what the rules say, in the unit of work in which it was heard: proposed through oversight, said or shown, and written down. */

import { levelOf } from "../../oversight/public.ts";
import { questionFor } from "../cards/rules.ts";
import { dialogueOf, insertDialogue, updateDialogue } from "../queries.ts";
import { after, FRESH, next, SILENCE } from "../rules.ts";
import type { Change, Done, Heard, Kept, Move, Reading, Scene } from "../shapes.ts";
import { say } from "../words/rules.ts";
import { answer, asked, show } from "./answering/actions.ts";
import { handOver } from "./giving/actions.ts";
import { offersWith } from "./offers/rules.ts";
import { solve } from "./solving/actions.ts";
import { askOf } from "./speaking/actions.ts";

export const SILENCE_JOB = "bot.silence";

/** Gives the dialogue as it is then; null: the bot takes no part. */
export async function act(scene: Scene, heard: Heard, reading: Reading | null): Promise<Kept | null> {
  const { work, conversation, dialogue } = scene;
  const standing = dialogue ?? FRESH;
  const wanted = next(standing, heard);
  const done = wanted.kind === "nothing" ? null : await DOING[wanted.kind](scene, reading, wanted as never);
  if (!done) return dialogue;
  const to = after(standing, heard, done.move);
  const silence = SILENCE[to.state];
  const silentAt = silence === null ? null : new Date(work.now.getTime() + silence);
  const kept = await keep(scene, { ...done.change, ...to, state: to.state as Kept["state"], silentAt }, reading);
  if (silentAt) await work.enqueue(SILENCE_JOB, { conversationId: conversation.id }, { startAfter: silentAt });
  return kept;
}

export async function keep(
  { work, conversation, dialogue, place, language }: Scene,
  change: Change,
  reading: Reading | null,
): Promise<Kept> {
  const conversationId = conversation.id;
  const begun = { language, question: reading?.question ?? "", ...change, conversationId, place };
  const kept = dialogue
    ? await updateDialogue(work, conversationId, change)
    : await insertDialogue(work, { ...begun, state: change.state! });
  work.record({ type: "bot_dialogue.changed", payload: { dialogue: dialogueOf(kept) } });
  return kept;
}

/** Null: it may not be done after all, and nothing is. */
type Doing<Kind extends Move["kind"]> = (
  scene: Scene,
  reading: Reading | null,
  move: Extract<Move, { kind: Kind }>,
) => Promise<Done | null>;

const DOING: { readonly [Kind in Done["move"]["kind"]]: Doing<Kind> } = {
  greet: async (scene, reading, move) => {
    // Below level 3 a person is on the way already; who the bot is stands beside the conversation.
    if (await speaksByItself(scene)) await askOf(scene, say(reading?.language ?? scene.language, "greet"), "greeted");
    return { move, change: asked(reading) };
  },
  show: (scene, reading) => show(scene, reading!),
  ask_which: async (scene, reading, move) => {
    await askOf(scene, say(reading!.language, "which"), "choosing");
    const offers = offersWith(scene.dialogue?.offers ?? [], reading!.likely, null);
    return { move, change: { ...asked(reading), offers } };
  },
  answer: (scene, reading) => answer(scene, reading!),
  solve: (scene, _reading, move) => solve(scene, move),
  hand_over: (scene, reading, move) => handOver(scene, move, askedBefore(scene, reading)),
};

/** Who only asks for a person asked their question before: that is what the card tells. */
function askedBefore({ dialogue }: Scene, reading: Reading | null): Change {
  const { question, ...rest } = asked(reading);
  return question === undefined ? rest : { ...rest, question: questionFor(dialogue?.question ?? "", question) };
}

const speaksByItself = async ({ work }: Scene): Promise<boolean> =>
  (await levelOf(work.tx, { task: "bot_answer", wordForWord: true })).level === 3;
