/** `luwte plan simulate SCENARIO.json`: lives through a service's days, and its variants with the same people. */
import { parseArgs } from "node:util";
import { clock } from "@luwte/planning/reading/fields.ts";
import type { Estimate } from "@luwte/planning/simulation/confidence.ts";
import { readWhatIf } from "@luwte/planning/simulation/read-variants.ts";
import { type Compared, compare, type Simulated } from "@luwte/planning/simulation/simulate.ts";
import { loadChart } from "@luwte/planning/staffing/chart.ts";
import { type Language, type Text, terminalLanguage } from "../terminal.ts";
import { fieldText } from "./fieldTexts.ts";
import { answering, parseJson, percent, Refused, readText, table, writeChart } from "./given.ts";
import { fill } from "./sentences.ts";

const TEXTS = {
  usage: {
    nl: "Gebruik: luwte plan simulate SCENARIO.json [--chart UIT.svg]",
    fr: "Usage : luwte plan simulate SCENARIO.json [--chart SORTIE.svg]",
    en: "Usage: luwte plan simulate SCENARIO.json [--chart OUT.svg]",
  },
  heading: {
    nl: "{name}: {replications} keer gesimuleerd; tussen haakjes 95 % zekerheid.",
    fr: "{name} : simulé {replications} fois ; entre parenthèses 95 % de confiance.",
    en: "{name}: simulated {replications} times; in brackets 95 % confidence.",
  },
  queue: { nl: "wachtrij", fr: "file", en: "queue" },
  offered: { nl: "contacten", fr: "contacts", en: "contacts" },
  inTime: { nl: "op tijd", fr: "à temps", en: "in time" },
  left: { nl: "opgegeven", fr: "abandons", en: "gave up" },
  wait: { nl: "wacht (s)", fr: "attente (s)", en: "wait (s)" },
  nineOfTen: { nl: "9 van 10 (s)", fr: "9 sur 10 (s)", en: "9 of 10 (s)" },
  group: { nl: "groep", fr: "groupe", en: "group" },
  occupancy: { nl: "bezet", fr: "occupés", en: "busy" },
  there: { nl: "uren aanwezig", fr: "heures présentes", en: "hours there" },
  breaks: { nl: "uren pauze", fr: "heures de pause", en: "hours of break" },
  recovering: { nl: "uren herstel", fr: "heures de récupération", en: "hours of recovery" },
  change: {
    nl: "{name} tegenover {base}, met dezelfde klanten (verschil in procentpunten en seconden):",
    fr: "{name} face à {base}, avec les mêmes clients (différence en points et en secondes) :",
    en: "{name} against {base}, with the same customers (difference in points and seconds):",
  },
  people: { nl: "mensen aanwezig", fr: "personnes présentes", en: "people there" },
  busy: { nl: "mensen bezig", fr: "personnes occupées", en: "people busy" },
  chartWords: {
    nl: "Hoeveel mensen er per interval zijn, en hoeveel daarvan bezig.",
    fr: "Combien de personnes sont là par intervalle, et combien sont occupées.",
    en: "How many people are there in each interval, and how many of them busy.",
  },
} as const satisfies Record<string, Text>;

export function simulateCommand(args: string[]): Promise<number> {
  return answering(async () => {
    const language = terminalLanguage();
    const { file, chart } = read(args, language);
    const whatIf = readWhatIf(parseJson(await readText(file), file));
    if (whatIf.kind === "problems")
      throw new Refused(whatIf.problems.map((one) => fieldText(one, language)).join("\n"));
    const compared = compare(whatIf.read.base, whatIf.read.variants);
    if (chart) await writeChart(chart, chartOf(compared.base, language));
    console.log(reportOf(compared, language));
    console.log(JSON.stringify(compared, finite));
    return 0;
  });
}

function read(args: string[], language: Language): { file: string; chart: string | undefined } {
  try {
    const options = { chart: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 1) return { file: positionals[0]!, chart: values.chart };
  } catch {
    // What is not an option is answered like what is missing: with how it is written.
  }
  throw new Refused(TEXTS.usage[language]);
}

/** JSON has no endless numbers: the bounds of a single replication are null. */
const finite = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? null : value;

function reportOf({ base, variants }: Compared, language: Language): string {
  const changes = variants.map(({ simulated, changes }) => changeReport(simulated.name, base.name, changes, language));
  return [simulatedReport(base, language), ...changes].join("\n\n");
}

const shares = ({ value, low, high }: Estimate): string =>
  `${percent(value)} (${(100 * low).toFixed(1)} - ${(100 * high).toFixed(1)})`;
const figures = ({ value, low, high }: Estimate): string =>
  `${value.toFixed(1)} (${low.toFixed(1)} - ${high.toFixed(1)})`;

function simulatedReport({ name, replications, queues, total, groups }: Simulated, language: Language): string {
  const word = (key: keyof typeof TEXTS) => TEXTS[key][language];
  const queueRows = [...queues, ...(queues.length > 1 ? [total] : [])].map((queue) => [
    queue.name,
    queue.offered.value.toFixed(1),
    shares(queue.serviceLevel),
    shares(queue.abandoned),
    figures(queue.meanWait),
    queue.waits.nineOfTen.toFixed(0),
  ]);
  const groupRows = groups.map((group) => [
    group.name,
    shares(group.occupancy),
    ...[group.hoursThere, group.hoursBreak, group.hoursRecovering].map(({ value }) => value.toFixed(1)),
  ]);
  return [
    fill(TEXTS.heading[language], { name, replications: String(replications) }),
    table([(["queue", "offered", "inTime", "left", "wait", "nineOfTen"] as const).map(word), ...queueRows]),
    table([(["group", "occupancy", "there", "breaks", "recovering"] as const).map(word), ...groupRows]),
  ].join("\n\n");
}

type Changes = Compared["variants"][number]["changes"];
function changeReport(name: string, base: string, { queues, groups }: Changes, language: Language): string {
  const word = (key: keyof typeof TEXTS) => TEXTS[key][language];
  const points = ({ value, low, high }: Estimate) => figures({ value: 100 * value, low: 100 * low, high: 100 * high });
  const queueRows = queues.map((queue) => [
    queue.name,
    points(queue.serviceLevel),
    points(queue.abandoned),
    figures(queue.meanWait),
  ]);
  return [
    fill(TEXTS.change[language], { name, base }),
    table([(["queue", "inTime", "left", "wait"] as const).map(word), ...queueRows]),
    table([
      (["group", "occupancy"] as const).map(word),
      ...groups.map((group) => [group.name, points(group.occupancy)]),
    ]),
  ].join("\n");
}

function chartOf({ name, intervals }: Simulated, language: Language): string {
  const days = new Set(intervals.map(({ day }) => day)).size;
  return loadChart({
    title: name,
    description: TEXTS.chartWords[language],
    language,
    unit: "",
    labels: intervals.map(({ day, minute }) => (days > 1 ? `${day + 1} ${clock(minute)}` : clock(minute))),
    series: [
      { name: TEXTS.people[language], as: "steps", values: intervals.map(({ people }) => people) },
      { name: TEXTS.busy[language], as: "line", values: intervals.map(({ busy }) => busy) },
    ],
  });
}
