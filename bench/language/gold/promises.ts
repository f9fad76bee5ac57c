/** Is the promised day read, asked, or silently another? The grammar finds moments; who owes is asked apart, so both are counted: without and with it. */
import { shareOf } from "@luwte/language/evaluate/share.ts";
import { addDays, easterOf, weekdayOf } from "@luwte/language/moments/civil.ts";
import { findMoments } from "@luwte/language/moments/find.ts";
import { resolveMoment } from "@luwte/language/moments/resolve.ts";
import type { BusinessDays, Mention, Moment } from "@luwte/language/moments/shapes.ts";
import { isOurs } from "@luwte/language/owing/ours.ts";
import { findOwed, type Owed } from "@luwte/language/owing/owed.ts";
import { LANGUAGES, LATER_PROMISES, laterPromises, ONLY_MEASURED, type Promised, promises } from "./sets.ts";

type Read = { due: string; asked: boolean; precise: boolean };
export type Reader = (row: Promised) => Read[];
type Outcome = "right" | "asked" | "wrong" | "missed";

const FIXED = {
  NL: ["01-01", "04-27", "12-25", "12-26"],
  BE: ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"],
};
const AFTER_EASTER = [1, 39, 50];

const daysOf = (country: "NL" | "BE"): BusinessDays => ({
  isOpen: (day) =>
    weekdayOf(day) < 5 &&
    !FIXED[country].includes(day.slice(5)) &&
    !AFTER_EASTER.some((after) => addDays(easterOf(Number(day.slice(0, 4))), after) === day),
  opensAt: () => 8 * 60,
  closesAt: () => 17 * 60,
});

/** Every figure asks the same of a message. */
function onceEach(reader: Reader): Reader {
  const known = new WeakMap<Promised, Read[]>();
  return (row) => {
    const read = known.get(row) ?? reader(row);
    known.set(row, read);
    return read;
  };
}

/** The moments of a message that are still to come, or of which it is asked when they are. */
export const momentsAhead = ({ text, language, now, country }: Promised): { mention: Mention; moment: Moment }[] =>
  findMoments(text, language).flatMap((mention) => {
    const moment = resolveMoment(mention, now, daysOf(country));
    return moment && (moment.due >= now || moment.doubts.length > 0) ? [{ mention, moment }] : [];
  });

export const readOf = ({ due, doubts, precision }: Moment): Read => ({
  due,
  asked: doubts.length > 0,
  precise: precision === "minute",
});

/** `owned`: only what is ours to keep. Who wrote a text is not told to it. */
const reading = (owned: boolean): Reader =>
  onceEach((row) =>
    momentsAhead(row)
      .filter(({ mention }) => !owned || isOurs(row.text, mention, { language: row.language }))
      .map(({ moment }) => readOf(moment)),
  );

const EVERY_MOMENT = reading(false);
const OURS = reading(true);

const NAMES = [
  /\b(?:ma(?:andag)?|lundi|monday)\b/i,
  /\b(?:dinsdag|mardi|tuesday)\b/i,
  /\b(?:woensdag|mercredi|wednesday)\b/i,
  /\b(?:donderdag|jeudi|thursday)\b/i,
  /\b(?:vrijdag|vendredi|friday)\b/i,
  /\b(?:zaterdag|samedi|saturday)\b/i,
  /\b(?:zondag|dimanche|sunday)\b/i,
];

/** What one would do at first: today, tomorrow, or the next day of that name. */
const plain: Reader = ({ text, now }) => {
  const today = now.slice(0, 10);
  const named = NAMES.findIndex((name) => name.test(text));
  const ahead = /\b(?:morgen|demain|tomorrow)\b/i.test(text)
    ? 1
    : named < 0
      ? null
      : (named - weekdayOf(today) + 7) % 7 || 7;
  return ahead === null ? [] : [{ due: addDays(today, ahead), asked: false, precise: false }];
};

export const dayOf = (at: string): string => at.slice(0, 10);

/** A promise without any time is right where none is surely read. */
function outcomeOf({ due }: Promised, read: readonly Read[]): Outcome {
  const sure = read.filter(({ asked }) => !asked);
  const isRead = (ways: string[]) =>
    ways.length === 0 ? sure.length === 0 : sure.some((one) => ways.some((way) => dayOf(way) === dayOf(one.due)));
  if (due.every(isRead)) return "right";
  if (read.some(({ asked }) => asked)) return "asked";
  return sure.length > 0 ? "wrong" : "missed";
}

