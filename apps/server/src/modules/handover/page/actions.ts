/** From a key to what it opens, and the answer that comes with it. */
import type { UnderstandingId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Platform } from "../../../platform/platform.ts";
import { hashOfToken } from "../../../platform/security/tokens.ts";
import { findOrganisation } from "../../organisations/public.ts";
import type { HandoverNeeds } from "../shapes.ts";
import { type CustomerAnswer, takeAnswer } from "../understanding/actions.ts";
import { findByKey, findUnderstanding, type Shown } from "../understanding/queries.ts";

export type Found = Shown & {
  id: UnderstandingId;
  language: Language;
  organisation: string;
  words: string;
  state: "asked" | "expired" | "confirmed" | "corrected";
};

/** Null: no key of ours. Only our understanding is shown, which the customer was sent with the key. */
export async function findByToken(platform: Platform, token: string): Promise<Found | null> {
  const shown = await findByKey(platform.database, hashOfToken(token));
  if (!shown) return null;
  return platform.read(shown.organisationId, async (tx) => {
    const understanding = await findUnderstanding(tx, shown.id);
    if (!understanding) return null;
    const { name } = await findOrganisation(tx);
    const open = understanding.state.kind === "asked" && shown.expiresAt <= platform.clock();
    return {
      ...shown,
      organisation: name,
      words: understanding.words,
      state: open ? "expired" : understanding.state.kind,
    };
  });
}

/** By the customer of the conversation, whoever it is now: two customers may have become one since. */
export async function answerByKey(
  platform: Platform,
  needs: HandoverNeeds,
  { id, organisationId }: Found,
  answer: CustomerAnswer,
): Promise<boolean> {
  const customerId = await platform.read(organisationId, async (tx) => {
    const understanding = await findUnderstanding(tx, id);
    const conversation = understanding && (await needs.conversations.find(tx, understanding.conversationId));
    return conversation?.customer.id ?? null;
  });
  if (!customerId) return false;
  return platform.work(organisationId, { kind: "customer", customerId }, (work) => takeAnswer(work, needs, id, answer));
}
