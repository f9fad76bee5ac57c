/** What was asked of colleagues in other departments about a customer, and letters that are no messages. */
import type { Register } from "../../shapes.ts";
import { ofConversation } from "../conversations/rules.ts";

const NOTHING_TRAVELLED = JSON.stringify({ customerName: null, subject: null, said: [], files: [] });

export const QUESTIONS: Register = {
  questions: {
    of: "customer",
    purpose: "answering",
    kept: "contact",
    ways: ofConversation(),
    stays: { dots: "words name", text: "address", null: "wish mail_reason", key: "reply_token" },
    set: { context: NOTHING_TRAVELLED },
    // Who was asked is a colleague.
    hidden: "name address mail_reason",
    rest: `id organisation_id conversation_id department_id language due_at asked_at asked_by times mail mail_at state settled_at settled_by via
      message_id version`,
    title: {
      nl: "Wat we een andere afdeling over u vroegen",
      fr: "Ce que nous avons demandé à un autre service à votre sujet",
      en: "What we asked another department about you",
    },
    shown: "asked_at due_at state settled_at",
  },
  question_reminders: { of: "nobody", rest: "organisation_id question_id due_at step at" },
  question_settings: { of: "nobody", rest: "organisation_id settings approved_by approved_at version" },
  mail_notices: {
    of: "customer",
    purpose: "delivering",
    kept: "passing",
    ways: [...ofConversation("about_id"), { column: "about_id", to: "questions" }],
    stays: { null: "letter" },
    rest: "id organisation_id inbox_id purpose about_id attempt state made_at ended_at",
  },
};
