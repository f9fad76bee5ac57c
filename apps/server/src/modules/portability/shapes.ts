/** What may leave in an export: each kind with its table and the columns that never leave. And what imports need. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { ImportProblem } from "@luwte/contract/imports.ts";
import type { Work } from "../../platform/work/work.ts";

export type Problem = ImportProblem;

export type ExportedKind = { kind: string; table: string; key: "id" | "ctid"; secret: readonly string[] };

/** In an order in which they can be read: what is referred to comes first. Sessions, keys and what is only a trace of work stay here. */
export const EXPORTED: readonly ExportedKind[] = [
  { kind: "organisation", table: "organisations", key: "id", secret: [] },
  { kind: "team", table: "teams", key: "id", secret: [] },
  { kind: "skill", table: "skills", key: "id", secret: [] },
  {
    kind: "person",
    table: "people",
    key: "id",
    secret: [
      "password_hash",
      "totp_secret",
      "totp_last_step",
      "recovery_codes",
      "invitation_hash",
      "invitation_expires_at",
    ],
  },
  { kind: "team_member", table: "team_members", key: "ctid", secret: [] },
  { kind: "person_skill", table: "person_skills", key: "ctid", secret: [] },
  { kind: "inbox", table: "inboxes", key: "id", secret: [] },
  { kind: "label", table: "labels", key: "id", secret: [] },
  { kind: "canned_reply", table: "canned_replies", key: "id", secret: [] },
  { kind: "customer_group", table: "customer_groups", key: "id", secret: [] },
  { kind: "customer_field", table: "customer_fields", key: "ctid", secret: [] },
  { kind: "customer", table: "customers", key: "id", secret: [] },
  { kind: "customer_address", table: "customer_addresses", key: "id", secret: [] },
  { kind: "customer_note", table: "customer_notes", key: "id", secret: [] },
  { kind: "customer_merge", table: "customer_merges", key: "id", secret: [] },
  { kind: "conversation", table: "conversations", key: "id", secret: ["reply_token"] },
  { kind: "participant", table: "participants", key: "ctid", secret: [] },
  { kind: "message", table: "messages", key: "id", secret: [] },
  { kind: "promise", table: "promises", key: "id", secret: ["moved_by_message", "moved_from"] },
  { kind: "attachment", table: "attachments", key: "id", secret: [] },
  { kind: "contact_reason", table: "contact_reasons", key: "id", secret: [] },
  // How long one person took is nobody else's business, in a file neither.
  { kind: "wrap_up", table: "wrap_ups", key: "id", secret: ["took_ms"] },
  { kind: "handover_card", table: "handover_cards", key: "id", secret: [] },
  { kind: "understanding", table: "understandings", key: "id", secret: ["token_hash"] },
  { kind: "repeat", table: "repeats", key: "ctid", secret: [] },
  { kind: "activity", table: "activities", key: "id", secret: [] },
  { kind: "conversation_link", table: "conversation_links", key: "ctid", secret: [] },
];

/** What imports ask of their neighbours. */
export type ImportNeeds = {
  /** Tells all desks of a conversation that was written past the ordinary doors. */
  tellConversation(work: Work, id: ConversationId): Promise<void>;
};

export type Counted = "created" | "changed" | "skipped";
/** What became of one record. */
export type Outcome = { counted: Counted; problem: Problem | null };

/** Kept with an import; `skipped` counts all. */
export const MOST_PROBLEMS = 100;
