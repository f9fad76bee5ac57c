/**
 * Why a conversation went to somebody, or to nobody yet, in one sentence in three languages. What is stored is a code with parameters, so that everybody
 * reads it in their own language and it can be checked what an assignment was based on. Names of people are put in when it is read, never stored.
 */
import { z } from "zod";
import { fill, type Language, type Text, type Texts } from "./language.ts";

const ParamValue = z.union([z.string(), z.number(), z.null()]);
export const ExplanationParams = z.record(z.string().max(40), ParamValue);
export type ExplanationParams = z.output<typeof ExplanationParams>;

/** What made the difference between those who could have it. */
export const DECIDERS = ["knows_conversation", "knows_customer", "only_able", "most_room", "longest_since"] as const;
export type Decider = (typeof DECIDERS)[number];

/**
 * `{person}` whose it became or was, `{by}` who decided. `because` of `routed` is made from `language`, `skills` and `decider`.
 * Several skills are one parameter with a line each.
 */
const SENTENCES = {
  routed: { nl: "Naar {person}: {because}.", fr: "Pour {person} : {because}.", en: "To {person}: {because}." },
  taken: { nl: "{person} nam dit zelf op.", fr: "{person} s’en est chargé.", en: "{person} took this." },
  answered: {
    nl: "{person} antwoordde en houdt het gesprek.",
    fr: "{person} a répondu et garde la conversation.",
    en: "{person} answered and keeps the conversation.",
  },
  reassigned: {
    nl: "{by} gaf dit aan {person}{reason}.",
    fr: "{by} l’a confié à {person}{reason}.",
    en: "{by} gave this to {person}{reason}.",
  },
  unassigned: {
    nl: "{by} legde dit terug{reason}.",
    fr: "{by} l’a remis en attente{reason}.",
    en: "{by} put this back{reason}.",
  },
  given_back: {
    nl: "{person} gaf dit terug{reason}.",
    fr: "{person} l’a rendu{reason}.",
    en: "{person} gave this back{reason}.",
  },
  missed: {
    nl: "{person} nam de chat niet op tijd op; die gaat naar een collega.",
    fr: "{person} n’a pas pris le chat à temps ; il passe à un collègue.",
    en: "{person} did not take the chat in time; it goes to a colleague.",
  },
  went_away: {
    nl: "{person} is er nu niet; dit gaat naar een collega.",
    fr: "{person} n’est pas là ; cela passe à un collègue.",
    en: "{person} is not there now; this goes to a colleague.",
  },
  nobody_in_team: {
    nl: "Wacht: er zit nog niemand in dit team.",
    fr: "En attente : il n’y a encore personne dans cette équipe.",
    en: "Waits: there is nobody in this team yet.",
  },
  language_missing: {
    nl: "Wacht: niemand in het team spreekt {language}.",
    fr: "En attente : personne dans l’équipe ne parle {language}.",
    en: "Waits: nobody in the team speaks {language}.",
  },
  skill_missing: {
    nl: "Wacht: niemand in het team kent {skills} op het gevraagde niveau.",
    fr: "En attente : personne dans l’équipe ne connaît {skills} au niveau demandé.",
    en: "Waits: nobody in the team knows {skills} at the level that is needed.",
  },
  nobody_available: {
    nl: "Wacht: wie dit kan, is nu niet beschikbaar.",
    fr: "En attente : les personnes compétentes ne sont pas disponibles.",
    en: "Waits: who can do this is not available now.",
  },
  all_declined: {
    nl: "Wacht: wie dit kan, nam het net niet op of gaf het terug.",
    fr: "En attente : les personnes compétentes viennent de le rendre ou de le manquer.",
    en: "Waits: who can do this just missed it or gave it back.",
  },
  no_capacity: {
    nl: "Wacht: wie dit kan, heeft nu genoeg gesprekken.",
    fr: "En attente : les personnes compétentes ont assez de conversations pour l’instant.",
    en: "Waits: who can do this has enough conversations now.",
  },
  all_at_ceiling: {
    nl: "Wacht: wie dit kan, heeft het nu druk genoeg.",
    fr: "En attente : les personnes compétentes sont assez chargées pour l’instant.",
    en: "Waits: who can do this is busy enough now.",
  },
  not_automatic: {
    nl: "Wacht tot iemand het opneemt: gesprekken worden hier niet vanzelf verdeeld.",
    fr: "En attente que quelqu’un s’en charge : ici, rien n’est réparti automatiquement.",
    en: "Waits until somebody takes it: nothing is given out by itself here.",
  },
} as const satisfies Texts;

