/** The bot's next move, line by line, and what holds whatever is heard. */
import { BOT_STATES } from "@luwte/contract/bot.ts";
import { LEVELS } from "@luwte/contract/oversight.ts";
import { describe, expect, it } from "vitest";
import { after, FRESH, MOST_ROUNDS, next } from "./rules.ts";
import type { Heard, Standing } from "./shapes.ts";

type Said = Extract<Heard, { kind: "said" }>;
const said = (more: Partial<Said> = {}): Said => ({
  kind: "said",
  wantsPerson: false,
  isGreeting: false,
  isThanks: false,
  classes: ["ordinary"],
  level: 3,
  sure: 0,
  near: 0,
  ...more,
});
const at = (state: Standing["state"], more: Partial<Standing> = {}): Standing => ({ ...FRESH, state, ...more });
const ONE = { sure: 1, near: 1 };
const TWO = { sure: 0, near: 2 };

describe("what was written", () => {
  it.each<[string, Standing, Said, string]>([
    ["switched off, nothing begins", FRESH, said({ level: 0, ...ONE }), "nothing"],
    ["switched off on the way, a person has it", at("answered"), said({ level: 0 }), "hand_over switched_off"],
    ["a person, please", FRESH, said({ wantsPerson: true, ...ONE }), "hand_over asked"],
    ["a person, please, after an answer", at("answered"), said({ wantsPerson: true }), "hand_over asked"],
    ["a person, please, after it was solved", at("solved"), said({ wantsPerson: true }), "hand_over asked"],
    ["a complaint, however sure an article is", FRESH, said({ classes: ["complaint"], ...ONE }), "hand_over sensitive"],
    ["health, with an article near", FRESH, said({ classes: ["health"], level: 1, near: 1 }), "hand_over sensitive"],
    ["hello", FRESH, said({ isGreeting: true }), "greet"],
    ["hello again", at("greeted"), said({ isGreeting: true }), "hand_over unsure"],
    ["one sure article at level 3", FRESH, said(ONE), "answer"],
    ["one sure article at level 2", FRESH, said({ level: 2, ...ONE }), "show"],
    ["one sure article at level 1", FRESH, said({ level: 1, ...ONE }), "show"],
    ["two near ones at level 3", FRESH, said(TWO), "ask_which"],
    ["two near ones, asked before", at("answered", { clarified: true, rounds: 1 }), said(TWO), "show"],
    ["typed instead of chosen, and sure", at("choosing", { clarified: true, rounds: 1 }), said(ONE), "answer"],
    [
      "typed instead of chosen, and not sure",
      at("choosing", { clarified: true, rounds: 1 }),
      said(TWO),
      "hand_over unsure",
    ],
    ["nothing near", FRESH, said(), "hand_over unsure"],
    ["nothing near at level 1", FRESH, said({ level: 1 }), "hand_over unsure"],
    ["a third question", at("answered", { rounds: MOST_ROUNDS }), said(ONE), "hand_over unsure"],
    ["thanks after an answer", at("answered", { rounds: 1 }), said({ isThanks: true }), "solve assumed"],
    ["thanks beside articles", at("shown", { rounds: 1 }), said({ isThanks: true }), "nothing"],
    ["thanks after it was solved", at("solved"), said({ isThanks: true }), "nothing"],
    ["back after it was solved", at("solved"), said(ONE), "hand_over came_back"],
  ])("%s", (_name, standing, heard, expected) => expect(moveOf(standing, heard)).toBe(expected));
});

