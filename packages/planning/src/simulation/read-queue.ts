/** Reads one queue of a scenario: what comes, how long it takes, how long it waits. */
import type { Field } from "../reading/fields.ts";
import { CHANNELS, type Duration, intervalsADay, type Queue, type Scenario, type Skills } from "./scenario.ts";

const MOST_PER_HOUR = 1e6;
const MOST_SECONDS = 30 * 86_400;
const MOST_SKILLS = 50;
const HIGHEST_LEVEL = 3;
const MOST_CV = 10;
const MOST_INTERVALS = 366 * 1440;
const HOUR = 60;

/** As written: a steady flow, or a list for one day or for all days. */
type Rates = { perHour: number | null; counts: readonly number[]; variation: number; field: Field };

export function readRates(field: Field): Rates {
  const { perHour, counts, variation } = field.fields(["perHour", "counts", "variation"]);
  const isSteady = perHour.isThere || !counts.isThere;
  return {
    perHour: isSteady ? perHour.number(0, MOST_PER_HOUR) : null,
    counts: isSteady ? [] : counts.list(1, MOST_INTERVALS).map((count) => count.number(0, MOST_PER_HOUR)),
    variation: variation.number(0, MOST_CV, 0),
    field: isSteady ? perHour : counts,
  };
}

/** Contacts in each interval of the whole time. */
export function spread(rates: Rates, span: Pick<Scenario, "days" | "hours" | "intervalMinutes">) {
  const perDay = intervalsADay(span);
  const day = Array.from({ length: perDay }, (_, interval) => {
    const minutes = span.hours.to - span.hours.from - interval * span.intervalMinutes;
    return ((rates.perHour ?? 0) / HOUR) * Math.min(minutes, span.intervalMinutes);
  });
  const written = rates.perHour === null ? rates.counts : day;
  if (written.length !== perDay && written.length !== perDay * span.days)
    rates.field.refuse("wrong_length", span.days === 1 ? perDay : `${perDay}, ${perDay * span.days}`);
  const counts = Array.from({ length: perDay * span.days }, (_, interval) => written[interval % written.length] ?? 0);
  return { counts, variation: rates.variation };
}

export function readQueue(field: Field, { counts, variation }: ReturnType<typeof spread>): Queue {
  const fields = field.fields([
    "name",
    "channel",
    "needs",
    "priority",
    "arrivals",
    "handling",
    "patience",
    "target",
    "redial",
    "callBack",
    "heavy",
    "light",
  ]);
  const [heavy, light] = [fields.heavy.share(0), fields.light.share(0)];
  if (heavy + light > 1) fields.light.refuse("sum_too_large", 1);
  return {
    name: fields.name.name(),
    channel: fields.channel.oneOf(CHANNELS, "phone"),
    needs: readSkills(fields.needs),
    priority: fields.priority.oneOf(["normal", "high"], "normal"),
    counts,
    variation,
    handling: readDuration(fields.handling),
    patience: fields.patience.isThere ? readDuration(fields.patience) : null,
    target: readTarget(fields.target),
    redial: fields.redial.isThere ? readRedial(fields.redial) : null,
    callBack: fields.callBack.isThere ? readCallBack(fields.callBack) : null,
    heaviness: { heavy, light, normal: Math.max(0, 1 - heavy - light) },
  };
}

/** A list of names, or names with levels. */
export function readSkills(field: Field): Skills {
  if (!field.isThere) return {};
  if (!Array.isArray(field.value))
    return Object.fromEntries(field.entries(MOST_SKILLS).map(([name, level]) => [name, level.whole(1, HIGHEST_LEVEL)]));
  return Object.fromEntries(field.list(0, MOST_SKILLS).map((name) => [name.name(), 1]));
}

/** A number of seconds is the mean of an exponential time. */
function readDuration(field: Field): Duration {
  if (typeof field.value === "number")
    return { mean: field.number(0.1, MOST_SECONDS), distribution: "exponential", cv: 1 };
  const { mean, distribution, cv } = field.fields(["mean", "distribution", "cv"]);
  const kind = distribution.oneOf(["exponential", "lognormal", "fixed"], "lognormal");
  if (kind !== "lognormal" && cv.isThere) cv.refuse("unknown_field", "mean, distribution");
  const spreads = { exponential: 1, fixed: 0, lognormal: cv.number(0, MOST_CV, 1) };
  return { mean: mean.number(0.1, MOST_SECONDS), distribution: kind, cv: spreads[kind] };
}

function readTarget(field: Field): Queue["target"] {
  const { within, share } = field.fields(["within", "share"]);
  return { within: within.number(0, MOST_SECONDS), share: share.share(0.8) };
}

function readRedial(field: Field): Queue["redial"] {
  const { share, afterMinutes } = field.fields(["share", "afterMinutes"]);
  return { share: share.number(0, 0.95), after: 60 * afterMinutes.number(0.1, MOST_SECONDS / 60, 15) };
}

function readCallBack(field: Field): Queue["callBack"] {
  const { afterSeconds, accepts, queue } = field.fields(["afterSeconds", "accepts", "queue"]);
  return { after: afterSeconds.number(0, MOST_SECONDS), accepts: accepts.share(), queue: queue.name() };
}
