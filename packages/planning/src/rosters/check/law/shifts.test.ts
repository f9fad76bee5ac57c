/** Rules 1 to 6: what one shift or one date may hold. Each text with the example that obeys, the one that breaks, and its edges. */
import { each } from "../../testing/written.ts";
import { holds, MON } from "./law.fixtures.ts";

holds([
  ["twelve hours of work", "nl.shift.length", { own: [`${MON} 08:00-20:30 240+30`] }, []],
  [
    "breaks of ten minutes are work",
    "nl.shift.length",
    { own: [`${MON} 08:00-20:30 240+10 500+10`] },
    [[MON, MON, 750, 720]],
  ],
  ["the past is over", "nl.shift.length", { past: ["2026-03-01 08:00-22:00"], own: [`${MON} 12:00-20:00 240+30`] }, []],
  ["thirteen hours from start to end", "nl.shift.span", { own: [`${MON} 08:00-21:00 240+300`] }, []],
  ["a quarter more", "nl.shift.span", { own: [`${MON} 08:00-21:15 240+300`] }, [[MON, MON, 795, 780]]],
  ["three hours", "be.shift.least", { own: [`${MON} 09:00-12:00`] }, []],
  ["three hours with a break", "be.shift.least", { own: [`${MON} 09:00-12:00 60+15`] }, [[MON, MON, 165, 180]]],
  ["five and a half hours need no break", "nl.break.length", { own: [`${MON} 09:00-14:30`] }, []],
  ["a minute more does", "nl.break.length", { own: [`${MON} 09:00-14:31`] }, [[MON, MON, 0, 30]]],
  ["half an hour in two parts", "nl.break.length", { own: [`${MON} 09:00-17:00 120+15 300+15`] }, []],
  [
    "a part of ten minutes is none",
    "nl.break.length",
    { own: [`${MON} 09:00-17:00 120+20 300+10`] },
    [[MON, MON, 20, 30]],
  ],
  ["over ten hours three quarters", "nl.break.length", { own: [`${MON} 08:00-19:00 240+30`] }, [[MON, MON, 30, 45]]],
  ["ten hours exactly do with half", "nl.break.length", { own: [`${MON} 08:00-18:30 240+30`] }, []],
  ["six hours at a stretch", "be.break.stretch", { own: [`${MON} 09:00-15:00`] }, []],
  ["a break too late", "be.break.stretch", { own: [`${MON} 09:00-16:00 375+15`] }, [[MON, MON, 375, 360]]],
  [
    "the stretch after the break counts too",
    "be.break.stretch",
    { own: [`${MON} 09:00-17:00 60+15`] },
    [[MON, MON, 405, 360]],
  ],
]);

holds([
  ["eight hours in a full week", "be.day.length", { own: each("09:00-17:30 240+30", MON, 6) }, []],
  ["nine hours with a free Saturday", "be.day.length", { own: each("09:00-18:30 240+30", MON, 5) }, []],
  [
    "nine with a half day",
    "be.day.length",
    { own: [...each("09:00-18:30 240+30", MON, 4), ...each("08:00-12:00", "2026-03-06", 2)] },
    [],
  ],
  [
    "six days of nine",
    "be.day.length",
    { own: each("09:00-18:30 240+30", MON, 6) },
    each("", MON, 6).map((line) => [line.trim(), line.trim(), 540, 480]),
  ],
  [
    "a half day over one o'clock is none",
    "be.day.length",
    { own: [...each("09:00-18:30 240+30", MON, 1), ...each("10:00-14:00", "2026-03-03", 5)] },
    [[MON, MON, 540, 480]],
  ],
  ["more than nine", "be.day.length", { own: [`${MON} 09:00-18:45 240+30`] }, [[MON, MON, 555, 540]]],
]);
