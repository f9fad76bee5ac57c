/** Whether a customer is asked how it went, and until when an answer may change. Pure: `now` is always an argument. */
import type { AskFacts, Given, Kept } from "../shapes.ts";

const DAY = 86_400_000;
const CHANGEABLE_DAYS = 7;
/** What was solved longer ago is no longer asked about: nobody remembers. */
const ASKED_WITHIN_DAYS = 3;
/** A question in the chat stays open while its customer may come back to that page. */
const STAYS_OPEN_DAYS = 1;

const isSolvedLately = ({ state }: AskFacts, now: Date): boolean =>
  state.kind === "solved" && now.getTime() - new Date(state.since).getTime() < ASKED_WITHIN_DAYS * DAY;

/** Read from the top; the first line that holds says why not. */
const WHY_NOT: readonly { because: string; when(facts: AskFacts, now: Date): boolean }[] = [
  { because: "off", when: ({ asks }) => !asks },
  { because: "not_solved", when: (facts, now) => !isSolvedLately(facts, now) },
  { because: "never_answered", when: ({ answered }) => !answered },
  { because: "opted_out", when: ({ optedOut }) => optedOut },
  { because: "left_alone", when: ({ leaveAlone }) => leaveAlone },
  { because: "answered", when: ({ hasAnswer }) => hasAnswer },
  { because: "asked", when: ({ asked }) => asked !== null },
  {
    because: "asked_lately",
    when: ({ lastAsked, everyDays }, now) =>
      lastAsked !== null && now.getTime() - lastAsked.getTime() < everyDays * DAY,
  },
];

/** Null: ask. */
export const whyNotAsk = (facts: AskFacts, now: Date): string | null =>
  WHY_NOT.find((line) => line.when(facts, now))?.because ?? null;

/** Whether the chat shows the form: newly asked, or still open from a moment ago. */
export function showsInChat(facts: AskFacts, now: Date): "ask" | "again" | null {
  const why = whyNotAsk(facts, now);
  if (why === null) return "ask";
  const { asked } = facts;
  const open = asked?.how === "chat" && now.getTime() - asked.at.getTime() < STAYS_OPEN_DAYS * DAY;
  return why === "asked" && open ? "again" : null;
}

export const mayStillChange = ({ at }: Pick<Kept, "at">, now: Date): boolean =>
  now.getTime() - at.getTime() < CHANGEABLE_DAYS * DAY;

export const saysNothing = ({ csat, ces, solved, words, reopen, never }: Given): boolean =>
  csat === null && ces === null && solved === null && words.trim() === "" && !reopen && !never;

const GRADE = /^[1-5]$/;
const gradeIn = (field: string | undefined): number | null => (field && GRADE.test(field) ? Number(field) : null);

/** What a form of ours sent; anything else is left open. */
export function readAnswer(fields: ReadonlyMap<string, string>): Given {
  const solved = fields.get("solved");
  return {
    csat: gradeIn(fields.get("csat")),
    ces: gradeIn(fields.get("ces")),
    solved: solved === "yes" ? true : solved === "no" ? false : null,
    words: fields.get("words") ?? "",
    reopen: fields.get("reopen") === "yes",
    never: fields.get("never") === "yes",
  };
}