export type ExplanationCode = keyof typeof SENTENCES;
export const Explanation = z.object({
  code: z.enum(Object.keys(SENTENCES) as [ExplanationCode, ...ExplanationCode[]]),
  params: ExplanationParams,
});
export type Explanation = z.output<typeof Explanation>;

const CLAUSES: Readonly<Record<Decider | "language" | "skills", Text>> = {
  language: { nl: "spreekt {language}", fr: "parle {language}", en: "speaks {language}" },
  skills: { nl: "kent {skills}", fr: "connaît {skills}", en: "knows {skills}" },
  knows_conversation: {
    nl: "kent dit gesprek al",
    fr: "connaît déjà cette conversation",
    en: "knows this conversation already",
  },
  knows_customer: { nl: "hielp deze klant eerder", fr: "a déjà aidé ce client", en: "helped this customer before" },
  only_able: {
    nl: "is nu de enige die dit kan",
    fr: "est le seul choix possible en ce moment",
    en: "is the only one who can right now",
  },
  most_room: { nl: "heeft nu de meeste ruimte", fr: "a le plus de place en ce moment", en: "has the most room now" },
  longest_since: { nl: "is nu aan de beurt", fr: "est maintenant à son tour", en: "is next in turn" },
};

const LANGUAGE_NAMES: Readonly<Record<Language, Text>> = {
  nl: { nl: "Nederlands", fr: "néerlandais", en: "Dutch" },
  fr: { nl: "Frans", fr: "français", en: "French" },
  en: { nl: "Engels", fr: "anglais", en: "English" },
};

const AND: Text = { nl: "en", fr: "et", en: "and" };
/** Dutch and English want a comma before the last of three or more clauses, French does not. */
const LAST_COMMA: Readonly<Record<Language, string>> = { nl: ",", fr: "", en: "," };

function listed(items: readonly string[], language: Language, comma: string): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")}${items.length > 2 ? comma : ""} ${AND[language]} ${last}`;
}

const NOBODY_WE_KNOW: Readonly<Record<string, Text>> = {
  api_key: { nl: "Een gekoppeld programma", fr: "Un programme connecté", en: "A connected program" },
  person: { nl: "Iemand", fr: "Quelqu’un", en: "Somebody" },
};

/** How to call who decided when it was not a colleague whose name is known. */
export const nameOf = ({ kind }: { kind: string }, language: Language): string =>
  NOBODY_WE_KNOW[kind]?.[language] ?? "Luwte";

/** The sentence that answers "why?". Give the names in `names`: `person`, and `by` where somebody decided. */
export function explain(
  explanation: Explanation,
  language: Language,
  names: { person?: string; by?: string } = {},
): string {
  const params: ExplanationParams = { ...explanation.params, ...names };
  const filled = {
    ...textParams(params),
    language: languageName(params.language, language),
    skills: skillNames(params.skills, language),
    reason: params.reason ? `: ${params.reason}` : "",
    because: because(params, language),
  };
  return fill(SENTENCES[explanation.code][language], filled);
}

const textParams = (params: ExplanationParams): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value ?? "")]));

const languageName = (spoken: unknown, language: Language): string =>
  typeof spoken === "string" && spoken in LANGUAGE_NAMES ? LANGUAGE_NAMES[spoken as Language][language] : "";

const skillNames = (lines: unknown, language: Language): string =>
  typeof lines === "string" ? listed(lines.split("\n"), language, "") : "";

function because(params: ExplanationParams, language: Language): string {
  const clauses = (["language", "skills"] as const)
    .filter((name) => params[name])
    .map((name) => CLAUSES[name][language]);
  const decider = DECIDERS.find((name) => name === params.decider);
  if (decider) clauses.push(CLAUSES[decider][language]);
  const values = { language: languageName(params.language, language), skills: skillNames(params.skills, language) };
  return fill(listed(clauses, language, LAST_COMMA[language]), values);
}
