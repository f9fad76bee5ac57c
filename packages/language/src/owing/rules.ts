/** The rules of a language, made of its words once. Read from the top: the first that holds says whose it is. */
import type { MomentLanguage } from "../moments/shapes.ts";
import { DUTCH_OWING } from "./dutch.ts";
import { ENGLISH_OWING } from "./english.ts";
import { FRENCH_OWING } from "./french.ts";
import type { OwingRule, OwingWords } from "./shapes.ts";

const WORDS: Readonly<Record<MomentLanguage, OwingWords>> = { nl: DUTCH_OWING, fr: FRENCH_OWING, en: ENGLISH_OWING };

export type OwingRules = {
  readonly rules: readonly OwingRule[];
  /** We do it, or the reader gets it; with `whom` and without `unsure` it is surely promised. */
  readonly promise: RegExp;
  readonly whom: RegExp;
  readonly unsure: RegExp;
  readonly standIn: RegExp;
  readonly back: RegExp;
  readonly resumes: RegExp;
  /** It is said that it comes. */
  readonly will: RegExp;
  /** A clause that names what it depends on, but not first. */
  readonly depends: RegExp;
  /** That something holds only where something else does. */
  readonly condition: RegExp;
  readonly opens: RegExp;
  /** That something does not come, and that it is word of the reader. */
  readonly absence: RegExp;
  readonly word: RegExp;
  readonly note: RegExp;
  readonly reader: RegExp;
  readonly apposed: RegExp;
  readonly aside: RegExp;
  readonly cites: RegExp;
  readonly still: RegExp;
  readonly thus: RegExp;
  readonly awaits: RegExp;
  readonly between: RegExp;
};

const ready = new Map<MomentLanguage, OwingRules>();

export function rulesFor(language: MomentLanguage): OwingRules {
  const known = ready.get(language) ?? made(WORDS[language]);
  ready.set(language, known);
  return known;
}

/** None of nothing. */
const followed = (alternatives: readonly string[], by: string): RegExp =>
  alternatives.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join("|")})${by}`, "u");

const edged = (alternatives: readonly string[]): RegExp => followed(alternatives, "(?![\\p{L}\\d])");
const endingIn = (alternatives: readonly string[]): RegExp => followed(alternatives, "\\s$");

function made(words: OwingWords): OwingRules {
  return {
    rules: [...unpromised(words), ...asked(words), ...promised(words)],
    promise: edged(words.promise),
    whom: edged(words.whom),
    unsure: edged(words.unsure),
    standIn: edged(words.standIn),
    back: edged(words.back),
    resumes: edged(words.resumes),
    will: edged(words.will),
    depends: edged([`(?<=^(?:\\p{L}+'?\\p{L}* ){3}.*)(?:${words.condition.join("|")})`]),
    condition: conditionOf(words),
    opens: edged(words.opens.map((word) => `^${word}`)),
    absence: edged([...words.absence, ...words.lacking]),
    word: edged(words.word),
    note: edged(words.note),
    reader: edged(words.reader),
    apposed: new RegExp(edged(words.apposed).source, "gu"),
    aside: edged(words.aside ?? []),
    cites: edged(words.cites ?? []),
    still: edged(words.still ?? []),
    thus: edged(words.thus ?? []),
    awaits: edged(words.awaits ?? []),
    between: betweenClauses(words),
  };
}

const betweenClauses = ({ between, opens }: OwingWords): RegExp =>
  new RegExp(
    `[()|•]|,(?!\\d)|:(?!\\d)|\\s[–-]\\s|(?<![\\p{L}])(?:${between.join("|")})(?![\\p{L}'])|\\s(?=(?:${opens.join("|")})(?![\\p{L}]))`,
    "gu",
  );

function conditionOf({ whether, condition }: OwingWords): RegExp {
  const told = whether.length > 0 ? `(?<!(?:${whether.join("|")}) )` : "";
  return edged([`${told}(?:${condition.join("|")})`]);
}

