/** `luwte plan staff FILE`: how many agents in each interval, and why so many. Counts as CSV with options, or a whole request as JSON. */
import { parseArgs } from "node:util";
import { loadChart } from "@luwte/planning/staffing/chart.ts";
import { type Counts, readCounts } from "@luwte/planning/staffing/csv.ts";
import { planStaffing, type StaffingPlan, type TeamPlan } from "@luwte/planning/staffing/plan.ts";
import { readStaffingRequest } from "@luwte/planning/staffing/read.ts";
import type { LiveWork, StaffingRequest } from "@luwte/planning/staffing/request.ts";
import type { Because } from "@luwte/planning/staffing/requirement.ts";
import { type Language, type Text, terminalLanguage } from "../terminal.ts";
import { countsText, fieldText } from "./fieldTexts.ts";
import { answering, parseJson, percent, Refused, readText, table, writeChart } from "./given.ts";
import { fill } from "./sentences.ts";

const TEXTS = {
  usage: {
    nl: "Gebruik: luwte plan staff BESTAND.json of BESTAND.csv --handling SECONDEN [--target 80/20] [--patience SECONDEN] [--occupancy 85] [--shrinkage 30] [--channel phone|chat] [--at-once 2] [--chart UIT.svg]",
    fr: "Usage : luwte plan staff FICHIER.json ou FICHIER.csv --handling SECONDES [--target 80/20] [--patience SECONDES] [--occupancy 85] [--shrinkage 30] [--channel phone|chat] [--at-once 2] [--chart SORTIE.svg]",
    en: "Usage: luwte plan staff FILE.json, or FILE.csv --handling SECONDS [--target 80/20] [--patience SECONDS] [--occupancy 85] [--shrinkage 30] [--channel phone|chat] [--at-once 2] [--chart OUT.svg]",
  },
  target: {
    nl: "--target is {found}; schrijf 80/20 voor 80 % binnen 20 seconden.",
    fr: "--target vaut {found} ; écrivez 80/20 pour 80 % en 20 secondes.",
    en: "--target is {found}; write 80/20 for 80 % within 20 seconds.",
  },
  handling: {
    nl: "Geef --handling: hoeveel seconden een contact duurt. Of zet een kolom handling in het bestand.",
    fr: "Donnez --handling : combien de secondes dure un contact. Ou mettez une colonne handling dans le fichier.",
    en: "Give --handling: how many seconds a contact takes. Or put a column handling in the file.",
  },
  interval: { nl: "interval", fr: "intervalle", en: "interval" },
  agents: { nl: "nodig", fr: "requis", en: "needed" },
  live: { nl: "direct", fr: "direct", en: "live" },
  deferred: { nl: "uitgesteld", fr: "différé", en: "deferred" },
  rostered: { nl: "in rooster", fr: "planifiés", en: "rostered" },
  reached: { nl: "op tijd", fr: "à temps", en: "in time" },
  occupancy: { nl: "bezet", fr: "occupés", en: "busy" },
  because: { nl: "door", fr: "à cause de", en: "because of" },
  staffed: { nl: "aanwezig", fr: "présents", en: "there" },
  load: { nl: "werk", fr: "travail", en: "work" },
  chartTitle: { nl: "Werk en mensen: {team}", fr: "Travail et personnes : {team}", en: "Work and people: {team}" },
  chartWords: {
    nl: "Hoeveel mensen er per interval nodig zijn, tegenover het werk dat komt.",
    fr: "Combien de personnes il faut par intervalle, face au travail qui arrive.",
    en: "How many people are needed in each interval, against the work that comes.",
  },
  health: {
    nl: "In {count} intervallen vraagt de gezondheidsgrens van {limit} bezetting meer mensen dan de service (een vuistregel; --occupancy stelt hem in).",
    fr: "Dans {count} intervalles, la limite de santé de {limit} d’occupation demande plus de monde que le service (une règle empirique ; --occupancy la règle).",
    en: "In {count} intervals the health limit of {limit} occupancy asks for more people than the service does (a rule of thumb; --occupancy sets it).",
  },
  hours: {
    nl: "{team}: {hours} uur nodig, {rostered} uur in het rooster.",
    fr: "{team} : {hours} heures requises, {rostered} heures à planifier.",
    en: "{team}: {hours} hours needed, {rostered} hours on the roster.",
  },
  unfit: {
    nl: "Past niet op tijd: {contacts} van {work}, gekomen om {label}.",
    fr: "Ne tient pas à temps : {contacts} de {work}, arrivés à {label}.",
    en: "Does not fit in time: {contacts} of {work}, come at {label}.",
  },
  left: {
    nl: "Blijft liggen voor later: {contacts} van {work}.",
    fr: "Reste pour plus tard : {contacts} de {work}.",
    en: "Is left for later: {contacts} of {work}.",
  },
  pooling: {
    nl: "Alle telefoon in één team: {together} uur in plaats van {separate}, {saved} uur minder.",
    fr: "Tout le téléphone dans une équipe : {together} heures au lieu de {separate}, {saved} heures de moins.",
    en: "All telephone in one team: {together} hours instead of {separate}, {saved} hours fewer.",
  },
} as const satisfies Record<string, Text>;

