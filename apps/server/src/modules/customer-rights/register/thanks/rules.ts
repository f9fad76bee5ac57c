/** What customers say to colleagues, and what they answer when asked how it went. */
import type { Register } from "../../shapes.ts";
import { ofConversation } from "../conversations/rules.ts";

const ANSWERED = { of: "customer", purpose: "answering", kept: "contact" } as const;

export const THANKS: Register = {
  compliments: {
    ...ANSWERED,
    ways: ofConversation(),
    stays: { text: "words", null: "reason" },
    rest: "id organisation_id conversation_id to_id kind place at state because judged_by judged_at on_wall_since version",
    title: { nl: "Wat u tegen ons zei", fr: "Ce que vous nous avez dit", en: "What you said to us" },
    shown: "kind at",
  },
  survey_asks: { of: "nobody", rest: "conversation_id organisation_id at how" },
  survey_answers: { of: "nobody", rest: "conversation_id organisation_id team_id at changed_at csat ces solved" },
  survey_opt_outs: { of: "nobody", rest: "customer_id organisation_id at" },
  thanks_settings: { of: "nobody", rest: "organisation_id settings version" },
};
