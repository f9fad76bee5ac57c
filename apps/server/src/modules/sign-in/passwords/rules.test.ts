/** Which passwords are strong enough, and what is said about the others. */
import { describe, expect, it } from "vitest";
import { weaknessOf } from "./rules.ts";

const OWNER = { name: "Fatima el Amrani", email: "fatima@zonnewinkel.nl", organisation: "Zonnewinkel" };

describe("a password", () => {
  it.each([
    ["kort", "too_short"],
    ["Abc123!@#", "too_short"],
    ["éééééééééé", "too_repetitive"],
    ["ababababababab", "too_repetitive"],
    ["1234567890", "too_repetitive"],
    ["qwertyuiop123", "too_repetitive"],
    ["abcdefghijklm", "too_repetitive"],
    ["aaaaaaaabbbbccccdddde", "too_repetitive"],
    ["Welkom2026!", "too_common"],
    ["W@chtw00rd!", "too_common"],
    ["wachtwoord123", "too_common"],
    ["MotDePasse99", "too_common"],
    ["Maandag2026!!", "too_common"],
    ["AdminAdmin1", "too_common"],
    ["Fatima2026!!", "too_personal"],
    ["Z0nnewinkel!2", "too_personal"],
    ["ElAmrani-1987", "too_personal"],
  ])("%s is %s", (password, because) => {
    expect(weaknessOf(password, OWNER)).toBe(because);
  });

  it.each([
    "vier gele fietsen",
    "correct paard batterij",
    "tR9$kw2!pLq8",
    "mijn welkom bij de haring",
    "Zonnewinkel verkoopt parasols",
    "ijsbeer op rolschaatsen",
    "привет огромный мир",
    "8c1f0a77d3b94e",
  ])("«%s» is strong enough", (password) => {
    expect(weaknessOf(password, OWNER)).toBeNull();
  });
});
