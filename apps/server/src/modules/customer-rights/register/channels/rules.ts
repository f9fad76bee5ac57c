/** How messages come in and go out, how they are found again, and what is told of them to programs. */
import type { Register } from "../../shapes.ts";
import { ofConversation, ofMessage } from "../conversations/rules.ts";
import { ofCustomer } from "../customers/rules.ts";

const DELIVERED = { of: "customer", purpose: "delivering", kept: "contact" } as const;
const PASSING = { of: "customer", purpose: "delivering", kept: "passing" } as const;

export const CHANNELS: Register = {
  mail_originals: {
    ...DELIVERED,
    ways: [...ofMessage(), ...ofConversation(), { address: "sender" }],
    // The row stays: it says that this mail of the mailbox was read already.
    stays: { null: "hash subject sender" },
    set: { state: "discarded" },
    file: "hash",
    rest: `id organisation_id inbox_id epoch uid_validity uid size received_at fetched_at because message_id conversation_id settled_at settled_by`,
  },
  mail_identities: {
    ...DELIVERED,
    ways: [...ofMessage(), { address: "sender" }],
    goes: "identity sender",
    rest: "organisation_id original_id message_id at",
  },
  mail_sendings: {
    ...PASSING,
    ways: ofMessage(),
    goes: "token",
    rest: "message_id organisation_id attempt state due_at",
  },
  visitors: {
    ...DELIVERED,
    ways: [...ofCustomer(), ...ofConversation()],
    goes: "subject name email page_url page_title",
    rest: `id organisation_id widget_id customer_id conversation_id email_verified language visitor_read_at agent_read_at mailed_up_to copies
      last_here_at created_at`,
    title: { nl: "Uw bezoeken aan de chat", fr: "Vos visites au chat", en: "Your visits to the chat" },
    shown: "language last_here_at created_at",
  },
  visitor_tokens: {
    ...DELIVERED,
    ways: [{ column: "visitor_id", to: "visitors" }],
    goes: "hash",
    rest: "organisation_id visitor_id widget_id created_at last_used_at",
  },
  visitor_files: {
    ...PASSING,
    ways: [{ column: "visitor_id", to: "visitors" }],
    goes: "hash name type",
    file: "hash",
    rest: "id organisation_id visitor_id size created_at",
  },
  search_messages: {
    ...DELIVERED,
    purpose: "answering",
    ways: ofMessage(),
    goes: "vector",
    rest: "message_id organisation_id conversation_id at",
  },
  search_pending: { ...PASSING, ways: ofMessage(), goes: "message_id", rest: "organisation_id conversation_id" },
  // Words lose their count with the lines of `search_messages`, by a trigger, and go when nobody uses them any more.
  search_words: { of: "nobody", rest: "organisation_id word documents is_stem" },
  events: {
    ...PASSING,
    ways: [{ payload: "payload" }],
    goes: "payload",
    rest: "organisation_id xid seq type audience created_at",
  },
  webhook_deliveries: {
    ...PASSING,
    ways: [{ payload: "payload" }],
    goes: "payload last_error",
    rest: "id organisation_id webhook_id type attempts state last_status next_attempt_at created_at delivered_at",
  },
  demo_post: {
    ...PASSING,
    ways: [{ address: "recipients" }],
    goes: "recipients subject text",
    rest: "id organisation_id at",
  },
  imports: {
    of: "anybody",
    purpose: "recognising",
    kept: "import",
    stays: { text: "file_name hash", list: "problems" },
    file: "hash",
    done: "finished_at",
    rest: "id organisation_id kind state total done created changed skipped by created_at finished_at",
  },
};
