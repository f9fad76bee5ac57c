/** Typing errors and compounds. */
import { describe, expect, it } from "vitest";
import { cutOf, distance, isHalfOf, readingsOf } from "./rules.ts";

it.each([
  ["factuur", "factuur", 0],
  ["fatcuur", "factuur", 1],
  ["factur", "factuur", 1],
  ["factuuur", "factuur", 1],
  ["bestling", "bestelling", 2],
  ["kitten", "sitting", 3],
  ["a", "abcdefgh", 4],
])("%s is %s with %i errors", (a, b, errors) => {
  expect(distance(a, b, 3)).toBe(errors);
  expect(distance(b, a, 3)).toBe(errors);
});

describe("a word that occurs nowhere is read as", () => {
  const known = [
    { word: "factuur", documents: 900 },
    { word: "facturen", documents: 100 },
    { word: "structuur", documents: 50 },
    { word: "retour", documents: 700 },
    { word: "detour", documents: 900 },
  ];
  it("the nearest that does", () => {
    expect(readingsOf("fatcuur", known)).toEqual(["factuur"]);
    expect(readingsOf("retuor", known)).toEqual(["retour"]);
  });
  it("one that begins alike, before one that is used more", () => {
    expect(readingsOf("retoru", known)).toEqual(["retour"]);
  });
  it("nothing when nothing is near, or when it is short", () => {
    expect(readingsOf("olifant", known)).toEqual([]);
    expect(readingsOf("nlx", [{ word: "nl", documents: 5 }])).toEqual([]);
  });
});

describe("a compound", () => {
  it.each([
    ["schoen", "wandelschoenen"],
    ["schoen", "wandelschoen"],
    ["retour", "retourzending"],
    ["zending", "retourzending"],
    ["kast", "kledingkast"],
    ["kast", "kastdeur"],
    ["lamp", "hanglampje"],
    ["levering", "leveringstermijn"],
    ["klant", "klantenservice"],
  ])("%s is a half of %s", (part, compound) => {
    expect(isHalfOf(part, compound)).toBe(true);
  });
  it.each([
    ["goed", "vergoed"],
    ["factuur", "factuur"],
    ["order", "vorderen"],
    ["taal", "betaal"],
    ["bus", "autobus"],
    ["kast", "kasten"],
  ])("%s is not of %s", (part, compound) => {
    expect(isHalfOf(part, compound)).toBe(false);
  });
  it("that occurs nowhere is cut where both halves do", () => {
    const known = new Map([
      ["tuin", 40],
      ["stoel", 90],
      ["tuinst", 1],
      ["oel", 1],
      ["levering", 10],
      ["termijn", 5],
    ]);
    expect(cutOf("tuinstoel", known)).toEqual(["tuin", "stoel"]);
    expect(cutOf("leveringstermijn", known)).toEqual(["levering", "termijn"]);
    expect(cutOf("stoelpoot", known)).toBeNull();
  });
});
