/** A letter that came in: articles that may answer it lie ready on its status page, and its sender is told that it arrived. A person gets it as well. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { type ConversationId, newId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { NoticeId } from "../../mail/public.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { decide, levelOf } from "../../oversight/public.ts";
import { findOpening } from "../../service-levels/public.ts";
import { act } from "../moving/actions.ts";
import { findDialogue } from "../queries.ts";
import { heardFrom, readQuestion } from "../reading/actions.ts";
import { FRESH, next } from "../rules.ts";
import { findSettings } from "../settings/actions.ts";
import type { BotNeeds, Heard, Kept, Reading, Scene } from "../shapes.ts";
import { findPost, wasAcknowledged } from "./queries.ts";
import { type Found, isLetter, type Letter, subjectOf, textOf } from "./rules.ts";

const MOST_LOOKED = 5;
const DAY = 86_400_000;

export async function arrive(work: Work, needs: BotNeeds, platform: Platform, id: ConversationId): Promise<void> {
  const conversation = await needs.conversations.lock(work.tx, id);
  const { settings } = await findSettings(work.tx);
  if (!conversation || !isLetter(conversation, work.now) || !(settings.on.mail || settings.on.status)) return;
  const first = await firstOf(work, needs, id);
  const { level } = await levelOf(work.tx, { task: "bot_answer" });
  if (!first || level === 0 || (await findDialogue(work.tx, id))) return;
  const scene = await sceneFor(work, needs, conversation, settings);
  const text = `${conversation.subject}\n${first.text}`;
  const reading = await readQuestion(work.tx, { text, language: scene.language });
  const kept = await showIfNear(scene, reading);
  if (settings.on.mail) await acknowledge({ ...scene, language: reading.language }, platform, { reading, kept, first });
}

/** What a customer began with, and no program: programs are not answered. */
async function firstOf(work: Work, needs: BotNeeds, id: ConversationId): Promise<Message | null> {
  const { items } = await needs.conversations.listMessages(work.tx, id, null, MOST_LOOKED);
  const first = items.at(-1);
  return first?.direction === "in" && !first.mail?.automatic ? first : null;
}

async function sceneFor(
  work: Work,
  needs: BotNeeds,
  conversation: Conversation,
  settings: Scene["settings"],
): Promise<Scene> {
  const { language } = await findOrganisation(work.tx);
  return {
    work,
    needs,
    conversation,
    settings,
    dialogue: null,
    place: settings.on.status ? "status" : "mail",
    language: conversation.language ?? language,
    opening: await findOpening(work.tx, "mail", work.now),
    hasAddress: true,
  };
}

/** Nobody talks here, so it shows what is near and else takes no part. */
async function showIfNear(scene: Scene, reading: Reading): Promise<Kept | null> {
  const heard = await heardFrom(scene.work.tx, reading);
  const beside: Heard = { ...heard, level: heard.level === 3 ? 2 : heard.level };
  return next(FRESH, beside).kind === "show" ? act(scene, beside, reading) : null;
}

type Known = { readonly reading: Reading; readonly kept: Kept | null; readonly first: Message };

/** Once a day to one customer: a second one says nothing new, and two machines that answer each other stop there. */
async function acknowledge(scene: Scene, platform: Platform, known: Known): Promise<void> {
  const { work, needs, conversation } = scene;
  const { author } = known.first;
  const address = author.kind === "customer" ? author.address : null;
  const post = await findPost(work.tx, conversation.id);
  const since = new Date(work.now.getTime() - DAY);
  if (!address || !post?.inboxId || (await wasAcknowledged(work.tx, conversation.customer.id, since))) return;
  const letter = await letterOf(scene, platform, known);
  await needs.post(work, {
    id: newId<string>(work.now.getTime()) as NoticeId,
    inboxId: post.inboxId,
    purpose: "status",
    aboutId: conversation.id,
    letter: {
      to: { name: conversation.customer.name, address },
      subject: subjectOf(letter),
      text: textOf(letter),
      language: scene.language,
      replyToken: post.replyToken,
      stopUrl: null,
      automatic: true,
      after: null,
    },
  });
  await needs.conversations.addActivity(work, conversation.id, { code: "bot_acknowledged", params: {} });
}

async function letterOf(scene: Scene, platform: Platform, { reading, kept }: Known): Promise<Letter> {
  const { work, needs, conversation, language, settings, opening } = scene;
  const { name: organisation, timeZone } = await findOrganisation(work.tx);
  return {
    language,
    organisation,
    timeZone,
    opening,
    number: conversation.number,
    name: settings.name,
    onPage: settings.on.status,
    link: await needs.statusUrl(platform, work.tx, conversation),
    found: kept ? await foundIn(work, reading, kept) : [],
  };
}

/** Titles; and of the best one its words, where oversight lets it answer by itself. */
async function foundIn(work: Work, { likely }: Reading, { offers }: Kept): Promise<Found[]> {
  const titles = likely.map(({ title }): Found => ({ title, words: null }));
  const [best] = likely;
  const suggestionId = offers[0]?.suggestionId;
  const isGiven = best && suggestionId && (await givenByItself(work, suggestionId));
  return isGiven ? [{ title: best.title, words: best.short }, ...titles.slice(1)] : titles;
}

async function givenByItself(
  work: Work,
  suggestionId: NonNullable<Kept["offers"][number]["suggestionId"]>,
): Promise<boolean> {
  const decided = await decide(work, { suggestionId, decided: "automatic" });
  return !("refused" in decided);
}
