/** Mails to customers who asked to hear of changes: looked at again when it is time, for much may have changed back. */
import { type ConversationId, type InboxId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import { fill } from "@luwte/contract/language.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Work } from "../../platform/work/work.ts";
import type { NoticeId } from "../mail/public.ts";
import type { Standing } from "../status/public.ts";
import * as queries from "./queries.ts";
import { SETTLE_MINUTES, verdictOn } from "./rules.ts";
import { findSettings } from "./settings/actions.ts";
import type { Gist, StatusMailNeeds } from "./shapes.ts";
import { stopPath } from "./stopping/actions.ts";

export const NOTIFY = "status_mails.notify";
const MINUTE = 60_000;
const NEWEST = 20;

export type Notifying = {
  readonly platform: Platform;
  readonly needs: StatusMailNeeds;
  readonly organisationId: OrganisationId;
  readonly conversationId: ConversationId;
};

export const gistOf = ({ stage, next }: Standing): Gist => ({ stage, next });
/** As it is stored: moments are texts there. */
const stored = (gist: Gist): Gist => JSON.parse(JSON.stringify(gist)) as Gist;

/** Something happened: in ten minutes somebody looks, once for all that happens until then. */
export async function lookSoon(work: Work, id: ConversationId): Promise<void> {
  if (!(await queries.findWish(work.tx, id))) return;
  const startAfter = new Date(work.now.getTime() + SETTLE_MINUTES * MINUTE);
  await work.enqueue(NOTIFY, { conversationId: id }, { startAfter, singletonKey: id });
}

export async function notifyCustomer(notifying: Notifying, work: Work): Promise<void> {
  const { platform, needs, conversationId } = notifying;
  const wish = await queries.findWish(work.tx, conversationId);
  const standing = wish && (await needs.standing(platform, notifying, wish.language));
  if (!wish || !standing) return;
  const { items } = await needs.conversations.listMessages(work.tx, conversationId, null, NEWEST);
  const said = items.find(({ direction }) => direction !== "note");
  const verdict = verdictOn({
    ...wish,
    known: wish.known as Gist,
    now: stored(gistOf(standing)),
    saidAt: said ? new Date(said.at) : null,
    at: work.now,
    timeZone: standing.timeZone,
  });
  if (typeof verdict === "object")
    return work.enqueue(NOTIFY, { conversationId }, { startAfter: verdict.later, singletonKey: conversationId });
  if (verdict === "known") return queries.setKnown(work, conversationId, gistOf(standing), false);
  if (verdict === "mail") await mailIt(notifying, work, standing, wish.address);
}

async function mailIt(
  { platform, needs, conversationId }: Notifying,
  work: Work,
  standing: Standing,
  address: string,
): Promise<void> {
  const conversation = await needs.conversations.find(work.tx, conversationId);
  const link = conversation && (await needs.statusUrl(platform, work.tx, conversation));
  const post = await queries.findPost(work.tx, conversationId);
  if (!conversation || !link || !post?.inboxId) return;
  const { texts } = await findSettings(work.tx);
  const { language, number, organisation, stageWords: stage, nextWords: next } = standing;
  const stopUrl = new URL(stopPath(platform, conversationId), link).href;
  const places = { number, organisation, link, stage, next, stop: stopUrl };
  await needs.post(work, {
    id: newId<string>(work.now.getTime()) as NoticeId,
    inboxId: post.inboxId as InboxId,
    purpose: "status",
    aboutId: conversationId,
    letter: {
      to: { name: conversation.customer.name, address },
      subject: fill(texts[language].subject, places),
      text: fill(texts[language].text, places),
      language,
      replyToken: post.replyToken,
      stopUrl,
      automatic: true,
      after: null,
    },
  });
  await queries.setKnown(work, conversationId, gistOf(standing), true);
}

/** It did not arrive: nobody is mailed there again by itself. */
export const forgetWish = (work: Work, id: ConversationId): Promise<void> => queries.removeWish(work.tx, id);
