/**
 * What the bot does next. A state machine without a clock, a database or words: where the dialogue is, what was heard, and what follows. It has three
 * promises, and each is a property of these tables: it looks for an answer twice at most and asks which article is meant once at most, so no dialogue runs in a
 * circle; whatever it does not understand ends with a person; and once a person has the conversation it does nothing any more.
 */
import type { TopicClass } from "@luwte/contract/oversight.ts";
import type { Finding, Heard, Move, Standing } from "./shapes.ts";

/** After this many tries a person reads. */
export const MOST_ROUNDS = 2;
/** Among how many articles one can be asked to choose. */
export const MOST_CHOICES = 3;

/** Whoever writes about these is not shown articles first: a person reads. */
const STRAIGHT: ReadonlySet<TopicClass> = new Set(["complaint", "law", "health"]);

export const FRESH: Standing = { state: "fresh", rounds: 0, clarified: false };

type Said = Extract<Heard, { kind: "said" }>;
type Line<What> = { holds(standing: Standing, heard: What): boolean; move: Move };

const NOTHING: Move = { kind: "nothing" };
const handOver = (because: Extract<Move, { kind: "hand_over" }>["because"]): Move => ({ kind: "hand_over", because });

const mayAnswer = ({ level, sure }: Finding): boolean => level === 3 && sure > 0;
const mayAsk = ({ level, near }: Finding): boolean => level === 3 && near >= 2;
const isUnder = ({ state }: Standing): boolean => state !== "fresh";

/** What a customer wrote. Read from the top; the first line that holds wins. */
const SAID: readonly Line<Said>[] = [
  { holds: (at, { level }) => level === 0 && !isUnder(at), move: NOTHING },
  { holds: (_at, { level }) => level === 0, move: handOver("switched_off") },
  { holds: (_at, { wantsPerson }) => wantsPerson, move: handOver("asked") },
  { holds: ({ state }, { isThanks }) => state === "solved" && isThanks, move: NOTHING },
  { holds: ({ state }) => state === "solved", move: handOver("came_back") },
  { holds: ({ state }, { isThanks }) => state === "answered" && isThanks, move: { kind: "solve", how: "assumed" } },
  { holds: ({ state }, { isThanks }) => state === "shown" && isThanks, move: NOTHING },
  { holds: (_at, { classes }) => classes.some((each) => STRAIGHT.has(each)), move: handOver("sensitive") },
  { holds: ({ state }, { isGreeting }) => state === "fresh" && isGreeting, move: { kind: "greet" } },
  { holds: ({ rounds }) => rounds >= MOST_ROUNDS, move: handOver("unsure") },
  { holds: (_at, found) => mayAnswer(found), move: { kind: "answer" } },
  { holds: ({ clarified }, found) => !clarified && mayAsk(found), move: { kind: "ask_which" } },
  { holds: ({ state }, { near }) => near > 0 && state !== "choosing", move: { kind: "show" } },
  { holds: () => true, move: handOver("unsure") },
];

/** What was pressed, or what the clock or a colleague did. */
const HAPPENED: { readonly [Kind in Exclude<Heard["kind"], "said">]: readonly Line<Extract<Heard, { kind: Kind }>>[] } =
  {
    person: [{ holds: () => true, move: handOver("asked") }],
    chose: [
      { holds: ({ state }) => state !== "choosing", move: NOTHING },
      { holds: (_at, { known }) => known, move: { kind: "answer" } },
      { holds: () => true, move: handOver("unsure") },
    ],
    helped: [
      { holds: ({ state }) => state === "answered" || state === "shown", move: { kind: "solve", how: "confirmed" } },
    ],
    not_helped: [{ holds: ({ state }) => state === "answered" || state === "shown", move: handOver("not_helped") }],
    silent: [
      { holds: ({ state }) => state === "answered", move: { kind: "solve", how: "assumed" } },
      { holds: ({ state }) => state === "greeted" || state === "choosing", move: handOver("silent") },
    ],
    person_wrote: [{ holds: ({ state }) => state !== "solved", move: handOver("person_wrote") }],
    off: [{ holds: ({ state }) => state !== "solved", move: handOver("switched_off") }],
  };

/** The move that follows. Once a person has it: nothing, whatever is heard. */
export function next(standing: Standing, heard: Heard): Move {
  if (standing.state === "handed_over") return NOTHING;
  if (standing.state === "fresh" && heard.kind !== "said") return NOTHING;
  const lines: readonly Line<never>[] = heard.kind === "said" ? SAID : HAPPENED[heard.kind];
  return lines.find(({ holds }) => holds(standing, heard as never))?.move ?? NOTHING;
}

/** Whether it looked for an answer to get there. */
const LOOKED: ReadonlySet<Move["kind"]> = new Set(["show", "ask_which", "answer"]);
const BECOMES = {
  greet: "greeted",
  show: "shown",
  ask_which: "choosing",
  answer: "answered",
  solve: "solved",
  hand_over: "handed_over",
} as const satisfies Record<Exclude<Move["kind"], "nothing">, Standing["state"]>;

/** Where the dialogue is after a move. A choice that was asked for is no new try. */
export function after(standing: Standing, heard: Heard, move: Move): Standing {
  if (move.kind === "nothing") return standing;
  const looked = heard.kind === "said" && LOOKED.has(move.kind);
  return {
    state: BECOMES[move.kind],
    rounds: standing.rounds + Number(looked),
    clarified: standing.clarified || move.kind === "ask_which",
  };
}

const MINUTE = 60_000;
/** Milliseconds after which silence means something; null: it never does. Whoever was asked something and says nothing gets a person. */
export const SILENCE: Readonly<Record<Standing["state"], number | null>> = {
  fresh: null,
  greeted: 3 * MINUTE,
  choosing: 3 * MINUTE,
  shown: null,
  answered: 24 * 60 * MINUTE,
  solved: null,
  handed_over: null,
};