const isTimeless = ({ due }: Promised): boolean => due.every((ways) => ways.length === 0);

const isTimed = ([likeliest]: readonly string[]): boolean => likeliest !== undefined && likeliest.length > 10;

export function figuresOf(rows: readonly Promised[], reader: Reader) {
  const [timeless, timely] = [true, false].map((timeless) =>
    rows.filter((row) => row.kind === "promise" && !row.unclear && isTimeless(row) === timeless),
  ) as [Promised[], Promised[]];
  const unclear = rows.filter((row) => row.unclear);
  const none = rows.filter(({ kind }) => kind !== "promise");
  const outcomes = Object.groupBy(timely, (row) => outcomeOf(row, reader(row)));
  const timed = timely.filter(({ due }) => due.some((ways) => isTimed(ways)));
  const timeRead = timed.filter((row) =>
    row.due.every((ways) => !isTimed(ways) || reader(row).some(({ due, precise }) => precise && ways.includes(due))),
  );
  const share = (name: Outcome) => shareOf(outcomes[name]?.length ?? 0, timely.length);
  return {
    day_right: share("right"),
    silently_wrong: share("wrong"),
    asked: share("asked"),
    missed: share("missed"),
    time_right: shareOf(timeRead.length, timed.length),
    timeless_read: shareOf(timeless.filter((row) => reader(row).some(({ asked }) => !asked)).length, timeless.length),
    unclear_asked: shareOf(unclear.filter((row) => reader(row).some(({ asked }) => asked)).length, unclear.length),
    read_without_promise: shareOf(none.filter((row) => reader(row).some(({ asked }) => !asked)).length, none.length),
    wrong: outcomes.wrong?.map(({ id }) => id) ?? [],
    not_read: outcomes.missed?.map(({ id }) => id) ?? [],
  };
}

/** Sentences of ours that promise, as the desk proposes them: in messages that promise and in those that do not. */
function owedFigures(rows: readonly Promised[]) {
  const [ours, none] = [true, false].map((promises) =>
    rows.filter(({ kind }) => (kind === "promise") === promises).map(({ text, language }) => findOwed(text, language)),
  ) as [Owed[][], Owed[][]];
  const some = (found: Owed[][]) => shareOf(found.filter((owed) => owed.length > 0).length, found.length);
  const sure = (found: Owed[][]) =>
    shareOf(found.filter((owed) => owed.some(({ isSure }) => isSure)).length, found.length);
  return { found: some(ours), found_sure: sure(ours), false: some(none), false_sure: sure(none) };
}

/** Odd numbers were looked at while the grammar was mended, even ones only measured. */
const HALVES: Readonly<Record<string, (row: Promised) => boolean>> = {
  all: () => true,
  tuned: ({ id }) => Number(id.slice(-3)) % 2 === 1,
  measured: ({ id }) => Number(id.slice(-3)) % 2 === 0,
};

/** `quick`: without the sets that were mended from, which are no test. */
export function promiseFigures(quick = false) {
  const rows = promises();
  const all = LANGUAGES.map((language) => [
    language,
    figuresOf(
      rows.filter((row) => row.language === language),
      EVERY_MOMENT,
    ),
  ]);
  const { wrong: _wrong, not_read: _missed, ...naive } = figuresOf(rows, plain);
  const owned = LANGUAGES.map((language) => [
    language,
    figuresOf(
      rows.filter((row) => row.language === language),
      OURS,
    ),
  ]);
  const ownedFigures = (part: readonly Promised[]) => ({
    ...figuresOf(part, OURS),
    sentences: owedFigures(part),
  });
  const halves = Object.entries(HALVES).map(([name, isIn]) => {
    return [name, ownedFigures(rows.filter(isIn))];
  });
  return {
    owned: Object.fromEntries([...halves, ...owned]),
    ...Object.fromEntries(
      (quick ? ONLY_MEASURED : LATER_PROMISES).map((set) => [set, ownedFigures(laterPromises(set))]),
    ),
    all: figuresOf(rows, EVERY_MOMENT),
    ...Object.fromEntries(all),
    plain_weekdays: naive,
  };
}
