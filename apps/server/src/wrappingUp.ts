/** What wrapping up asks of others: promises, and what is known of why somebody wrote. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type { Conversations } from "./modules/conversations/public.ts";
import { judgeUsesIn } from "./modules/library/public.ts";
import { makePromise } from "./modules/promises/public.ts";
import { reasonChosen } from "./modules/proposals/public.ts";
import { triagedReason } from "./modules/triage/public.ts";
import type { WrapUpNeeds } from "./modules/wrap-up/public.ts";

/** What is promised at the end of a conversation is a promise like any other. */
export const wrappingUp = (conversations: Conversations): WrapUpNeeds => ({
  conversations,
  reasonChosen,
  async promise(work, conversationId, { id, words, dueAt }) {
    const given = { id, words, dueAt, provenance: null };
    const made = await makePromise(work, { conversations }, { conversationId, messageId: null, given });
    return isRefusal(made) ? made : undefined;
  },
  wrappedUp: judgeUsesIn,
  triaged: triagedReason,
});
