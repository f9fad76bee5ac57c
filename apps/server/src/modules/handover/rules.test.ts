/** When hands change, and what a card says then. */
import { describe, expect, it } from "vitest";
import { changeOfHands, isWorkedOn, judgeCard, proposeCard, wordsOf } from "./rules.ts";
import type { Said } from "./shapes.ts";

type Hands = Parameters<typeof changeOfHands>[1];
const hands = (assigneeId: string | null, teamId: string | null, channel = "mail", kind = "open") =>
  ({ assigneeId, teamId, channel, state: { kind } }) as Hands;

describe("hands", () => {
  it.each<[string, Hands | null, Hands, string | null]>([
    ["a new conversation", null, hands("a", "t"), null],
    ["nobody's becomes somebody's", hands(null, "t"), hands("a", "t"), null],
    ["from one to another", hands("a", "t"), hands("b", "t"), "agent"],
    ["from one to nobody", hands("a", "t"), hands(null, "t"), "agent"],
    ["to another team", hands("a", "t"), hands(null, "u"), "team"],
    ["a first team", hands(null, null), hands(null, "t"), null],
    ["from chat to mail", hands("a", "t", "chat"), hands("a", "t", "mail"), "channel"],
    ["nothing of all this", hands("a", "t"), hands("a", "t"), null],
    ["what is done is over", hands("a", "t"), hands(null, "t", "mail", "solved"), null],
  ])("%s: %s", (_why, before, after, because) => expect(changeOfHands(before, after)).toBe(because));
});

const customer = (text: string): Said => ({ by: "customer", note: false, who: "Jan", text });
const sanne = (text: string, note = false): Said => ({ by: "person", note, who: "Sanne", text });
const SAID = [
  customer("Goedemorgen,\nIk wacht al een week op mijn jas. Waar blijft hij?\nGroet,\nJan"),
  sanne("Dag Jan,\nWat vervelend. Ik heb een zoekverzoek ingediend. Ik mail u morgen voor 12 uur.\nGroet,\nSanne"),
  customer("Het is een cadeau voor zaterdag, dus dan moet het er echt zijn."),
  sanne("Vervoerder belt terug.", true),
];
const promises = [{ words: "Uitsluitsel over het pakket", day: "3 mrt 2026 12:00" }];

describe("a card", () => {
  it("says what was asked, done, promised, and what comes next", () => {
    const { question, done, promised, nextStep } = proposeCard({ said: SAID, promises });
    expect(question).toEqual({ value: "Waar blijft hij?", source: "first_question", confidence: 0.8 });
    expect(done?.value).toBe("Sanne: Ik heb een zoekverzoek ingediend.\nSanne: Vervoerder belt terug.");
    expect(promised?.value).toBe("Uitsluitsel over het pakket (3 mrt 2026 12:00)");
    expect(nextStep?.value).toBe("Ik mail u morgen voor 12 uur.");
  });
  it("says first of all whose answer is awaited", () => {
    const questions = [{ name: "Logistiek", words: "Ligt het er nog?", day: "5 mrt 2026 12:00" }];
    expect(proposeCard({ said: SAID, promises, questions }).nextStep).toEqual({
      value: "Logistiek: Ligt het er nog? (5 mrt 2026 12:00)",
      source: "questions",
      confidence: 0.9,
    });
  });
  it("offers the customer's own sentences, the latest first, and reads nothing into them", () => {
    const proposal = proposeCard({ said: SAID, promises });
    expect(proposal.quotes[0]).toBe("Het is een cadeau voor zaterdag, dus dan moet het er echt zijn.");
    expect(wordsOf(proposal).strong).toBe("");
  });
  it("of an answer of one sentence knows no next step", () =>
    expect(proposeCard({ said: [customer("Help?"), sanne("Het is onderweg.")], promises: [] }).nextStep).toBeNull());
  it("of nothing says nothing", () =>
    expect(wordsOf(proposeCard({ said: [], promises: [] }))).toEqual({
      question: "",
      done: "",
      promised: "",
      strong: "",
      nextStep: "",
    }));
  it("is made by itself only of what somebody worked on", () => {
    expect(isWorkedOn({ said: [customer("Hallo?")], promises: [] })).toBe(false);
    expect(isWorkedOn({ said: SAID, promises: [] })).toBe(true);
  });
  it("remembers what the giver made of each part", () => {
    const proposal = proposeCard({ said: SAID, promises });
    const words = { ...wordsOf(proposal), question: "Waar is de jas?", promised: "", strong: "Zaterdag" };
    expect(judgeCard(proposal, words).map(({ part, verdict }) => [part, verdict])).toEqual([
      ["question", "edited"],
      ["done", "accepted"],
      ["promised", "rejected"],
      ["nextStep", "accepted"],
    ]);
  });
});
