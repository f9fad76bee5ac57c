/** What the demo is made of: a shop, its team, its customers and the stories they tell. */
import type { Language } from "@luwte/contract/language.ts";
import type { Role } from "@luwte/contract/rights.ts";

export type TeamKey = "orders" | "returns" | "advice";
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
