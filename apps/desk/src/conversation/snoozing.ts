/** Until when one usually puts something aside. Pure: it depends on what time it is there. */
import type { Saying } from "../words/say.ts";
import type { Clock } from "../words/time.ts";
import { atClock, hourOf, weekdayOf } from "../words/zoned.ts";

export type SnoozeChoice = { key: string; text: Saying; until: number };

const HOUR = 3_600_000;
const MORNING = 9;
const FRIDAY = 5;

const TEXTS = {
  hour: { nl: "Over een uur", fr: "Dans une heure", en: "In an hour" },
  afternoon: { nl: "Vanmiddag", fr: "Cet après-midi", en: "This afternoon" },
  tomorrow: { nl: "Morgenochtend", fr: "Demain matin", en: "Tomorrow morning" },
  monday: { nl: "Maandagochtend", fr: "Lundi matin", en: "Monday morning" },
  week: { nl: "Over een week", fr: "Dans une semaine", en: "In a week" },
} as const satisfies Record<string, Saying>;

/** On a Friday or in the weekend "tomorrow morning" is no working day, so Monday stands first. */
export function snoozeChoices(clock: Clock): SnoozeChoice[] {
  const weekday = weekdayOf(clock);
  const toMonday = (8 - weekday) % 7 || 7;
  const choice = (key: keyof typeof TEXTS, until: number): SnoozeChoice => ({ key, text: TEXTS[key], until });
  const tomorrow = choice("tomorrow", atClock(1, MORNING, 0, clock));
  const monday = choice("monday", atClock(toMonday, MORNING, 0, clock));
  const isWeekend = weekday === FRIDAY || weekday === 6;
  return [
    choice("hour", clock.now + HOUR),
    ...(hourOf(clock) < 13 ? [choice("afternoon", atClock(0, 14, 0, clock))] : []),
    ...(isWeekend ? [monday] : weekday === 0 ? [monday] : [tomorrow, monday]),
    choice("week", atClock(7, MORNING, 0, clock)),
  ];
}
