/** What texts without a label add to a few examples, and when nothing is added. */
import { describe, expect, it } from "vitest";
import { explain, predict } from "./predict.ts";
import { restore, serialise } from "./serialise.ts";
import { type Example, train } from "./train.ts";

/** Each word alone is an example, but for the last of each, which nobody said anything of. */
const SAID = {
  levering: ["pakket", "zending", "bezorging", "doos", "koerier"],
  factuur: ["rekening", "bedrag", "betaling", "nota", "btw"],
};
const EXAMPLES: Example[] = Object.entries(SAID).flatMap(([label, words]) =>
  words.slice(0, -1).map((text) => ({ text, label })),
);
/** Every word beside every other one of its label. */
const OTHERS = Object.values(SAID).flatMap((words) =>
  words.flatMap((word) => words.filter((other) => other !== word).map((other) => `${word} met ${other}`)),
);

describe("texts without a label", () => {
  const alone = train(EXAMPLES);
  const together = train(EXAMPLES, { unlabelled: OTHERS });
  const first = (classifier: typeof alone, text: string) => predict(classifier, text).ranked[0];

  it("teach the words that go with those of the examples", () => {
    const surest = (classifier: typeof alone) =>
      Math.min(...["koerier", "btw"].map((word) => first(classifier, word)?.probability ?? 0));
    expect(surest(together)).toBeGreaterThan(surest(alone));
    expect(first(together, "koerier")?.label).toBe("levering");
    expect(first(together, "btw")?.label).toBe("factuur");
  });

  it("are explained by those words", () =>
    expect(explain(together, "koerier", "levering").map(({ word }) => word)).toEqual(["koerier"]));

  it("come back from text with what they taught", () =>
    expect(first(restore(serialise(together))!, "koerier")?.label).toBe("levering"));

  it("give the same for the same", () =>
    expect(predict(train(EXAMPLES, { unlabelled: OTHERS }), "btw")).toEqual(predict(together, "btw")));

  it.each([[["nieuwsbrief met jas"]], [["", "ωψχ"]]])("%j, which say nothing, change no label", (unlabelled) =>
    expect(first(train(EXAMPLES, { unlabelled }), "mijn pakket")?.label).toBe("levering"),
  );

  it("without any example predict nothing", () =>
    expect(predict(train([], { unlabelled: OTHERS }), "koerier").ranked).toEqual([]));
});
