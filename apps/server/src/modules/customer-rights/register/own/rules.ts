/** What this capability keeps itself. */
import type { Register } from "../../shapes.ts";

export const RIGHTS: Register = {
  erasures: {
    of: "nobody",
    rest: `id organisation_id customer_id asked_by asked_at due_at promised state because ended_by ended_at conversations_done`,
  },
  legal_holds: {
    of: "customer",
    purpose: "accounting",
    kept: "contact",
    ways: [
      { column: "customer_id", to: "customers" },
      { column: "conversation_id", to: "conversations" },
    ],
    stays: { text: "reason release_reason" },
    rest: "id organisation_id customer_id conversation_id by since review_on released_at released_by",
  },
  forgotten_files: { of: "nobody", rest: "hash since" },
  retention_settings: { of: "nobody", rest: "organisation_id settings version" },
  retention_runs: { of: "nobody", rest: "organisation_id day counts begun_at ended_at" },
};
