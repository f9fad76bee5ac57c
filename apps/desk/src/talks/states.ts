/** How a case stands, in a word. */
import type { Sayings } from "../words/say.ts";

export const DONE_STATES = {
  open: { nl: "open", fr: "ouverte", en: "open" },
  waiting_customer: { nl: "wacht op de klant", fr: "en attente du client", en: "waiting for the customer" },
  snoozed: { nl: "weggelegd", fr: "mise de côté", en: "put aside" },
  solved: { nl: "opgelost", fr: "résolue", en: "solved" },
} as const satisfies Sayings;
