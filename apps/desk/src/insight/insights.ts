/** What can be looked into, a line each: where it is, the right it asks, its name. */
import type { Right } from "@luwte/contract/rights.ts";
import type { LinkProps } from "@tanstack/react-router";
import type { Saying } from "../words/say.ts";

export type Insight = { readonly to: NonNullable<LinkProps["to"]>; readonly right: Right; readonly name: Saying };

export const INSIGHTS: readonly Insight[] = [
  {
    to: "/insights/contact-reasons",
    right: "insights.read",
    name: { nl: "Contactredenen", fr: "Motifs de contact", en: "Contact reasons" },
  },
  {
    to: "/insights/waiting",
    right: "insights.read",
    name: { nl: "Wachten", fr: "Attente", en: "Waiting" },
  },
  {
    to: "/insights/answers",
    right: "surveys.read",
    name: { nl: "Tevredenheid", fr: "Satisfaction", en: "Satisfaction" },
  },
  {
    to: "/insights/assistance",
    right: "insights.read",
    name: { nl: "Assistent", fr: "Assistant", en: "Assistant" },
  },
  {
    to: "/insights/library",
    right: "insights.read",
    name: { nl: "Kennisbank", fr: "Base de connaissances", en: "Library" },
  },
  {
    to: "/insights/help-centre",
    right: "library.read",
    name: { nl: "Helpcentrum", fr: "Centre d’aide", en: "Help centre" },
  },
  {
    to: "/insights/compliance",
    right: "compliance.read",
    name: { nl: "Wachttijd volgens de regels", fr: "Attente selon les règles", en: "Waiting by the rules" },
  },
];
