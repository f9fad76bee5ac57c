/**
 * How often the announced range of a wait held, how wide it was and how far off its middle, beside what desks usually announce. Simulated days and the arrivals of
 * real ones, strictly in the order of time. `npm run bench -- waiting [--quick]`.
 */
import { figuresOf, type ReplayFigures, together } from "./figures.ts";
import { play } from "./playing.ts";
import { realReplay } from "./real.ts";
import { type Replay, replaysOf } from "./replays.ts";
import { waitsIn } from "./watching.ts";

const quick = process.argv.includes("--quick");
const DAYS = quick ? 28 : 84;
const SEED = 20_261_127;

const real = await realReplay(DAYS);
if (!real)
  console.log(
    "No data of arrivals here: real days are left out. Set LUWTE_ARRIVALS to a file of date,time,calls per 30 minutes.",
  );
const replays: Replay[] = [...replaysOf(DAYS), ...(real ? [real] : [])];
const figures = replays.map(measure);
const total = together(figures);
console.log(
  JSON.stringify({
    bench: "waiting",
    quick,
    days: DAYS,
    real_days: real !== null,
    ...total,
    replays: figures.map(({ played: _played, ...rest }) => rest),
  }),
);

function measure({ name, scenario, special }: Replay): ReplayFigures {
  const before = process.cpuUsage();
  const played = play(
    waitsIn(scenario, SEED),
    scenario.queues.map(({ handling }) => handling.mean),
  );
  const { user, system } = process.cpuUsage(before);
  const found = figuresOf(name, played, special, (user + system) / 1e6);
  console.log(`${name}: ${JSON.stringify({ ...found, played: undefined, name: undefined })}`);
  return found;
}
