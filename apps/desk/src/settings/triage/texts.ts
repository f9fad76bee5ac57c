/** Words of triage's settings. */
import type { TriageVersion } from "@luwte/contract/triage.ts";
import type { Saying, Sayings } from "../../words/say.ts";

export const TRIAGE_SETTINGS = {
  loading: { nl: "Laden …", fr: "Chargement …", en: "Loading …" },
  title: { nl: "Triage", fr: "Triage", en: "Triage" },
  intro: {
    nl: "Wat Luwte over een nieuwe vraag voorstelt, waarvan het dat leerde, en waar eenvoudige en ingewikkelde vragen heen gaan. Een medewerker beslist, tenzij een niveau bij Assistent meer toelaat.",
    fr: "Ce que Luwte propose à propos d’une nouvelle question, d’où il le tient, et où vont les questions simples et complexes. Un conseiller décide, sauf si un niveau d’assistance permet davantage.",
    en: "What Luwte proposes about a new question, from what it learned that, and where simple and complex questions go. A colleague decides, unless a level of assistance allows more.",
  },
  learned: { nl: "Wat het leerde", fr: "Ce qu’il a appris", en: "What it learned" },
  learnedIntro: {
    nl: "Elke nacht leert Luwte van jullie eigen afgeronde gesprekken. Een vijfde daarvan blijft apart: daarop wordt elke versie gemeten. Een slechtere versie wordt bewaard en niet gebruikt.",
    fr: "Chaque nuit, Luwte apprend de vos propres conversations clôturées. Un cinquième reste à part : chaque version y est mesurée. Une version moins bonne est gardée, pas utilisée.",
    en: "Each night Luwte learns from your own wrapped-up conversations. A fifth is held out: each version is measured on it. A worse version is kept and not used.",
  },
  uses: {
    nl: "Versie {number}: {share} van de redenen goed (tussen {low} en {high}), gemeten op {of} gesprekken. Met alleen woorden: {words}.",
    fr: "Version {number} : {share} des motifs justes (entre {low} et {high}), mesuré sur {of} conversations. Avec les mots seuls : {words}.",
    en: "Version {number}: {share} of reasons right (between {low} and {high}), measured on {of} conversations. With words alone: {words}.",
  },
  usesWords: {
    nl: "Alleen de woorden bij jullie redenen en de kennisbank worden gebruikt.",
    fr: "Seuls les mots de vos motifs et la base de connaissances sont utilisés.",
    en: "Only the words of your reasons and the library are used.",
  },
  train: { nl: "Nu opnieuw leren", fr: "Réapprendre maintenant", en: "Learn again now" },
  reading: {
    nl: "Leest gesprekken: {read} van {of}",
    fr: "Lit les conversations : {read} sur {of}",
    en: "Reads conversations: {read} of {of}",
  },
  learning: { nl: "Leert…", fr: "Apprend…", en: "Learns…" },
  useWords: { nl: "Alleen woorden gebruiken", fr: "N’utiliser que les mots", en: "Use words alone" },
  use: { nl: "Gebruik versie {number}", fr: "Utiliser la version {number}", en: "Use version {number}" },
  useIt: { nl: "Gebruik", fr: "Utiliser", en: "Use" },
  usable: { nl: "Gebruik", fr: "Utilisation", en: "Use" },
  inUse: { nl: "in gebruik", fr: "utilisée", en: "in use" },
  emptied: { nl: "alleen cijfers", fr: "chiffres seuls", en: "figures only" },
  versions: { nl: "Versies", fr: "Versions", en: "Versions" },
  none: {
    nl: "Er is nog niets geleerd. Dat begint vanzelf, in de nacht nadat jullie de eerste gesprekken met een reden afrondden. Tot dan helpen de woorden bij jullie redenen en de kennisbank.",
    fr: "Rien n’a encore été appris. Cela commence tout seul, la nuit après vos premières conversations clôturées avec un motif. En attendant, les mots de vos motifs et la base de connaissances aident.",
    en: "Nothing was learned yet. That begins by itself, in the night after you wrapped up the first conversations with a reason. Until then the words of your reasons and the library help.",
  },
  version: { nl: "Versie", fr: "Version", en: "Version" },
  from: { nl: "Geleerd van", fr: "Appris de", en: "Learned from" },
  right: { nl: "Goed", fr: "Juste", en: "Right" },
  off: { nl: "Zekerheid ernaast", fr: "Écart de certitude", en: "Sureness off by" },
  coverage: { nl: "Met 98 % goed", fr: "Avec 98 % juste", en: "With 98 % right" },
  points: { nl: "{points} punten", fr: "{points} points", en: "{points} points" },
  explained: {
    nl: "«Zekerheid ernaast»: hoever wat Luwte zegt zeker te weten, afwijkt van hoe vaak het klopt. «Met 98 % goed»: welk deel van de vragen het kan beantwoorden met hoogstens 2 op 100 fout.",
    fr: "« Écart de certitude » : de combien sa certitude diffère de la part juste. « Avec 98 % juste » : la part des questions à laquelle il répond avec 2 erreurs sur 100 au plus.",
    en: "“Sureness off by”: how far what Luwte says to be sure of differs from how often it is right. “With 98 % right”: which share of questions it can answer with at most 2 in 100 wrong.",
  },
  split: { nl: "Waar vragen heen gaan", fr: "Où vont les questions", en: "Where questions go" },
  splitIntro: {
    nl: "Eenvoudig of ingewikkeld volgt uit de contactreden. Alleen wat wacht en van niemand is, gaat ergens heen: als een medewerker het voorstel overneemt, of vanzelf als het niveau dat toelaat. Klachten, geld, recht en gezondheid nooit vanzelf.",
    fr: "Simple ou complexe suit du motif de contact. Seul ce qui attend et n’est à personne est envoyé : quand un conseiller reprend la proposition, ou automatiquement si le niveau le permet. Jamais automatiquement pour les plaintes, l’argent, le droit et la santé.",
    en: "Simple or complex follows from the contact reason. Only what waits and is nobody’s goes anywhere: when a colleague takes the suggestion over, or by itself where the level allows it. Complaints, money, law and health never by themselves.",
  },
  on: { nl: "Vragen splitsen", fr: "Répartir les questions", en: "Split questions" },
  simple: { nl: "Eenvoudige vragen", fr: "Questions simples", en: "Simple questions" },
  complex: { nl: "Ingewikkelde vragen", fr: "Questions complexes", en: "Complex questions" },
  stay: { nl: "Blijven waar ze binnenkomen", fr: "Restent où elles arrivent", en: "Stay where they come in" },
  toTeam: { nl: "Naar team {name}", fr: "Vers l’équipe {name}", en: "To team {name}" },
  toSkill: {
    nl: "Naar wie {name} kan, vanaf niveau {level}",
    fr: "Vers qui maîtrise {name}, dès le niveau {level}",
    en: "To who can do {name}, from level {level}",
  },
  counted: {
    nl: "De laatste vier weken: {simple} eenvoudig, {complex} ingewikkeld, {unsure} onbekend.",
    fr: "Ces quatre semaines : {simple} simples, {complex} complexes, {unsure} inconnues.",
    en: "The last four weeks: {simple} simple, {complex} complex, {unsure} unknown.",
  },
  noQuestions: {
    nl: "De laatste vier weken kwamen er geen vragen binnen.",
    fr: "Aucune question n’est arrivée ces quatre semaines.",
    en: "No questions came in during the last four weeks.",
  },
  asTable: { nl: "Als tabel, per dag", fr: "En tableau, par jour", en: "As a table, by day" },
  day: { nl: "Dag", fr: "Jour", en: "Day" },
  simples: { nl: "Eenvoudig", fr: "Simples", en: "Simple" },
  complexes: { nl: "Ingewikkeld", fr: "Complexes", en: "Complex" },
  unsures: { nl: "Onbekend", fr: "Inconnues", en: "Unknown" },
} as const satisfies Sayings;

export const WHY_TEXTS: Readonly<Record<TriageVersion["why"], Saying>> = {
  asked: { nl: "gevraagd", fr: "demandé", en: "asked" },
  nightly: { nl: "vanzelf", fr: "automatiquement", en: "by itself" },
  erased: { nl: "na een verwijdering", fr: "après un effacement", en: "after an erasure" },
};

export const STAGE_TEXTS: Readonly<Record<TriageVersion["stage"], Saying>> = {
  reading: { nl: "leest", fr: "lit", en: "reads" },
  learning: { nl: "leert", fr: "apprend", en: "learns" },
  done: { nl: "klaar", fr: "prêt", en: "done" },
  too_few: { nl: "te weinig voorbeelden", fr: "trop peu d’exemples", en: "too few examples" },
  failed: { nl: "mislukt", fr: "échoué", en: "failed" },
};
