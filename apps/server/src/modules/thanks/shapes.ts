/** What saying thank you is made of, and what the module asks of its neighbours. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { Doubt, SurveyAnswer } from "@luwte/contract/thanks.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";

export type ThanksNeeds = {
  readonly conversations: Pick<Conversations, "find" | "lock" | "receiveMessage" | "answer">;
  /** Where a customer follows the conversation; null: nobody outside could open it. */
  statusUrl(
    platform: Pick<Platform, "secrets" | "settings">,
    tx: OrganisationTransaction,
    conversation: { id: ConversationId; demo: boolean },
  ): Promise<string | null>;
  /** Optional: whether this conversation ended so that asking how it went would be wrong. */
  readonly leaveAlone?: (tx: OrganisationTransaction, id: ConversationId) => Promise<boolean>;
};

/** Somebody who answered this customer. */
export type Helper = { readonly id: PersonId; readonly name: string };

export type Place = "status" | "chat";
export type Words = {
  readonly kind: "compliment" | "remark";
  /** Null: nobody of us wrote in it. */
  readonly toId: PersonId | null;
  readonly words: string;
  readonly place: Place;
};
/** Where words go first. */
export type Landing = { readonly state: "delivered" | "held"; readonly because: readonly Doubt[] };

export type Given = SurveyAnswer & { readonly words: string; readonly reopen: boolean; readonly never: boolean };
export type Kept = SurveyAnswer & { readonly at: Date };

/** What decides whether a customer is asked. */
export type AskFacts = {
  readonly asks: boolean;
  readonly everyDays: number;
  readonly state: Conversation["state"];
  /** Somebody of us wrote in it. */
  readonly answered: boolean;
  readonly asked: { readonly at: Date; readonly how: "mail" | "chat" } | null;
  readonly hasAnswer: boolean;
  /** In another conversation of the same customer. */
  readonly lastAsked: Date | null;
  readonly optedOut: boolean;
  readonly leaveAlone: boolean;
};

/** Why a form was not taken. */
export type Wrong = "empty" | "closed" | "nobody";