const BECAUSE: Record<Because, Text> = {
  nothing_to_do: { nl: "geen werk", fr: "rien à faire", en: "no work" },
  service: { nl: "service", fr: "service", en: "service" },
  abandonment: { nl: "ophangers", fr: "abandons", en: "abandonment" },
  occupancy: { nl: "gezondheid", fr: "santé", en: "health" },
};

const OPTIONS = {
  handling: { type: "string" },
  target: { type: "string" },
  patience: { type: "string" },
  occupancy: { type: "string" },
  shrinkage: { type: "string" },
  channel: { type: "string" },
  "at-once": { type: "string" },
  chart: { type: "string" },
} as const;
type Options = Partial<Record<keyof typeof OPTIONS, string>>;

export function staffCommand(args: string[]): Promise<number> {
  return answering(async () => {
    const language = terminalLanguage();
    const { file, options } = read(args, language);
    const text = await readText(file);
    const request = /\.csv$/i.test(file) ? fromCsv(text, options, language) : parseJson(text, file);
    const parsed = readStaffingRequest(request);
    if (parsed.kind === "problems")
      throw new Refused(parsed.problems.map((one) => fieldText(one, language)).join("\n"));
    const plan = planStaffing(parsed.read);
    if (options.chart) await writeChart(options.chart, chartOf(plan.teams[0]!, parsed.read, language));
    console.log(reportOf(plan, language));
    console.log(JSON.stringify(plan));
    return 0;
  });
}

function read(args: string[], language: Language): { file: string; options: Options } {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (positionals.length === 1) return { file: positionals[0]!, options: values };
  } catch {
    // What is not an option is answered like what is missing: with how it is written.
  }
  throw new Refused(TEXTS.usage[language]);
}

/** A request with one team and one kind of work; numbers are judged where every request is. */
function fromCsv(text: string, options: Options, language: Language): unknown {
  const counts = readCounts(text);
  if (counts.kind === "problem") throw new Refused(countsText(counts, language));
  return requestOf(counts, options, language);
}

function requestOf({ counts, handlingSeconds, labels, intervalMinutes }: Counts, options: Options, language: Language) {
  if (!options.handling && !handlingSeconds) throw new Refused(TEXTS.handling[language]);
  const channel = options.channel ?? "phone";
  const live = {
    name: channel,
    channel,
    counts,
    handlingSeconds: options.handling ? numberOf(options.handling) : handlingSeconds,
    patienceSeconds: options.patience ? numberOf(options.patience) : null,
    target: targetOf(options.target ?? "80/20", language),
    ...(options["at-once"] ? { atOnce: numberOf(options["at-once"]) } : {}),
  };
  const team = {
    name: channel,
    live: [live],
    mostOccupancy: shareOf(options.occupancy ?? "85"),
    shrinkage: shareOf(options.shrinkage ?? "0"),
  };
  return { intervalMinutes, labels, teams: [team] };
}

