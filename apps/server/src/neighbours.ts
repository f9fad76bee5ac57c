/** What modules hand each other where one asks for less, or for something else, than the other has. */
import { isRefusal } from "@luwte/contract/errors.ts";
import { type ConversationId, newId, type PromiseId, type QuestionId } from "@luwte/contract/ids.ts";
import type { ChatModuleNeeds } from "./modules/chat/public.ts";
import { noteContact } from "./modules/compliance/public.ts";
import type { Conversations } from "./modules/conversations/public.ts";
import type { RightsNeeds } from "./modules/customer-rights/public.ts";
import { customers } from "./modules/customers/public.ts";
import { noteTrail } from "./modules/help-centre/public.ts";
import { type MailNeeds, postNotice } from "./modules/mail/public.ts";
import { dueBetween, makePromise, openPromises, releasePromise } from "./modules/promises/public.ts";
import { letterEnded, openWith, type QuestionNeeds, takeMailed } from "./modules/questions/public.ts";
import { closeStatus, type StatusNeeds, standingOf, statusPathOf, statusUrlOf } from "./modules/status/public.ts";
import { forgetWish, type StatusMailNeeds } from "./modules/status-mails/public.ts";
import { type ThanksNeeds, thankInChat } from "./modules/thanks/public.ts";
import type { WaitingNeeds } from "./modules/waiting/public.ts";

/** What customers were promised and still wait for. */
export const owedIn: StatusNeeds["owedIn"] = async (tx, id) =>
  (await openPromises(tx, id)).map(({ words, dueAt }) => ({ words, dueAt: new Date(dueAt) }));

/** An appointment is a promise like any other. */
export const waitingWith = (conversations: Conversations): WaitingNeeds => ({
  conversations,
  promising: {
    async make(work, { conversationId, words, at }) {
      const given = { id: newId<PromiseId>(work.now.getTime()), words, dueAt: at.toISOString(), provenance: null };
      const made = await makePromise(work, { conversations }, { conversationId, messageId: null, given });
      return isRefusal(made) ? null : made.promise.id;
    },
    release: async (work, id, reason) => void (await releasePromise(work, { conversations }, id, reason)),
    dueBetween,
  },
  noteContact,
});

/** What neighbours add to a chat: where it goes on, how to say thank you, and what was read in the help centre before. */
export const besideChat = (conversations: Conversations, thanking: ThanksNeeds): BesideChat => ({
  statusPathOf,
  thanking: (work, id, said) => thankInChat(work, thanking, id, said),
  began: (work, id, pageUrl) => noteTrail(work, { conversations }, id, pageUrl),
});
type BesideChat = Pick<ChatModuleNeeds, "statusPathOf" | "thanking" | "began">;

/** What lies with another department. */
export const askedIn: NonNullable<StatusNeeds["askedIn"]> = async (tx, id) =>
  (await openWith(tx, id)).map(({ department, dueAt }) => ({ department, until: new Date(dueAt) }));

/** Mails that say how it stands, as the status page does. */
export const mailingWith = (status: StatusNeeds): StatusMailNeeds => ({
  conversations: status.conversations,
  standing: (platform, of, language) => standingOf(platform, status, of, language),
  statusUrl: statusUrlOf,
  post: postNotice,
});

/** Letters that are no messages, and what comes back of them. */
export const answersTo = (asking: QuestionNeeds): Pick<MailNeeds, "takeAnswer" | "noticeEnded"> => ({
  takeAnswer: (work, answer) => takeMailed(work, asking, answer),
  noticeEnded: async (work, { purpose, aboutId }, ending) => {
    if (purpose === "question") await letterEnded(work, asking, aboutId as QuestionId, ending);
    else if (ending.kind === "failed") await forgetWish(work, aboutId as ConversationId);
  },
});

/** What is open about somebody who is erased ends in the ordinary way first. */
export const erasingWith = (conversations: Conversations): RightsNeeds => ({
  conversations,
  customers,
  async letGo(work, id) {
    for (const promise of await openPromises(work.tx, id))
      await releasePromise(work, { conversations }, promise.id, "erased");
    await closeStatus(work, id);
  },
});