describe("what was pressed, or happened", () => {
  it.each<[string, Standing, Heard, string]>([
    ["the button for a person", at("shown"), { kind: "person" }, "hand_over asked"],
    ["one of two chosen", at("choosing"), { kind: "chose", known: true }, "answer"],
    ["none of them", at("choosing"), { kind: "chose", known: false }, "hand_over unsure"],
    ["a choice that comes late", at("answered"), { kind: "chose", known: true }, "nothing"],
    ["it helped", at("answered"), { kind: "helped" }, "solve confirmed"],
    ["an article beside it helped", at("shown"), { kind: "helped" }, "solve confirmed"],
    ["it did not help", at("answered"), { kind: "not_helped" }, "hand_over not_helped"],
    ["silence after a greeting", at("greeted"), { kind: "silent" }, "hand_over silent"],
    ["silence after a question", at("choosing"), { kind: "silent" }, "hand_over silent"],
    ["silence after an answer", at("answered"), { kind: "silent" }, "solve assumed"],
    ["silence beside articles: a person comes anyway", at("shown"), { kind: "silent" }, "nothing"],
    ["a colleague wrote", at("shown"), { kind: "person_wrote" }, "hand_over person_wrote"],
    ["a colleague wrote after it was solved", at("solved"), { kind: "person_wrote" }, "nothing"],
    ["switched off", at("choosing"), { kind: "off" }, "hand_over switched_off"],
    ["anything before it took part", FRESH, { kind: "person" }, "nothing"],
  ])("%s", (_name, standing, heard, expected) => expect(moveOf(standing, heard)).toBe(expected));
});

function moveOf(standing: Standing, heard: Heard): string {
  const move = next(standing, heard);
  if (move.kind === "hand_over") return `hand_over ${move.because}`;
  return move.kind === "solve" ? `solve ${move.how}` : move.kind;
}

/** Everything that can be heard, at every place. */
const BOOLEANS = [false, true];
const HEARD: Heard[] = [
  ...BOOLEANS.flatMap((wantsPerson) =>
    BOOLEANS.flatMap((isGreeting) =>
      BOOLEANS.flatMap((isThanks) =>
        LEVELS.flatMap((level) =>
          [0, 1, 2].flatMap((near) =>
            [0, Math.min(1, near)].flatMap((sure) =>
              (["ordinary", "money", "complaint"] as const).map((topic) =>
                said({ wantsPerson, isGreeting, isThanks, level, near, sure, classes: [topic] }),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
  { kind: "person" },
  { kind: "chose", known: true },
  { kind: "chose", known: false },
  { kind: "helped" },
  { kind: "not_helped" },
  { kind: "silent" },
  { kind: "person_wrote" },
  { kind: "off" },
];
const PLACES = (["fresh", ...BOT_STATES] as const).flatMap((state) =>
  [0, 1, 2].flatMap((rounds) => BOOLEANS.map((clarified): Standing => ({ state, rounds, clarified }))),
);
const EVERYTHING = PLACES.flatMap((standing) =>
  HEARD.map((heard) => ({ standing, heard, move: next(standing, heard) })),
);

describe("whatever is heard, at whatever place", () => {
  it("does nothing once a person has it", () =>
    expect(
      EVERYTHING.filter(({ standing, move }) => standing.state === "handed_over" && move.kind !== "nothing"),
    ).toEqual([]));

  it("gives a person at once to who asks for one, unless nobody listens or a person has it", () =>
    expect(
      EVERYTHING.filter(
        ({ standing, heard, move }) =>
          heard.kind === "said" &&
          heard.wantsPerson &&
          heard.level > 0 &&
          standing.state !== "handed_over" &&
          !(move.kind === "hand_over" && move.because === "asked"),
      ),
    ).toEqual([]));

  it("answers by itself only at level 3, on something sure, or what was chosen", () =>
    expect(
      EVERYTHING.filter(
        ({ heard, move }) =>
          move.kind === "answer" &&
          !(heard.kind === "said" ? heard.level === 3 && heard.sure > 0 : heard.kind === "chose"),
      ),
    ).toEqual([]));

  it("never looks a third time, and asks which one once at most", () =>
    expect(
      EVERYTHING.filter(({ standing, heard, move }) => {
        const looks = heard.kind === "said" && ["show", "ask_which", "answer"].includes(move.kind);
        return (looks && standing.rounds >= MOST_ROUNDS) || (move.kind === "ask_which" && standing.clarified);
      }),
    ).toEqual([]));

  it("is never back where it was with nothing used up", () =>
    expect(
      EVERYTHING.filter(({ standing, heard, move }) => {
        const to = after(standing, heard, move);
        return move.kind !== "nothing" && to.rounds === standing.rounds && to.state === standing.state;
      }),
    ).toEqual([]));
});
