/** What the bot hears: a customer's words and presses, silence, and a colleague who takes over. Each in a unit of work, under the conversation's lock. */
import type { BotPlace } from "@luwte/contract/bot.ts";
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../platform/work/work.ts";
import { levelOf } from "../oversight/public.ts";
import { findOpening, type Opening } from "../service-levels/public.ts";
import { factsIn } from "./hearing/facts/rules.ts";
import { act, keep } from "./moving/actions.ts";
import { findDialogue } from "./queries.ts";
import { heardFrom } from "./reading/actions.ts";
import { findSettings } from "./settings/actions.ts";
import type { BotNeeds, Kept, Reading, Scene } from "./shapes.ts";

export type Told = {
  readonly conversation: Conversation;
  readonly reading: Reading;
  readonly place: BotPlace;
  readonly opening: Opening;
  readonly hasAddress: boolean;
};

/** A customer's words, after they were stored. */
export async function hear(work: Work, needs: BotNeeds, told: Told): Promise<Kept | null> {
  const { conversation, reading } = told;
  const dialogue = await findDialogue(work.tx, conversation.id);
  const { settings } = await findSettings(work.tx);
  const scene: Scene = { ...told, work, needs, dialogue, settings, language: reading.language };
  if (dialogue?.state === "handed_over") return noteFacts(scene, dialogue, reading);
  if (!dialogue && (await hasPerson(scene))) return null;
  return act(scene, await heardFrom(work.tx, reading), reading);
}

const LATEST = 20;

/** Where a colleague spoke before, the bot does not begin. */
async function hasPerson({ work, needs, conversation }: Scene): Promise<boolean> {
  const { items } = await needs.conversations.listMessages(work.tx, conversation.id, null, LATEST);
  return items.some(({ author, direction }) => author.kind === "person" && direction === "out");
}

/** What it asked for in its last words may come now. It listens, and says nothing. */
async function noteFacts(scene: Scene, dialogue: Kept, reading: Reading): Promise<Kept> {
  const fresh = factsIn([reading.question], dialogue.asked).filter(
    ({ fact }) => dialogue.asked.includes(fact) && dialogue.facts.every((each) => each.fact !== fact),
  );
  return fresh.length > 0 ? keep(scene, { facts: [...dialogue.facts, ...fresh] }, null) : dialogue;
}

/** What happens without words of the customer. */
export async function sceneOf(work: Work, needs: BotNeeds, conversation: Conversation): Promise<Scene | null> {
  const dialogue = await findDialogue(work.tx, conversation.id);
  if (!dialogue) return null;
  const { settings } = await findSettings(work.tx);
  const opening = await findOpening(work.tx, conversation.channel, work.now);
  const { place, language } = dialogue;
  const hasAddress = conversation.channel === "mail";
  return { work, needs, conversation, dialogue, place, language, settings, opening, hasAddress };
}

/** The job's hour is over; what was heard meanwhile moved the moment, and then this is nothing. */
export async function hearSilence(work: Work, needs: BotNeeds, id: ConversationId): Promise<void> {
  const conversation = await needs.conversations.lock(work.tx, id);
  const scene = conversation && (await sceneOf(work, needs, conversation));
  const { silentAt = null } = scene?.dialogue ?? {};
  if (!scene || !silentAt || silentAt > work.now) return;
  const { level } = await levelOf(work.tx, { task: "bot_answer" });
  await act(scene, { kind: level === 0 ? "off" : "silent" }, null);
}

/** In the same unit of work as the colleague's answer: from then on the bot is silent. */
export async function hearColleague(
  work: Work,
  needs: BotNeeds,
  { after, because }: { after: Conversation; because: string },
): Promise<void> {
  if (because !== "answered" || work.actor.kind !== "person") return;
  const dialogue = await findDialogue(work.tx, after.id);
  if (!dialogue || dialogue.state === "handed_over") return;
  const scene = await sceneOf(work, needs, after);
  if (scene) await act(scene, { kind: "person_wrote" }, null);
}
