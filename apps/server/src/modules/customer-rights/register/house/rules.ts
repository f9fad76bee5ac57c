/** The organisation's own house: its people, what they set, and the traces of their work. */
import type { Register } from "../../shapes.ts";

const ACCOUNT = { of: "colleague", purpose: "working", kept: "account" } as const;
const SECURED = { ...ACCOUNT, purpose: "securing" } as const;

export const HOUSE: Register = {
  organisations: { of: "nobody", rest: "id name language time_zone country settings demo version created_at" },
  people: {
    ...ACCOUNT,
    holds: `name email language speaks password_hash totp_secret totp_last_step totp_pending totp_pending_at recovery_codes invitation_hash
      invitation_expires_at preferences`,
    rest: "id organisation_id role active demo version created_at",
  },
  sessions: {
    ...SECURED,
    holds: "token_hash user_agent ip created_at last_seen_at expires_at",
    rest: "id organisation_id person_id second_factor_done",
  },
  sign_in_attempts: { ...SECURED, kept: "passing", holds: "key", rest: "failures locked_until updated_at" },
  api_keys: {
    ...SECURED,
    holds: "created_by last_used_at",
    rest: "id organisation_id name prefix key_hash rights created_at expires_at revoked_at",
  },
  availabilities: {
    ...ACCOUNT,
    holds: "chosen since until last_seen_at announced_present misses ever_chosen",
    rest: "person_id organisation_id",
  },
  endpoint_settings: {
    of: "nobody",
    rest: `organisation_id enabled address model key tasks monthly_tokens rung failures failed_because rests_until trying_until version`,
  },
  endpoint_usage: { of: "nobody", rest: "organisation_id month tokens estimated calls failed unusable" },
  time_signals: { ...ACCOUNT, kept: "passing", holds: "kind from_at to_at", rest: "id organisation_id person_id" },
  time_entries: {
    ...ACCOUNT,
    kept: "passing",
    holds: "kind from_at to_at source",
    rest: "id organisation_id person_id",
  },
  time_weeks: { of: "nobody", rest: "organisation_id week team_id people shares released_at" },
  time_releases: { of: "nobody", rest: "organisation_id week released_at" },
  time_ledger_settings: {
    of: "nobody",
    rest: "organisation_id is_on reference decided_on changed_at version",
  },
  working_patterns: { ...ACCOUNT, holds: "from_day week made_by made_at", rest: "organisation_id person_id" },
  working_days: {
    ...ACCOUNT,
    holds: "kind day from_clock to_clock made_by made_at",
    rest: "id organisation_id person_id",
  },
  working_choices: { ...ACCOUNT, holds: "from_at until_at", rest: "id organisation_id person_id" },
  team_members: { ...ACCOUNT, holds: "person_id", rest: "organisation_id team_id" },
  person_skills: { ...ACCOUNT, holds: "level", rest: "organisation_id person_id skill_id" },
  saved_filters: { ...ACCOUNT, holds: "name filter", rest: "id organisation_id person_id list_order version" },
  // Ids and settings only: no line of it may hold what a customer wrote or is called.
  audit_log: {
    of: "colleague",
    purpose: "accounting",
    kept: "audit",
    holds: "actor action details",
    rest: "id organisation_id at subject_kind subject_id",
  },
  teams: { of: "nobody", rest: "id organisation_id name colour demo version" },
  skills: { of: "nobody", rest: "id organisation_id name demo version" },
  labels: { of: "nobody", rest: "id organisation_id name version" },
  inboxes: { of: "nobody", rest: "id organisation_id name address team_id language signatures active demo version" },
  mailboxes: {
    of: "nobody",
    rest: `inbox_id organisation_id imap_host imap_port imap_security imap_user imap_password smtp_host smtp_port smtp_security smtp_user
      smtp_password folder sent_folder reply_tokens case_numbers active epoch uid_validity last_uid since fetched_at trouble_since trouble
      trouble_words version`,
  },
  widgets: {
    of: "nobody",
    rest: "id organisation_id key secret name settings inbox_id team_id active demo version created_at",
  },
  webhooks: {
    of: "nobody",
    rest: "id organisation_id url secret event_types active disabled_because failing_since created_at version",
  },
  canned_replies: { of: "nobody", rest: "id organisation_id shortcut title bodies team_id demo version" },
  contact_reasons: {
    of: "nobody",
    rest: "id organisation_id parent_id preset names words complexity position retired version",
  },
  // Words that two customers at least have used, and weights over all of them.
  triage_versions: {
    of: "nobody",
    rest: "id organisation_id number why stage asked_at ended_at read of examples reasons figures bytes model",
  },
  triage_splits: { of: "nobody", rest: "organisation_id settings version" },
  triage_choices: { of: "nobody", rest: "id organisation_id version_id why at number" },
  wrap_up_settings: { of: "nobody", rest: "organisation_id settings version" },
  handover_settings: { of: "nobody", rest: "organisation_id texts version" },
  promise_settings: { of: "nobody", rest: "organisation_id settings approved_by approved_at version" },
  wait_settings: { of: "nobody", rest: "organisation_id settings version" },
  routing_settings: { of: "nobody", rest: "organisation_id settings version" },
  service_levels: { of: "nobody", rest: "organisation_id levels version" },
  demo_state: { of: "nobody", rest: "organisation_id arriving next_at" },
  migrations: { of: "nobody", rest: "name hash applied_at" },
  reaction_positions: { of: "nobody", rest: "name xid seq failures updated_at" },
};
