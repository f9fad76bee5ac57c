/**
 * Rule packs: what a law, a charter or the organisation itself asks, as dated data. A new version is a new pack with its own dates; a pack that was used is
 * never changed. Not legal advice: what was not read in the text of the law itself says so, and whoever reports with it checks it first.
 */
import type { ContactChannel } from "./contacts.ts";

type Sentence = { readonly nl: string; readonly fr: string; readonly en: string };
/** `source`: where the rule was read. `unverified`: what was not found in the text itself, for a person to check. */
type Cited = {
  readonly id: string;
  readonly words: Sentence;
  readonly article: string;
  readonly source: string;
  readonly unverified: string | null;
  /** Of all contacts that the rule is about, as a part of 1. */
  readonly share: number;
  readonly channels: readonly ContactChannel[];
};

export type Rule = Cited &
  (
    | {
        readonly kind: "answered_within";
        readonly seconds: number;
        /** From when it counts: the first of these that happened. */
        readonly from: readonly ("menu_ended" | "queued" | "contact_begun")[];
        /** Kept as well by a call-back before the end of so many working days after it was promised; null: no. */
        readonly callBackWorkingDays: number | null;
      }
    | { readonly kind: "key_given"; readonly seconds: number }
    | { readonly kind: "complaint_answered"; readonly workingDays: number }
  );

export type Pack = {
  readonly id: string;
  readonly country: "ES" | "BE" | null;
  readonly law: string;
  /** From and until which day it holds. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** Days after the end of a month until every time limit of its contacts has passed and late events have come. */
  readonly settlesAfterDays: number;
  readonly rules: readonly Rule[];
};

const SPAIN: Pack = {
  id: "es-2025",
  country: "ES",
  law: "Ley 10/2025, de 26 de diciembre, por la que se regulan los servicios de atención a la clientela (BOE 27-12-2025)",
  // In force since 2025-12-28, with twelve months to adapt.
  validFrom: "2026-12-28",
  validUntil: null,
  settlesAfterDays: 45,
  rules: [
    {
      id: "es-answered",
      kind: "answered_within",
      words: {
        nl: "95 % van de oproepen krijgt binnen 3 minuten een mens aan de lijn",
        fr: "95 % des appels sont pris par une personne en 3 minutes",
        en: "95 % of calls are answered by a person within 3 minutes",
      },
      article: "art. 8",
      source: "Legal Today, AJA 1025 (January 2026), on article 8",
      unverified:
        "The law says «on average»; counted here call by call, which is stricter. Whether chats count is not settled; they are left out.",
      share: 0.95,
      channels: ["phone"],
      seconds: 180,
      from: ["menu_ended", "queued", "contact_begun"],
      callBackWorkingDays: null,
    },
    {
      id: "es-key",
      kind: "key_given",
      words: {
        nl: "Iedere vraag of klacht krijgt een zaaknummer",
        fr: "Chaque demande ou réclamation reçoit un numéro de suivi",
        en: "Every question or complaint is given a case key",
      },
      article: "article not checked",
      source: "legislaciononline.es, summary of Ley 10/2025",
      unverified: "The article, and by when the key is due: one day is assumed.",
      share: 1,
      channels: ["phone", "chat", "mail", "social", "other"],
      seconds: 86_400,
    },
    {
      id: "es-complaint",
      kind: "complaint_answered",
      words: {
        nl: "Een klacht is binnen 15 werkdagen beantwoord",
        fr: "Une réclamation reçoit une réponse en 15 jours ouvrables",
        en: "A complaint is answered within 15 working days",
      },
      article: "article not checked",
      source: "legislaciononline.es, summary of Ley 10/2025",
      unverified: "The article; shorter limits of some sectors; regional holidays are not counted.",
      share: 1,
      channels: ["phone", "chat", "mail", "social", "other"],
      workingDays: 15,
    },
  ],
};

const BELGIUM: Pack = {
  id: "be-charter-2011",
  country: "BE",
  law: "Charter voor klantvriendelijkheid / Charte en faveur de la clientèle (FOD Economie, Test-Aankoop, June 2011)",
  validFrom: "2012-01-01",
  validUntil: null,
  settlesAfterDays: 14,
  rules: [
    {
      id: "be-answered",
      kind: "answered_within",
      words: {
        nl: "90 % van de bellers heeft binnen 2,5 minuten na de laatste keuze een mens aan de lijn, of wordt voor het einde van de volgende werkdag gratis teruggebeld",
        fr: "90 % des appelants ont une personne en ligne dans les 2,5 minutes après le dernier choix, ou sont rappelés gratuitement avant la fin du jour ouvrable suivant",
        en: "90 % of callers have a person on the line within 2.5 minutes of their last choice, or are called back for free before the end of the next working day",
      },
      article: "I. «Wachttijden en kostprijs telefonische oproepen»",
      source: "text of the charter; the 90 % from RTL Info, January 2012",
      unverified:
        "The 90 % was not found in the text of the charter itself. Exceptional circumstances and peaks are not taken out.",
      share: 0.9,
      channels: ["phone"],
      seconds: 150,
      from: ["menu_ended", "queued", "contact_begun"],
      callBackWorkingDays: 1,
    },
  ],
};

export const PACKS: readonly Pack[] = [SPAIN, BELGIUM];
export const OWN_PACK = "own";

export type OwnNorm = {
  readonly seconds: number;
  readonly share: number;
  readonly channels: readonly ContactChannel[];
};

/** What the organisation asks of itself. */
export const ownPack = ({ seconds, share, channels }: OwnNorm): Pack => ({
  id: OWN_PACK,
  country: null,
  law: "",
  validFrom: "1970-01-01",
  validUntil: null,
  settlesAfterDays: 7,
  rules: [
    {
      id: "own-answered",
      kind: "answered_within",
      words: {
        nl: "Eigen norm: zoveel procent heeft binnen de gekozen tijd een mens",
        fr: "Norme propre : la part choisie a une personne dans le délai choisi",
        en: "Own norm: the chosen share has a person within the chosen time",
      },
      article: "",
      source: "",
      unverified: null,
      share,
      channels,
      seconds,
      from: ["menu_ended", "queued", "contact_begun"],
      callBackWorkingDays: null,
    },
  ],
});

/** Whether a pack holds on a day, "2027-01-01", its own first and last day included. Days compare as texts; one written otherwise is in no pack. */
export const isInForce = ({ validFrom, validUntil }: Pack, day: string): boolean =>
  day >= validFrom && (validUntil === null || day <= validUntil);
