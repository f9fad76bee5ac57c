/** Words of hurry and danger, as a truth table. */
import type { Language } from "@luwte/contract/language.ts";
import { describe, expect, it } from "vitest";
import { urgencyIn } from "./rules.ts";

describe("urgency", () => {
  it.each<[string, Language | null, string | null, number]>([
    ["Dit is dringend!", "nl", "dringend", 0.75],
    ["Graag zo snel mogelijk een nieuwe", "nl", "zo snel mogelijk", 0.75],
    ["Er komt rook uit de lader", "nl", "rook uit", 0.9],
    ["Een spoedig antwoord wordt gewaardeerd", "nl", null, 0],
    ["Het is niet zo dringend", "nl", null, 0],
    ["Geen spoed hoor", "nl", null, 0],
    ["Niet dringend, schreef ik. Nu is het dringend.", "nl", "dringend", 0.75],
    ["C'est urgent", "fr", "urgent", 0.75],
    ["Réponse immédiatement svp", "fr", "immediatement", 0.75],
    ["La lampe a pris feu", "fr", "a pris feu", 0.9],
    ["Ce n'est pas urgent", "fr", null, 0],
    ["Please answer as soon as possible", "en", "as soon as possible", 0.75],
    ["The battery caught fire", "en", "caught fire", 0.9],
    ["It's not urgent", "en", null, 0],
    ["Welk merk brand is dit?", "nl", null, 0],
    ["There is a gas leak", null, "gas leak", 0.9],
    ["", null, null, 0],
  ])("of %j in %s is %j", (text, language, word, confidence) => {
    const urgent = urgencyIn({ subject: "", text }, language);
    expect(urgent?.counted[0]?.words ?? null).toBe(word);
    expect(urgent?.confidence ?? 0).toBe(confidence);
  });

  it("is said in the subject too, and danger comes before hurry", () => {
    const urgent = urgencyIn({ subject: "Dringend", text: "gevaar voor kinderen" }, "nl");
    expect(urgent?.counted.map(({ words }) => words)).toEqual(["gevaar", "dringend"]);
  });
});
