/** The door of waiting for neighbours: the status page and the widget show what it knows, and let customers choose. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Module } from "../../platform/module.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Opening } from "../service-levels/public.ts";
import { callBackReaction } from "./calling/actions.ts";
import { type ChoiceRefusal, cancelChoice, choose, offerNow, type Wish } from "./choosing/actions.ts";
import { hoursOf } from "./hours/actions.ts";
import { runPasses } from "./jobs.ts";
import { lookAtWait, rememberOverviews } from "./looking/actions.ts";
import { waitingRoutes } from "./routes.ts";
import type { WaitingNeeds } from "./shapes.ts";
import { offerOf, shownWait } from "./words/showing/rules.ts";
import type { Offering, ShownWait } from "./words/showing/shapes.ts";

export type { ChoiceRefusal, Wish } from "./choosing/actions.ts";
export { seedWaits } from "./seed/actions.ts";
export type { ChoiceKind, WaitingNeeds } from "./shapes.ts";
export { CHOICE_KINDS } from "./shapes.ts";
export { sayWait, WAIT_NOTICES } from "./words/rules.ts";
export { waitChoiceLabel } from "./words/showing/rules.ts";
export type { Offering, ShownWait } from "./words/showing/shapes.ts";

type Asked = {
  readonly organisationId: OrganisationId;
  readonly conversation: Conversation;
  readonly language: Language;
  readonly now: Date;
  /** Of the place where the customer is, when it has hours of its own; what is said of the wait must not contradict it. */
  readonly own?: Opening | null;
};

/** What customers may see and do. One for a process: what many look at is remembered in it for some seconds. */
export type Waits = {
  /** Null: this customer waits for nothing. */
  look(tx: OrganisationTransaction, asked: Asked): Promise<ShownWait | null>;
  /** What there is to choose instead, in words; null where nothing is offered. */
  offer(tx: OrganisationTransaction, asked: Pick<Asked, "conversation" | "language" | "now">): Promise<Offering | null>;
  choose(work: Work, id: ConversationId, wish: Wish): Promise<Refusal<ChoiceRefusal> | undefined>;
  cancel(work: Work, id: ConversationId): Promise<Refusal<"not_found"> | undefined>;
};

export function createWaits(needs: WaitingNeeds): Waits {
  const overviews = rememberOverviews();
  return {
    async look(tx, { language, ...asked }) {
      const view = await lookAtWait(tx, { ...asked, overviews });
      return view && shownWait(view, { language, now: asked.now, timeZone: (await hoursOf(tx)).timeZone });
    },
    async offer(tx, { conversation, language, now }) {
      const { kinds, slots, timeZone } = await offerNow(tx, needs, conversation.channel, now);
      return kinds.length === 0 ? null : offerOf(kinds, slots, { language, now, timeZone });
    },
    choose: (work, id, wish) => choose(work, needs, id, wish),
    cancel: (work, id) => cancelChoice(work, needs, id),
  };
}

export const waitingModule = (needs: WaitingNeeds): Module => ({
  name: "waiting",
  routes: waitingRoutes,
  reactions: [callBackReaction(needs)],
  run: runPasses,
});
