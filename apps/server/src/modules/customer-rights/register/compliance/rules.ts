/** The compliance clock names conversations and calls, and nobody. */
import type { Register } from "../../shapes.ts";

export const COMPLIANCE: Register = {
  compliance_events: {
    of: "nobody",
    rest: "organisation_id day number contact kind channel at recorded_at source hash",
  },
  compliance_heads: { of: "nobody", rest: "organisation_id day number total read_until hash" },
  compliance_reports: {
    of: "colleague",
    purpose: "accounting",
    kept: "audit",
    holds: "made_by",
    rest: "id organisation_id pack month made_at provisional norm text hash",
  },
  compliance_settings: { of: "nobody", rest: "organisation_id settings version" },
};
