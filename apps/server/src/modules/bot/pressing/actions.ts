/** What a customer presses in the box. What a press says becomes a message of theirs, so that a colleague meets it where it was said. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { decide, levelOf } from "../../oversight/public.ts";
import { sceneOf } from "../actions.ts";
import { act, keep } from "../moving/actions.ts";
import { marked } from "../moving/offers/rules.ts";
import { meaningOf } from "../reading/rules.ts";
import type { BotNeeds, Heard, Kept, Press, Reading, Scene } from "../shapes.ts";
import { approvedText } from "../showing/actions.ts";
import { noteHelped, noteOpened } from "../uses/actions.ts";
import { say } from "../words/rules.ts";

export type Pressed = {
  readonly conversationId: ConversationId;
  readonly press: Press;
  /** Where an answer goes; null: nobody said. */
  readonly address: string | null;
  /** Of the place; absent: the organisation's. */
  readonly opening?: Scene["opening"];
};

/** Twice the same press is one. What comes too late, for a person has it by now, changes nothing and is no mistake. */
export async function press(work: Work, needs: BotNeeds, pressed: Pressed): Promise<Refusal<"not_found"> | undefined> {
  const conversation = await needs.conversations.lock(work.tx, pressed.conversationId);
  const found = conversation && (await sceneOf(work, needs, conversation));
  if (!found) return refuse("not_found");
  const { opening = found.opening, address } = pressed;
  const scene: Scene = { ...found, opening, hasAddress: address !== null };
  if (scene.dialogue!.state === "handed_over") return undefined;
  const { level } = await levelOf(work.tx, { task: "bot_answer" });
  return level === 0 ? pressedWhileOff(scene, pressed) : PRESSES[pressed.press.do](scene, pressed);
}

/** A page that was open when it was switched off: what is said by a press counts, and the bot says nothing any more. */
async function pressedWhileOff(scene: Scene, pressed: Pressed): Promise<Refusal<"not_found"> | undefined> {
  if (pressed.press.do === "helped") return PRESSES.helped(scene, pressed);
  if (pressed.press.do === "open") return void (await act(scene, { kind: "off" }, null));
  return sayAndAct(scene, pressed, say(scene.language, "person"), { kind: "off" }, null);
}

type Pressing = (scene: Scene, pressed: Pressed) => Promise<Refusal<"not_found"> | undefined>;

const PRESSES: Readonly<Record<Press["do"], Pressing>> = {
  open: async (scene, { press: { article } }) => {
    const offer = offerOf(scene, article);
    if (!offer || offer.opened) return undefined;
    await noteOpened(scene.work, scene.conversation.id, { ...offer, question: scene.dialogue!.question });
    await keep(scene, { offers: marked(scene.dialogue!.offers, offer.articleId, { opened: true }) }, null);
    return undefined;
  },
  helped: async (scene, { press: { article } }) => {
    const judged = await judge(scene, article, true);
    await act(judged, { kind: "helped" }, null);
    return undefined;
  },
  not_helped: async (scene, pressed) => {
    const judged = await judge(scene, pressed.press.article, false);
    return sayAndAct(judged, pressed, say(judged.language, "notHelped"), { kind: "not_helped" }, null);
  },
  person: (scene, pressed) => sayAndAct(scene, pressed, say(scene.language, "person"), { kind: "person" }, null),
  choose: async (scene, pressed) => {
    const offer = offerOf(scene, pressed.press.article);
    const text = offer && (await approvedText(scene.work.tx, offer));
    if (!offer || !text)
      return sayAndAct(scene, pressed, say(scene.language, "none"), { kind: "chose", known: false }, null);
    const reading = readingOf(scene.dialogue!, { ...text, ...offer });
    return sayAndAct(scene, pressed, offer.title, { kind: "chose", known: true }, reading);
  },
};

const offerOf = ({ dialogue }: Scene, article: string | null) =>
  dialogue!.offers.find(({ articleId }) => articleId === article) ?? null;

type Chosen = NonNullable<Awaited<ReturnType<typeof approvedText>>> & { confidence: number };

function readingOf({ question, language }: Kept, chosen: Chosen): Reading {
  const likely = [{ ...chosen, score: 1, fit: 1, excerpt: "" }];
  return { question, language, meaning: meaningOf(question), likely };
}

/** Of the article that was named, else of the one that was given or read last. */
async function judge(scene: Scene, article: string | null, helped: boolean): Promise<Scene> {
  const { work, conversation, dialogue } = scene;
  const offer = offerOf(scene, article) ?? dialogue!.offers.find(({ opened }) => opened) ?? dialogue!.offers[0];
  if (!offer) return scene;
  const { articleId } = offer;
  await noteOpened(work, conversation.id, { ...offer, question: dialogue!.question });
  await noteHelped(work, conversation.id, articleId, helped);
  if (offer.suggestionId && !helped) await decide(work, { suggestionId: offer.suggestionId, decided: "rejected" });
  const offers = marked(dialogue!.offers, articleId, { opened: true, helped });
  return { ...scene, dialogue: await keep(scene, { offers }, null) };
}

/** The customer's words first: they make it our turn, and stand before what follows. */
async function sayAndAct(
  scene: Scene,
  { press: { key }, address }: Pressed,
  text: string,
  heard: Heard,
  reading: Reading | null,
): Promise<Refusal<"not_found"> | undefined> {
  const { work, needs, conversation, language } = scene;
  const received = await needs.conversations.receiveMessage(work, {
    id: key,
    conversationId: conversation.id,
    channel: conversation.channel,
    inboxId: conversation.inboxId,
    from: { kind: "customer", customerId: conversation.customer.id, address },
    subject: conversation.subject,
    text,
    language,
    at: work.now,
  });
  if (isRefusal(received)) return refuse("not_found");
  if (received.created) await act({ ...scene, conversation: received.conversation }, heard, reading);
  return undefined;
}
