/** Who may do what: one table, checked on the server for every operation. A role not named on a line may not. */
import { z } from "zod";

export const ROLES = ["administrator", "privacy_officer", "lead", "agent"] as const;
export const Role = z.enum(ROLES);
export type Role = z.output<typeof Role>;

const EVERYONE = ["administrator", "privacy_officer", "lead", "agent"] as const;
const LEADS = ["administrator", "lead"] as const;
const ADMINISTRATORS = ["administrator"] as const;
/** Sees to what customers may ask about themselves: next to the work that everybody may do, and without running the house. */
const PRIVACY = ["administrator", "privacy_officer"] as const;

export const RIGHTS = {
  "self.manage": EVERYONE,
  "people.read": EVERYONE,
  "people.manage": ADMINISTRATORS,
  "teams.manage": LEADS,
  "skills.manage": LEADS,
  "conversations.read": EVERYONE,
  "conversations.write": EVERYONE,
  "conversations.reply": EVERYONE,
  "conversations.assign": EVERYONE,
  "conversations.reassign_others": LEADS,
  "customers.read": EVERYONE,
  "customers.write": EVERYONE,
  "customers.merge": EVERYONE,
  "customers.fields": LEADS,
  "canned_replies.read": EVERYONE,
  "canned_replies.manage": LEADS,
  "filters.manage": EVERYONE,
  "filters.share": LEADS,
  "labels.manage": LEADS,
  "library.read": EVERYONE,
  "library.write": EVERYONE,
  "library.publish": LEADS,
  "library.approve": LEADS,
  "help_centre.manage": ADMINISTRATORS,
  "promises.read": EVERYONE,
  "promises.write": EVERYONE,
  "promises.manage": LEADS,
  "questions.read": EVERYONE,
  "questions.write": EVERYONE,
  "questions.manage": LEADS,
  "wrap_ups.manage": LEADS,
  "handovers.manage": LEADS,
  "talks.read": EVERYONE,
  "talks.write": EVERYONE,
  "talks.manage": LEADS,
  "customer_rights.manage": [...PRIVACY, "lead"],
  "retention.manage": PRIVACY,
  "access_log.read": PRIVACY,
  "compliance.read": LEADS,
  "compliance.record": ADMINISTRATORS,
  "compliance.manage": ADMINISTRATORS,
  "compliments.judge": LEADS,
  "surveys.read": EVERYONE,
  "surveys.manage": LEADS,
  "insights.read": LEADS,
  "assistance.read": EVERYONE,
  "assistance.decide": EVERYONE,
  "assistance.recheck": EVERYONE,
  "assistance.manage": LEADS,
  "assistance.audit": ADMINISTRATORS,
  "availability.read": EVERYONE,
  "availability.set_own": EVERYONE,
  "availability.set_others": LEADS,
  "time_ledger.manage": ADMINISTRATORS,
  "working_time.read": EVERYONE,
  "working_time.write": EVERYONE,
  "working_time.override": EVERYONE,
  "working_time.manage": LEADS,
  "routing.read": EVERYONE,
  "routing.manage": LEADS,
  "service_levels.read": EVERYONE,
  "service_levels.manage": LEADS,
  "inboxes.read": EVERYONE,
  "inboxes.manage": ADMINISTRATORS,
  "mail.set_aside": LEADS,
  "widgets.manage": ADMINISTRATORS,
  "organisation.read": EVERYONE,
  "organisation.manage": ADMINISTRATORS,
  "api_keys.manage": ADMINISTRATORS,
  "webhooks.manage": ADMINISTRATORS,
  "endpoint.read": LEADS,
  "endpoint.manage": ADMINISTRATORS,
  "audit.read": ADMINISTRATORS,
  "data.import": ADMINISTRATORS,
  "data.export": ADMINISTRATORS,
  "demo.manage": ADMINISTRATORS,
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;
export const RightName = z.enum(Object.keys(RIGHTS) as [Right, ...Right[]]);

export const may = (role: Role, right: Right): boolean => (RIGHTS[right] as readonly Role[]).includes(role);
export const rightsOf = (role: Role): Right[] => (Object.keys(RIGHTS) as Right[]).filter((right) => may(role, right));
