/** The sender's own words, told apart from what a mail program wrote: one test per form seen in mail. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TEXT_FIXTURES } from "./fixtures/all.ts";
import { foldText } from "./text.ts";

describe("the sender's own words", () => {
  test.each(TEXT_FIXTURES.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const options = fixture.subject === undefined ? {} : { subject: fixture.subject };
    expect(foldText(fixture.text, options).reply).toBe(fixture.reply);
  });
});

describe("nothing is lost", () => {
  test("the blocks joined give back every fixture", () => {
    for (const { text } of TEXT_FIXTURES) {
      const whole = foldText(text).blocks.map((block) => block.text);
      expect(whole.join("\n")).toBe(text.replace(/\r\n?/g, "\n"));
    }
  });

  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "> quote",
      ">",
      "",
      "-- ",
      "--",
      "Van: x",
      "Verzonden: ma 3 mei 10:00",
      "Onderwerp: y",
      "Tel: 020 1234567",
    ),
    fc.constantFrom(
      "Met vriendelijke groet,",
      "Verstuurd vanaf mijn iPhone",
      "Op 3 mei 2026 om 10:00 schreef X <x@y.nl>:",
    ),
  );

  test("the blocks joined give back whatever was written", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (all) => {
        const text = all.join("\n");
        const { blocks } = foldText(text);
        expect(blocks.map((block) => block.text).join("\n")).toBe(text.replace(/\r\n?/g, "\n"));
      }),
    );
  });

  test("a line that no program writes is never folded when nothing stands around it but marked quotes", () => {
    const words = fc.stringMatching(/^[a-z]{3,8} [a-z]{3,8} [a-z]{3,8}$/);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            words,
            words.map((text) => `> ${text}`),
          ),
          { minLength: 1, maxLength: 20 },
        ),
        (all) => {
          const { reply } = foldText(all.join("\n"));
          for (const written of all.filter((text) => !text.startsWith(">"))) expect(reply).toContain(written);
        },
      ),
    );
  });
});

describe("work is bounded, whatever arrives", () => {
  const MEGABYTE = 1_000_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));
  test.each([
    ["a megabyte of marks", fill(">")],
    ["a megabyte of marked lines", fill(">\n")],
    ["a megabyte of opening words on one line", fill("Op ma ")],
    ["a megabyte of opening words, one a line", fill("Op ma\n")],
    ["attributions that the sender speaks", fill("Op 10:00 schreef ik <a@b.c>:\n")],
    ["header lines", fill("Van: x\n")],
    ["header blocks below answers announced", `zie hieronder\n${fill("Van: x\nVerzonden: y\nOnderwerp: z\n")}`],
    ["signature marks", fill("--\n")],
    ["closings", fill("Met vriendelijke groet,\nx\n")],
    ["telephones", fill("verzonden vanaf mijn iphone\n")],
    ["footers", fill(`disclaimer ${"this e-mail ".repeat(20)}\n\n`)],
    ["rules", fill("_____________\n")],
    ["spaces", fill(" ")],
    ["empty lines", fill("\n")],
    ["addresses", fill("a@")],
  ])("%s", (_name, text) => {
    // Linear work takes 0.05 s here; anything worse than linear would still be at it when the test's own time is up.
    expect(() => foldText(`hallo\n${text}`)).not.toThrow();
  });
});
