/** `luwte plan evaluate FILE.csv`: how good the forecasts would have been, beside the naive methods on the same folds. The last line is JSON. */
import { dayText } from "@luwte/planning/calendar/days.ts";
import { type Evaluation, evaluate, type MethodFigures } from "@luwte/planning/forecast/evaluate.ts";
import { isProblem } from "@luwte/planning/forecast/problems.ts";
import { readArguments } from "./arguments.ts";
import { TEXTS } from "./forecastTexts.ts";
import { membersOf } from "./members.ts";
import { fill, sayProblem, sayRepairs, understood } from "./say.ts";
import { type GivenPast, readPast } from "./series.ts";

export async function evaluateCommand(args: string[]): Promise<number> {
  const typed = readArguments(args);
  if (!understood(typed, TEXTS.usageEvaluate)) return 2;
  const given = await readPast(typed);
  if (given.kind !== "given") {
    sayProblem(given);
    return 1;
  }
  const made = evaluate(given.past, { ...typed, members: await membersOf(typed, given) });
  if (isProblem(made)) {
    sayProblem(made);
    return 1;
  }
  sayRepairs(given.repairs);
  for (const line of table(made)) console.log(line);
  // Where nobody came there is nothing to be off by.
  if (made.updates[12].total.static > 0) console.log(noonText(made));
  console.log(JSON.stringify(asJson(given, made, typed.level)));
  return 0;
}

/** Names of figures and methods are the same in every language: they stand in the JSON as well. */
function table({ figures, floorFirstDay, floorHorizon }: Evaluation): string[] {
  const cells = (name: string, values: readonly number[]) =>
    [name.padEnd(16), ...values.map((value) => shown(value).padStart(9))].join("");
  const heading = ["first day", "horizon", "cover 1", "cover n"].map((name) => name.padStart(9)).join("");
  const rows = Object.entries(figures).map(([name, method]) =>
    cells(name, [method.wapeFirstDay, method.wapeHorizon, method.coverage[0]!, method.coverage.at(-1)!]),
  );
  return [`${"WAPE %".padEnd(16)}${heading}`, ...rows, cells("poisson_floor", [floorFirstDay, floorHorizon])];
}

/** A share of nothing is no figure. */
const shown = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : "-");

/** What it is worth to forecast the afternoon anew when the morning is known. */
function noonText({ updates }: Evaluation): string {
  const { static: before, updated } = updates[12].total;
  return fill(TEXTS.noon, { before: before.toFixed(1), after: updated.toFixed(1) });
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
const rounded = <Keys extends string>(values: Record<Keys, number>) =>
  Object.fromEntries(Object.entries<number>(values).map(([key, value]) => [key, hundredths(value)]));

function asJson({ channel, past, repairs }: GivenPast, made: Evaluation, level: number) {
  const { ensemble, ...methods } = made.figures;
  const days = made.origins.map((row) => dayText(past.series.firstDay + row));
  return {
    command: "plan evaluate",
    channel,
    origins: days.length,
    first_origin: days[0],
    last_origin: days.at(-1),
    level,
    ...figuresOf(ensemble!),
    poisson_floor_first_day: hundredths(made.floorFirstDay),
    poisson_floor_horizon: hundredths(made.floorHorizon),
    weights: rounded(made.weights),
    methods: Object.fromEntries(Object.entries(methods).map(([name, figures]) => [name, figuresOf(figures)])),
    noon: { rest_of_day: noonOf(made.updates[12].total), rest_of_day_intervals: noonOf(made.updates[12].interval) },
    repairs,
  };
}

function figuresOf({ coverage, width, ...figures }: MethodFigures) {
  return {
    wape_first_day: hundredths(figures.wapeFirstDay),
    wape_horizon: hundredths(figures.wapeHorizon),
    excess_first_day: hundredths(figures.excessFirstDay),
    excess_horizon: hundredths(figures.excessHorizon),
    coverage: coverage.map(hundredths),
    width: width.map(hundredths),
  };
}

function noonOf(gains: Evaluation["updates"][12]["total"]) {
  return rounded({
    static: gains.static,
    updated: gains.updated,
    better_percent: gains.gain,
    better_than_mean_of_weeks_percent: gains.gainOverMeanOfWeeks,
    better_than_top_down_percent: gains.gainOverTopDown,
    by_chance_alone_percent: gains.mostGain,
  });
}
