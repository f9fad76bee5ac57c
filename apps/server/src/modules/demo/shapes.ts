/** What the demo is made of: a shop, its team, its customers and the stories they tell. */
import type { MailAddress } from "@luwte/contract/conversations.ts";
import type { ConversationId, InboxId, OrganisationId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Role } from "@luwte/contract/rights.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Work } from "../../platform/work/work.ts";

export type TeamKey = "orders" | "returns" | "advice";
export const TEAM_NAMES: ReadonlyMap<string, TeamKey> = new Map([
  ["Bestellingen", "orders"],
  ["Retouren en garantie", "returns"],
  ["Advies", "advice"],
]);
export type SkillKey = "returns" | "payments" | "products" | "warranty" | "business";

export type DemoPerson = {
  key: string;
  name: string;
  email: string;
  role: Role;
  language: Language;
  speaks: Language[];
  teams: TeamKey[];
  skills: Partial<Record<SkillKey, 1 | 2 | 3>>;
};

/** `(a|b)` in a text is one of the two; `{order}` and the like are filled from the customer and the order. */
export type Turn = { by: "customer" | "agent" | "note"; text: string; afterHours: number };

export type Story = {
  key: string;
  language: Language;
  team: TeamKey;
  skill: SkillKey | null;
  channel: "mail" | "chat";
  subject: string;
  turns: readonly Turn[];
};

export type DemoCustomer = {
  name: string;
  email: string;
  language: Language;
  company: string | null;
  city: string;
  /** Which of the months of history this customer came in first, 0 the oldest. */
  since: number;
};

/** A source of chance that is handed in: the next number from 0 up to but not including 1. */
export type Chance = () => number;

/** Of everybody in the demo; shown on the sign-in page as long as there is one. */
export const PASSWORD = "luwte-demo";

/** The part of a message from outside that the demo needs to say; the conversations module has the whole. */
export type DemoIncoming = {
  conversationId?: ConversationId;
  channel: "mail" | "chat";
  inboxId: InboxId;
  teamId?: TeamId | null;
  from: { kind: "email"; value: string; name: string; verified: boolean };
  subject: string;
  text: string;
  mail: { from: MailAddress; to: MailAddress[]; cc: MailAddress[]; subject: string } | null;
  language?: Language | null;
  demo: boolean;
  at: Date;
};
export type ArrivalNeeds = { receive(work: Work, incoming: DemoIncoming): Promise<unknown> };

/** A mail that came in over the demo's own SMTP door, for the mail module to read like any other. */
export type MailIn = { organisationId: OrganisationId; inboxId: InboxId; bytes: Buffer; at: Date };

export type DemoNeeds = ArrivalNeeds & {
  takeMail(platform: Platform, mail: MailIn): Promise<void>;
  /** Lets the inbox of the demo send through the SMTP server on this port of this machine. */
  sendThrough(platform: Platform, work: Work, inboxId: InboxId, port: number): Promise<void>;
  /** What other modules keep of an organisation that is at work, such as a chat on its site. */
  afterSeed(platform: Platform, work: Work): Promise<void>;
  /** Says to whoever started Luwte how to go on without the demo. */
  afterRemoval(platform: Platform): Promise<void>;
};

/** What this process opened; another process of the same Luwte may have none. */
export type Doors = { smtpPort: number | null };
