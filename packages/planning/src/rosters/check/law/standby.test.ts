/** Rules 21 to 23: standby. Each text with the example that obeys, the one that breaks, and its edges. */
import { each } from "../../testing/written.ts";
import { DAY, holds, MON, NIGHT } from "./law.fixtures.ts";

const STANDBY = "18:00-22:00 standby";

holds([
  ["every second day", "nl.standby.days", { own: each(STANDBY, MON, 14, 2) }, []],
  [
    "the fifteenth of 28, half of them past",
    "nl.standby.days",
    { past: each(STANDBY, "2026-02-16", 7, 2), own: each(STANDBY, MON, 8) },
    [["2026-02-10", "2026-03-09", 15, 14]],
  ],
  [
    "two free weekends",
    "nl.standby.free",
    { own: [`${MON} ${STANDBY}`], past: [...each(DAY, "2026-02-02", 19), ...each(DAY, "2026-02-23", 5)] },
    [],
  ],
  [
    "one free weekend and a single free day",
    "nl.standby.free",
    {
      own: [`${MON} ${STANDBY}`],
      past: [...each(DAY, "2026-02-02", 19), ...each(DAY, "2026-02-23", 5), `2026-03-01 ${DAY}`],
    },
    [["2026-02-03", MON, 1, 2]],
  ],
  [
    "a single pair of free days",
    "nl.standby.free",
    { days: 5, own: ["2026-03-03 18:00-22:00 standby"], past: each(DAY, "2026-02-02", 26) },
    [["2026-02-04", "2026-03-03", 1, 2]],
  ],
  [
    "standby from 21:00 after a night until 07:00",
    "nl.standby.night",
    { own: [`${MON} ${NIGHT}`, "2026-03-03 21:00-24:00 standby"] },
    [],
  ],
  [
    "from 18:00",
    "nl.standby.night",
    { own: [`${MON} ${NIGHT}`, "2026-03-03 18:00-24:00 standby"] },
    [[MON, "2026-03-03", 180, 0]],
  ],
  [
    "before a night",
    "nl.standby.night",
    { past: ["2026-03-01 20:00-14:00 standby"], own: [`${MON} ${NIGHT}`] },
    [["2026-03-01", MON, 120, 0]],
  ],
  [
    "standby is no work",
    "nl.rest.daily",
    { own: [`${MON} 09:00-17:00`, "2026-03-03 00:00-06:00 standby", "2026-03-04 09:00-17:00"] },
    [],
  ],
]);
