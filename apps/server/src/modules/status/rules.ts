/** How a question stands and what happens next, in the eyes of its customer. Pure: `now` is always an argument. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Facts, Heard, Next, Owed, Stage } from "./shapes.ts";

/** Read from the top; the first line that holds wins. */
const STAGES: readonly { stage: Stage; when(facts: Facts): boolean }[] = [
  { stage: "solved", when: ({ state }) => state.kind === "solved" },
  { stage: "department", when: ({ asked }) => asked.length > 0 },
  { stage: "your_turn", when: ({ state }) => state.kind === "waiting_customer" },
  { stage: "planned", when: ({ state }) => state.kind === "snoozed" },
  { stage: "working", when: ({ answered }) => answered },
  { stage: "received", when: () => true },
];

export const stageOf = (facts: Facts): Stage => STAGES.find((line) => line.when(facts))!.stage;

const soonest = <Item>(items: readonly Item[], at: (item: Item) => Date): Item | null =>
  items.toSorted((a, b) => at(a).getTime() - at(b).getTime())[0] ?? null;

/** The nearest promise first: it is what the customer was told. A time that has passed is not told as if it were still to come. */
export function nextOf(facts: Facts, now: Date): Next {
  if (facts.state.kind === "solved") return { kind: "nothing" };
  const owed: Owed | null = soonest(facts.owed, (each) => each.dueAt);
  if (owed) return owed.dueAt > now ? { kind: "promise", ...owed } : { kind: "late", dueAt: owed.dueAt };
  const asked = soonest(facts.asked, (each) => each.until);
  if (asked && asked.until > now) return { kind: "department", ...asked };
  if (facts.state.kind === "waiting_customer") return { kind: "yours" };
  if (facts.state.kind === "snoozed") return { kind: "planned", at: new Date(facts.state.until) };
  if (!facts.dueAt) return { kind: "nothing" };
  return facts.dueAt > now ? { kind: "answer", dueAt: facts.dueAt } : { kind: "late", dueAt: facts.dueAt };
}

const DAY = 86_400_000;
export const LINK_DAYS = 90;
/** Never stored: it follows from when something last happened. */
export const expiryOf = (lastActivityAt: Date): Date => new Date(lastActivityAt.getTime() + LINK_DAYS * DAY);

export const READER_DAYS = 30;
export const readerExpiry = (now: Date): Date => new Date(now.getTime() + READER_DAYS * DAY);

export const normalisedAddress = (given: string): string => given.trim().toLowerCase().slice(0, 254);

const MINUTE = 60_000;
type Line = Pick<Conversation, "waitingSince" | "assigneeId"> & { readonly state: Pick<Conversation["state"], "kind"> };
/** Whoever stands in the line, or may: their wait is first told without an event, some seconds after it began. */
export const mayWait = ({ waitingSince, state, assigneeId }: Line): boolean =>
  waitingSince !== null && state.kind === "open" && assigneeId === null;

/** A wait moves all the time. Of the rest events tell; only that a link ends after its ninety days they do not. */
const KEPT = { wait: MINUTE, calm: 10 * MINUTE } as const;

/** How long what a page is told holds when no event says otherwise, in milliseconds. `chance`, from 0 to 1, spreads it: what was read together is not read together again. */
export const newsHolds = (heard: Pick<Heard, "mayWait"> | null, chance: number): number =>
  KEPT[heard?.mayWait ? "wait" : "calm"] * (0.75 + chance / 2);
