/** `luwte plan verdict FILE.json`: may this change be, who could step in, what if somebody is ill? The file is explained in docs/subsystems/rosters.md. */
import { type Answer, answerTo, parseAsked } from "@luwte/planning/rosters/living/ask.ts";
import type { Illness, Sturdiness } from "@luwte/planning/rosters/living/illness.ts";
import type { Candidate, Proposals, Verdict } from "@luwte/planning/rosters/living/shapes.ts";
import { type Language, type Text, terminalLanguage } from "../terminal.ts";
import { fieldText } from "./fieldTexts.ts";
import { readJson } from "./files.ts";
import { durationText, fill, reasonText, violationText } from "./sentences.ts";

const TEXTS = {
  usage: {
    nl: "Gebruik: luwte plan verdict BESTAND.json [--json]",
    fr: "Usage : luwte plan verdict FICHIER.json [--json]",
    en: "Usage: luwte plan verdict FILE.json [--json]",
  },
  unreadable: {
    nl: "Dit bestand is niet te lezen als JSON: {file}",
    fr: "Ce fichier est illisible comme JSON : {file}",
    en: "This file cannot be read as JSON: {file}",
  },
  allowed: { nl: "Ja, dit kan.", fr: "Oui, c’est possible.", en: "Yes, this may be." },
  refused: { nl: "Nee, dit kan niet:", fr: "Non, ce n’est pas possible :", en: "No, this may not be:" },
  first: { nl: "Eerst te vragen:", fr: "À demander d’abord :", en: "To be asked, in this order:" },
  nobody: {
    nl: "Niemand kan deze dienst nemen.",
    fr: "Personne ne peut prendre ce service.",
    en: "Nobody can take this shift.",
  },
  passed: { nl: "Niet gevraagd:", fr: "Pas demandés :", en: "Not asked:" },
  missing: {
    nl: "Ontbrekende bezetting: {before}, met ziekte {ill}, na invallen {filled}.",
    fr: "Présence manquante : {before}, avec maladie {ill}, après remplacement {filled}.",
    en: "Missing cover: {before}, with illness {ill}, once filled {filled}.",
  },
  open: { nl: "{agent} ({shift}): {by}", fr: "{agent} ({shift}) : {by}", en: "For {agent} ({shift}): {by}" },
  sturdy: {
    nl: "Van {onDuty} mensen zijn er {ill} ziek: in {share} % van de gevallen ontbreekt er niets extra; gemiddeld {mean}, hoogstens {worst}.",
    fr: "Sur {onDuty} personnes, {ill} malades : dans {share} % des cas rien ne manque en plus ; en moyenne {mean}, au plus {worst}.",
    en: "Of {onDuty} people {ill} are ill: in {share} % of cases nothing more is missing; {mean} on average, {worst} at most.",
  },
  uncounted: {
    nl: "Dat is niet te tellen: zo veel mensen werken er niet, of er zijn te veel mogelijkheden.",
    fr: "Impossible à compter : il n’y a pas autant de monde, ou trop de possibilités.",
    en: "That cannot be counted: fewer people work then, or there are too many ways.",
  },
} as const satisfies Record<string, Text>;

/** 0: yes, or an answer; 1: no; 2: the question could not be read. */
export async function verdictCommand(args: string[]): Promise<number> {
  const language = terminalLanguage();
  const [file, ...more] = args.filter((arg) => arg !== "--json");
  if (file === undefined || more.length > 0 || file.startsWith("--")) return fail(TEXTS.usage[language]);
  const value = await readJson(file);
  if (value === undefined) return fail(fill(TEXTS.unreadable[language], { file }));
  const read = parseAsked(value);
  if (read.kind === "problems") return fail(read.problems.map((problem) => fieldText(problem, language)).join("\n"));
  return say(answerTo(read), args.includes("--json") ? null : language);
}

function fail(words: string): number {
  console.error(words);
  return 2;
}

function say(answer: Answer, language: Language | null): number {
  console.log(language === null ? JSON.stringify(answer, null, 2) : sentencesOf(answer, language).join("\n"));
  return answer.kind === "verdict" && !answer.verdict.allowed ? 1 : 0;
}

function sentencesOf(answer: Answer, language: Language): string[] {
  switch (answer.kind) {
    case "verdict":
      return verdictLines(answer.verdict, language);
    case "proposals":
      return proposalLines(answer.proposals, language);
    case "illness":
      return illnessLines(answer.illness, language);
    case "sturdiness":
      return [answer.sturdiness ? sturdinessLine(answer.sturdiness, language) : TEXTS.uncounted[language]];
  }
}

type Obstacles = Pick<Verdict, "obstacles" | "violations">;

const obstacleTexts = ({ obstacles, violations }: Obstacles, language: Language): string[] => [
  ...obstacles.map((reason) => reasonText(reason, language)),
  ...violations.map((violation) => violationText(violation, language)),
];

function verdictLines(verdict: Verdict, language: Language): string[] {
  return [
    verdict.allowed ? TEXTS.allowed[language] : TEXTS.refused[language],
    ...obstacleTexts(verdict, language).map((text) => `- ${text}`),
    ...verdict.consequences.map((reason) => `- ${reasonText(reason, language)}`),
  ];
}

function proposalLines({ candidates, passed }: Proposals, language: Language): string[] {
  const asked = candidates.map((candidate, index) => `${index + 1}. ${candidateText(candidate, language)}`);
  const others = passed.map((each) => `- ${each.agent}: ${obstacleTexts(each, language).join(" ")}`);
  return [
    ...(asked.length > 0 ? [TEXTS.first[language], ...asked] : [TEXTS.nobody[language]]),
    ...(others.length > 0 ? [TEXTS.passed[language], ...others] : []),
  ];
}

function candidateText({ agent, because, consequences }: Candidate, language: Language): string {
  const why = because.map((reason) => reasonText(reason, language)).join(", ");
  return [`${agent}: ${why}.`, ...consequences.map((reason) => reasonText(reason, language))].join(" ");
}

function illnessLines({ missing, shifts }: Illness, language: Language): string[] {
  const durations = Object.entries(missing).map(([name, minutes]) => [name, durationText(minutes, language)]);
  return [
    fill(TEXTS.missing[language], Object.fromEntries(durations)),
    ...shifts.map(({ shift, stepIn }) =>
      fill(TEXTS.open[language], {
        agent: shift.agent,
        shift: shift.shiftType,
        by: stepIn ? candidateText(stepIn, language) : TEXTS.nobody[language],
      }),
    ),
  ];
}

function sturdinessLine({ onDuty, ill, share, mean, worst }: Sturdiness, language: Language): string {
  return fill(TEXTS.sturdy[language], {
    onDuty,
    ill,
    share: Math.round(share * 100),
    mean: durationText(Math.round(mean), language),
    worst: durationText(worst.missing, language),
  });
}
