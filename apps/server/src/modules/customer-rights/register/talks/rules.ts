/** What colleagues say to each other: beside a customer's case it goes with the customer; of a channel nobody can tell whom it is about. */
import type { Register } from "../../shapes.ts";
import { ofConversation } from "../conversations/rules.ts";

const OWN = { of: "colleague", purpose: "working", kept: "account" } as const;
const SAID = { of: "customer", purpose: "answering", kept: "contact" } as const;

export const TALKS: Register = {
  talks: {
    ...SAID,
    ways: ofConversation(),
    // Of a case both are empty; a channel has no conversation, so nobody's erasing finds it.
    stays: { text: "name purpose" },
    rest: `id organisation_id kind conversation_id team_id is_default closed archived_at made_at last_at version`,
  },
  talk_messages: {
    ...SAID,
    ways: [{ column: "talk_id", to: "talks" }],
    goes: "text words cases",
    rest: `id organisation_id talk_id author_id person_ids team_ids reply_to_id root_id swarm_id at edited_at removed_at version`,
    title: {
      nl: "Wat collega’s bij uw zaak overlegden",
      fr: "Ce que des collègues ont discuté au sujet de votre dossier",
      en: "What colleagues discussed beside your case",
    },
    shown: "at",
    reviewed: true,
  },
  talk_message_versions: {
    ...SAID,
    ways: [{ column: "message_id", to: "talk_messages" }],
    goes: "text",
    rest: "message_id version organisation_id until",
  },
  swarms: {
    ...SAID,
    ways: ofConversation(),
    stays: { text: "tried needed helped" },
    rest: "id organisation_id conversation_id team_id asked_by at reason ended_at ended_by version",
    title: {
      nl: "Waarvoor we hulp vroegen",
      fr: "Pour quoi nous avons demandé de l’aide",
      en: "What we asked help for",
    },
    shown: "at",
    reviewed: true,
  },
  swarm_asks: {
    ...OWN,
    kept: "contact",
    holds: "person_id because answer answered_at",
    rest: "swarm_id organisation_id at",
  },
  // What looks like a customer's is cleared or confirmed before it is stored.
  article_drafts: {
    ...OWN,
    holds: "author_id confirmed",
    rest: "id organisation_id team_id language title question answer sources at changed_at version",
  },
  talk_reactions: { ...OWN, kept: "contact", holds: "person_id emoji", rest: "message_id organisation_id at" },
  talk_readings: {
    ...OWN,
    holds: "person_id until_at until_id following",
    rest: "talk_id organisation_id version",
  },
};