/** Told, wished or supposed. A question behind what we say that we do asks only whether that suits. */
function unpromised(words: OwingWords): OwingRule[] {
  const condition = conditionOf(words);
  const nobody = { owner: "nobody", of: "clause" } as const;
  return [
    { ...nobody, why: "question", of: "signed", in: /\?[!?"'»”)]*$/u },
    { ...nobody, why: "question", of: "sentence", in: /\?[!?"'»”)]*$/u, unless: edged(words.states) },
    { ...nobody, why: "question", of: "sentence", in: edged(words.wonders), unless: edged(words.promise) },
    { ...nobody, why: "courtesy", in: edged(words.courtesy) },
    {
      ...nobody,
      why: "past",
      of: "lead",
      in: edged([`^\\s*(?:${words.thanks.join("|")}) [^,]*$`]),
      unless: edged([...words.promise, ...words.will]),
    },
    { ...nobody, why: "courtesy", of: "sentence", in: edged(words.courtesy), with: edged(words.together) },
    { ...nobody, why: "refusal", of: "until", in: endingIn(words.because ?? []) },
    {
      ...nobody,
      why: "past",
      of: "until",
      in: endingIn(words.moved?.from ?? []),
      with: edged(words.moved?.verbs ?? []),
    },
    ...otherwise(words, condition),
    { ...nobody, why: "condition", in: edged([...words.absence, ...words.lacking]) },
    { ...nobody, why: "condition", of: "governing", in: condition, unless: edged(words.latest) },
    { ...nobody, why: "hours", in: edged(words.hours), unless: edged(words.hands), wider: true },
    { ...nobody, why: "custom", in: edged(words.habit), wider: true },
    { ...nobody, why: "custom", of: "sentence", in: edged([`^(?:${words.habit.join("|")})`]) },
    { ...nobody, why: "custom", in: edged(words.custom), unless: edged([...words.sends, ...words.hands]), wider: true },
    { ...nobody, why: "custom", of: "sentence", in: edged(words.general) },
    {
      ...nobody,
      why: "past",
      of: "lead",
      in: edged([`(?:${words.dated.join("|")}) (?:(?:de|den|het|le|la|the) )?[^ ,]{1,12}(?: [^ ,]{1,10}){0,2}$`]),
      unless: edged(words.will),
    },
    {
      ...nobody,
      why: "past",
      in: edged(words.past),
      unless: edged(words.will),
      resumed: edged(words.resumes),
    },
    {
      ...nobody,
      why: "past",
      in: edged(words.done),
      unless: edged(words.will),
      resumed: edged(words.resumes),
      behind: true,
    },
    { ...nobody, why: "refusal", in: edged(words.refusal) },
  ];
}

/** What happens where something does not come is ours; when it does not come is not. */
function otherwise(words: OwingWords, condition: RegExp): OwingRule[] {
  const ours = { why: "otherwise", owner: "ours" } as const;
  const [past, lacking] = [edged(words.past), edged(words.lacking)];
  const asks = edged([...words.demand, `^(?:${words.ask.join("|")})`]);
  const not = [condition, past, lacking, edged(words.absence), edged(words.refusal), asks]
    .map(({ source }) => source)
    .join("|");
  return [
    { ...ours, of: "clause", in: lacking, with: edged(words.promise), unless: past },
    {
      ...ours,
      of: "sentence",
      in: edged([...words.absence, ...words.lacking]),
      with: edged([...words.promise, ...words.expected]),
      unless: new RegExp(not, "u"),
    },
  ];
}

function asked(words: OwingWords): OwingRule[] {
  const theirs = { owner: "theirs", of: "clause" } as const;
  return [
    { owner: "ours", of: "clause", why: "promise", in: edged(words.lookOut), on: true },
    { ...theirs, why: "choice", in: edged(words.choice), unless: edged(words.offered) },
    {
      ...theirs,
      why: "demand",
      in: edged(words.demand),
      unless: edged(words.offers),
      resumed: edged(words.resumes),
      wider: true,
    },
    { ...theirs, why: "demand", in: edged([`^(?:${words.ask.join("|")})`]), noted: false },
  ];
}

const promised = (words: OwingWords): OwingRule[] => [
  { why: "plan", owner: "nobody", of: "clause", in: edged(words.visit) },
  {
    why: "plan",
    owner: "nobody",
    of: "clause",
    in: edged(words.client),
    unless: edged([...words.promise, ...words.spokenTo]),
  },
  {
    why: "plan",
    owner: "theirs",
    of: "clause",
    in: edged(words.yours),
    unless: edged([...words.promise, ...words.will]),
  },
  { why: "promise", owner: "ours", of: "clause", in: edged([`^(?:${words.ask.join("|")})`]), noted: true },
  {
    why: "plan",
    owner: "nobody",
    of: "clause",
    in: edged(words.plan),
    unless: edged(words.spokenTo),
    far: true,
    wider: true,
  },
  { why: "promise", owner: "ours", of: "clause", in: edged([...words.promise, ...words.expected]), wider: true },
];
