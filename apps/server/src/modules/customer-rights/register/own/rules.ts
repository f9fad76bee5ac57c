/** What this capability keeps itself. */
import type { Register } from "../../shapes.ts";

export const RIGHTS: Register = {
  erasures: {
    of: "nobody",
    rest: `id organisation_id customer_id asked_by asked_at due_at promised state because ended_by ended_at conversations_done
      begun_xid begun_at`,
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
  customer_exports: {
    of: "customer",
    purpose: "accounting",
    kept: "export",
    ways: [{ column: "customer_id", to: "customers" }],
    goes: "hash",
    file: "hash",
    rest: "id organisation_id customer_id language asked_by asked_at state done total size expires_at",
  },
  customer_export_withheld: {
    of: "customer",
    purpose: "accounting",
    kept: "export",
    ways: [{ column: "export_id", to: "customer_exports" }],
    goes: "reason",
    rest: "organisation_id export_id part by at",
  },
  // Ids and moments: who of us looked. What a customer is told of it names roles and no colleague.
  access_log: {
    of: "colleague",
    purpose: "securing",
    kept: "access",
    holds: "by role",
    rest: "id organisation_id at kind operation customer_id conversation_id",
  },
  forgotten_files: { of: "nobody", rest: "hash since" },
  retention_settings: { of: "nobody", rest: "organisation_id settings version" },
  retention_runs: { of: "nobody", rest: "organisation_id day counts begun_at ended_at" },
};
