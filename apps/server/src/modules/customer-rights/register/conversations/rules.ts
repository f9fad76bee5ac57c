/** What is said in conversations, and what is noted about how they went. */
import type { Register, Way } from "../../shapes.ts";

export const ofConversation = (column = "conversation_id"): readonly Way[] => [{ column, to: "conversations" }];
export const ofMessage = (column = "message_id"): readonly Way[] => [{ column, to: "messages" }];
const ANSWERED = { of: "customer", purpose: "answering", kept: "contact" } as const;

export const CONVERSATIONS: Register = {
  conversations: {
    ...ANSWERED,
    ways: [{ column: "customer_id", to: "customers" }],
    stays: { text: "subject last_message_preview", null: "customer_address", key: "reply_token" },
    rest: `id organisation_id number customer_id channel inbox_id widget_id state state_since state_by snoozed_until assignee_id team_id priority
      heaviness language skills label_ids reason_id complexity last_message_id last_message_at last_message_direction last_customer_message_at last_activity_at
      first_answer_at waiting_since due_at urgent_at demo version created_at promise_due_at erased_at`,
    title: { nl: "Uw gesprekken", fr: "Vos conversations", en: "Your conversations" },
    shown: "number channel state created_at last_activity_at",
  },
  participants: {
    ...ANSWERED,
    ways: ofConversation(),
    goes: "address name",
    rest: "organisation_id conversation_id kind",
    title: { nl: "Wie meelas", fr: "Qui participait", en: "Who took part" },
    shown: "kind",
  },
  messages: {
    ...ANSWERED,
    ways: ofConversation(),
    stays: {
      text: "author_name text",
      null: "author_address full_text html rich_text mail message_id_header original_id delivery_reason undo",
    },
    rest: `id organisation_id conversation_id direction channel author_kind author_id has_remote_images mentions delivery delivery_at delivery_attempt
      delivery_bounced moved_from arrival at version`,
    title: { nl: "Berichten", fr: "Messages", en: "Messages" },
    shown: "direction channel at",
    // Of messages only notes between colleagues are reviewed.
    reviewed: true,
  },
  attachments: {
    ...ANSWERED,
    ways: [...ofMessage(), { among: "attachment_ids", of: "drafts", way: "id" }],
    goes: "name type content_id hash",
    file: "hash",
    rest: "id organisation_id message_id uploaded_by size inline position created_at",
    title: { nl: "Bestanden", fr: "Fichiers", en: "Files" },
    shown: "size",
  },
  activities: {
    ...ANSWERED,
    ways: ofConversation(),
    stays: { object: "params" },
    rest: "id organisation_id conversation_id at by code",
    title: {
      nl: "Wat er met uw gesprekken gebeurde",
      fr: "Ce qui est arrivé à vos conversations",
      en: "What happened to your conversations",
    },
    shown: "code at",
  },
  drafts: {
    ...ANSWERED,
    ways: ofConversation(),
    goes: "rich_text to cc attachment_ids promises",
    rest: "organisation_id conversation_id person_id kind updated_at version removed_at",
  },
  promises: {
    ...ANSWERED,
    ways: ofConversation(),
    stays: { dots: "words release_reason", null: "provenance moved_from" },
    rest: `id organisation_id conversation_id due_at first_due_at made_at made_by owner_id owner_chosen message_id state settled_at settled_by told_at
      moved_by_message version`,
    title: { nl: "Wat we u toezegden", fr: "Ce que nous vous avons promis", en: "What we promised you" },
    shown: "due_at made_at state settled_at",
  },
  wait_choices: {
    ...ANSWERED,
    ways: ofConversation(),
    stays: { null: "phone" },
    rest: "id organisation_id conversation_id kind at waiting_since promise_id made_at ended_at",
    title: {
      nl: "Wat u koos in plaats van wachten",
      fr: "Ce que vous avez choisi au lieu d’attendre",
      en: "What you chose instead of waiting",
    },
    shown: "kind at made_at",
  },
  wait_announcements: {
    of: "nobody",
    rest: `id organisation_id conversation_id queue channel waiting_since at ahead serving hour day low_seconds high_seconds earliest latest reason`,
  },
  wait_outcomes: { of: "nobody", rest: "announcement_id organisation_id at waited_seconds ended" },
  waits: { of: "nobody", rest: "conversation_id organisation_id waiting_since announcement_id" },
  wait_learned: { of: "nobody", rest: "organisation_id queue learned updated_at" },
  promise_reminders: { of: "nobody", rest: "organisation_id promise_id due_at step at" },
  wrap_ups: {
    ...ANSWERED,
    ways: ofConversation(),
    stays: { words: "follow_up", list: "proposals" },
    rest: "id organisation_id conversation_id team_id by at reason_id outcome at_once why_not took_ms",
    title: {
      nl: "Hoe gesprekken werden afgerond",
      fr: "Comment les conversations ont été clôturées",
      en: "How conversations were wrapped up",
    },
    shown: "at outcome at_once why_not",
  },
  handover_cards: {
    ...ANSWERED,
    ways: ofConversation(),
    stays: { text: "question done promised strong next_step", list: "proposals" },
    rest: "id organisation_id conversation_id number at by made because from_id to_id to_team_id",
    title: {
      nl: "Wat we elkaar doorgaven",
      fr: "Ce que nous nous sommes transmis",
      en: "What we passed on among ourselves",
    },
    shown: "at",
    reviewed: true,
  },
  handover_reads: {
    of: "colleague",
    purpose: "working",
    kept: "contact",
    holds: "person_id",
    rest: "card_id organisation_id at",
  },
  understandings: {
    ...ANSWERED,
    ways: ofConversation(),
    stays: { text: "words", null: "correction", hash: "token_hash" },
    rest: "id organisation_id conversation_id message_id language by at expires_at answer answered_at version",
    title: {
      nl: "Hoe we uw vraag begrepen",
      fr: "Comment nous avons compris votre question",
      en: "How we understood your question",
    },
    shown: "at answer answered_at",
  },
  repeats: { of: "nobody", rest: "conversation_id said_by organisation_id at" },
  status_readers: {
    ...ANSWERED,
    kept: "passing",
    ways: ofConversation(),
    goes: "hash address",
    rest: "organisation_id conversation_id generation expires_at",
    title: {
      nl: "Browsers die uw statuspagina openden",
      fr: "Navigateurs qui ont ouvert votre page de suivi",
      en: "Browsers that opened your status page",
    },
    shown: "expires_at",
  },
  status_wishes: {
    ...ANSWERED,
    ways: ofConversation(),
    goes: "address known",
    rest: "conversation_id organisation_id choice language known_at mailed_at",
    title: {
      nl: "Of u mail wilt over wijzigingen",
      fr: "Si vous souhaitez un mail en cas de changement",
      en: "Whether you want mail about changes",
    },
    shown: "choice mailed_at",
    hidden: "known",
  },
  status_settings: { of: "nobody", rest: "organisation_id texts approved_by approved_at version" },
  status_links: { of: "nobody", rest: "conversation_id organisation_id generation revoked_at" },
  assignments: {
    ...ANSWERED,
    purpose: "working",
    ways: ofConversation(),
    stays: { object: "params", null: "ended_reason" },
    rest: "id organisation_id conversation_id person_id team_id by at code offered_until ended_at ended_because",
  },
  escalations: { of: "nobody", rest: "organisation_id conversation_id due_at at" },
  conversation_links: { of: "nobody", rest: "organisation_id a b by at" },
  conversation_counts: { of: "nobody", rest: "organisation_id state team_id assignee_id change" },
  // A colleague's own words on why it could not wait; they may name who it was about.
  working_overrides: {
    of: "customer",
    purpose: "accounting",
    kept: "audit",
    ways: ofConversation(),
    stays: { text: "words" },
    rest: "id organisation_id person_id by_id conversation_id reason at",
  },
  notifications: {
    of: "customer",
    purpose: "working",
    kept: "passing",
    ways: ofConversation(),
    goes: "params",
    rest: "id organisation_id person_id kind conversation_id at read_at waits arrived_at",
  },
};
