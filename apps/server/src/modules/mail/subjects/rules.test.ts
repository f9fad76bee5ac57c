/** Prefixes and case numbers. */
import { describe, expect, test } from "vitest";
import { answerSubject, bareSubject, caseNumbersIn, subjectKey } from "./rules.ts";

describe("a subject without its prefixes", () => {
  test.each([
    ["Re: Vraag", "Vraag"],
    ["RE: FW: Re[2]: Antw: Vraag", "Vraag"],
    ["AW: WG: Frage", "Frage"],
    ["TR : Question", "Question"],
    ["Re: Vraag [#1234]", "Vraag"],
    ["Automatisch antwoord: Vraag", "Vraag"],
    ["Referentie: 12", "Referentie: 12"],
    ["Re:", ""],
    ["", ""],
  ])("%s", (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare);
  });
});

test("capitals and a gateway's word make no other subject", () => {
  expect(subjectKey("[EXTERN] RE: vraag")).toBe(subjectKey("Vraag"));
});

test("case numbers are found wherever they stand, and only in their own form", () => {
  expect(caseNumbersIn("Re: [#12] over 34 en [#56]")).toEqual([12, 56]);
  expect(caseNumbersIn("Order #12, [12]")).toEqual([]);
});

test("our answer names the case once", () => {
  expect(answerSubject("RE: Vraag [#12]", 12)).toBe("Re: Vraag [#12]");
  expect(answerSubject("Vraag", null)).toBe("Re: Vraag");
  expect(answerSubject("", 12)).toBe("Re: [#12]");
});