/** What is no number stays what it is, so that the reader of requests names the field. */
const numberOf = (text: string): number | string => (Number.isFinite(Number(text)) ? Number(text) : text);
const shareOf = (text: string): number | string => {
  const value = numberOf(text.replace(/ ?%$/, ""));
  return typeof value === "number" ? value / 100 : value;
};

function targetOf(text: string, language: Language): { within: number; share: number } {
  const [, share, within] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (share === undefined) throw new Refused(fill(TEXTS.target[language], { found: text }));
  return { within: Number(within), share: Number(share) / 100 };
}

function reportOf(plan: StaffingPlan, language: Language): string {
  const hours = (value: number) => value.toFixed(1);
  const pooling = plan.pooling && {
    together: hours(plan.pooling.togetherHours),
    separate: hours(plan.pooling.separateHours),
    saved: hours(plan.pooling.savedHours),
  };
  return [
    ...plan.teams.map((team) => teamReport(team, language)),
    ...(pooling ? [fill(TEXTS.pooling[language], pooling)] : []),
  ].join("\n\n");
}

function teamReport(team: TeamPlan, language: Language): string {
  const word = (name: keyof typeof TEXTS) => TEXTS[name][language];
  const heads = (
    ["interval", "live", "deferred", "agents", "rostered", "reached", "occupancy", "because"] as const
  ).map(word);
  const rows = team.intervals.map((interval) => {
    const { label, live, deferred, agents, rostered, because } = interval;
    const reached = interval.phone ?? interval.chat;
    const shares = reached ? [percent(reached.answeredWithinTarget), percent(reached.occupancy)] : ["", ""];
    return [label, live, deferred, agents, rostered.toFixed(1), ...shares, BECAUSE[because][language]].map(String);
  });
  return [table([heads, ...rows]), ...remarksOn(team, language)].join("\n");
}

const MOST_REMARKS = 10;
function remarksOn(team: TeamPlan, language: Language): string[] {
  const healthy = team.intervals.filter(({ forHealth }) => forHealth > 0).length;
  const limit = percent(team.mostOccupancy ?? 1);
  const unfit = team.unfit
    .slice(0, MOST_REMARKS)
    .map(({ work, label, contacts }) => fill(TEXTS.unfit[language], { work, label, contacts: contacts.toFixed(1) }));
  const hours = { team: team.name, hours: team.hours.toFixed(1), rostered: team.rosteredHours.toFixed(1) };
  return [
    fill(TEXTS.hours[language], hours),
    ...(healthy > 0 ? [fill(TEXTS.health[language], { count: String(healthy), limit })] : []),
    ...unfit,
    ...team.left.map(({ work, contacts }) => fill(TEXTS.left[language], { work, contacts: contacts.toFixed(1) })),
  ];
}

/** In agents: the work that comes, who is needed, and who is there. */
function chartOf(team: TeamPlan, request: StaffingRequest, language: Language): string {
  const asked = request.teams.find(({ name }) => name === team.name)!;
  const load = team.intervals.map((_, interval) =>
    asked.live.reduce((sum, work) => sum + busyWith(work, interval, request.intervalMinutes), 0),
  );
  const staffed = team.intervals.map((interval) => interval.staffed);
  return loadChart({
    title: fill(TEXTS.chartTitle[language], { team: team.name }),
    description: TEXTS.chartWords[language],
    language,
    unit: "",
    labels: team.intervals.map(({ label }) => label),
    series: [
      { name: TEXTS.agents[language], as: "steps", values: team.intervals.map(({ agents }) => agents) },
      { name: TEXTS.load[language], as: "line", values: load },
      ...(asked.staffed ? [{ name: TEXTS.staffed[language], as: "steps" as const, values: staffed }] : []),
    ],
  });
}

/** Agents with full hands all the time: who has two chats at once needs less than twice as long for both. */
function busyWith({ counts, handlingSeconds, atOnce, stretch }: LiveWork, interval: number, minutes: number): number {
  const alone = (counts[interval]! * handlingSeconds[interval]!) / (60 * minutes);
  return (alone * (1 + stretch * (atOnce - 1))) / atOnce;
}
