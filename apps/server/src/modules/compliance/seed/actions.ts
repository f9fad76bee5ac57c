/** Gives the demo the record of its last weeks: its own conversations, and calls of a telephone exchange, so that reports have something to count. */
import type { Work } from "../../../platform/work/work.ts";
import { record } from "../chain/actions.ts";
import type { NewEvent } from "../shapes.ts";

const DAYS = 40;
const CALLS_A_DAY = 8;
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Seconds until a person answered; null: the caller hung up. */
const WAITS = [12, 35, 60, 140, 18, 95, 230, null, 44, 160] as const;

export async function seedCompliance(work: Work): Promise<void> {
  const events: NewEvent[] = [];
  const today = Math.floor(work.now.getTime() / DAY) * DAY;
  for (let day = 1; day <= DAYS; day++)
    for (let call = 0; call < CALLS_A_DAY; call++)
      events.push(
        ...eventsOf(`${day}-${call}`, today - day * DAY + (9 * 60 + call * 50) * MINUTE, day * CALLS_A_DAY + call),
      );
  await record(work, events);
}

function eventsOf(name: string, begun: number, index: number): NewEvent[] {
  const wait = WAITS[index % WAITS.length]!;
  const menu = begun + 20_000;
  const line = (kind: NewEvent["kind"], at: number): NewEvent => ({
    contact: `demo/${name}`,
    kind,
    channel: "phone",
    at,
    source: `demo ${kind} ${name}`,
  });
  const end = wait === null ? line("abandoned", menu + 75_000) : line("answered_by_person", menu + wait * 1_000);
  return [
    line("contact_begun", begun),
    line("menu_ended", menu),
    line("queued", menu),
    end,
    line("case_key_given", begun + 300_000),
  ];
}
