/** Codes are good once and for a moment; recovery codes read easily and cannot be guessed. */
import { describe, expect, it } from "vitest";
import { acceptedStep, codeAt, recoveryCode, recoveryHash, secretText, uriOf } from "./rules.ts";

/** The secret and moments of RFC 6238, appendix B (its codes have eight digits, ours are their last six). */
const SECRET = new TextEncoder().encode("12345678901234567890");
const at = (seconds: number) => new Date(seconds * 1000);

describe("a code", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
  ])("at %i seconds is %s", (seconds, code) => {
    expect(codeAt(SECRET, at(seconds))).toBe(code);
    expect(acceptedStep(SECRET, code, at(seconds), 0)).toBe(Math.floor(seconds / 30));
  });

  it("may be half a minute early or late, not more", () => {
    const code = codeAt(SECRET, at(3_000));
    expect([2_940, 2_970, 3_000, 3_030, 3_060].map((now) => acceptedStep(SECRET, code, at(now), 0))).toEqual([
      null,
      100,
      100,
      100,
      null,
    ]);
  });

  it("is good once", () => {
    const code = codeAt(SECRET, at(3_000));
    expect(acceptedStep(SECRET, code, at(3_000), 99)).toBe(100);
    expect(acceptedStep(SECRET, code, at(3_000), 100)).toBeNull();
    expect(acceptedStep(SECRET, code, at(3_000), 101)).toBeNull();
  });

  it("may be written with a space, and not in any other way", () => {
    expect(acceptedStep(SECRET, "287 082", at(59), 0)).toBe(1);
    for (const wrong of ["", "28708", "2870822", "abcdef", "-87082", "287082; drop"])
      expect(acceptedStep(SECRET, wrong, at(59), 0)).toBeNull();
  });
});

it("an address for the app names Luwte and the person", () => {
  const uri = uriOf(SECRET, "fatima@zonnewinkel.nl");
  expect(uri).toContain("otpauth://totp/Luwte:fatima%40zonnewinkel.nl?");
  expect(uri).toContain(`secret=${secretText(SECRET)}`);
});

describe("a recovery code", () => {
  const draws = (bytes: number[]) => () => bytes.shift()!;

  it("has sixteen signs in four groups", () => {
    expect(recoveryCode(draws(Array.from({ length: 16 }, (_, index) => index)))).toBe("abcd-efgh-jkmn-pqrs");
  });

  it("draws again what would make some signs likelier", () => {
    expect(recoveryCode(draws([255, 248, ...Array(16).fill(0)]))).toBe("aaaa-aaaa-aaaa-aaaa");
  });

  it("is the same with capitals and without dashes", () => {
    expect(recoveryHash("ABCD EFGH JKMN PQRS")).toBe(recoveryHash("abcd-efgh-jkmn-pqrs"));
    expect(recoveryHash("abcd-efgh-jkmn-pqrt")).not.toBe(recoveryHash("abcd-efgh-jkmn-pqrs"));
  });
});
