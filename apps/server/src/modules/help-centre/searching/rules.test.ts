/** Spelling is mended where the words of titles and short answers allow it, and left alone where not. */
import { expect, it } from "vitest";
import { mendedBy, vocabularyOf } from "./rules.ts";

const VOCABULARY = vocabularyOf(
  [
    { title: "Iets terugsturen", short: "Binnen dertig dagen, met een retourlabel." },
    { title: "Cadeaubon gebruiken", short: "Vul de code in." },
    { title: "Mijn pakket kwam beschadigd aan", short: "" },
  ],
  "nl",
);

it.each([
  ["retourlabbel printen", "retourlabel printen"],
  ["kadobon", null],
  ["cadeubon", "cadeaubon"],
  ["pakket beschadicht", "pakket beschadigd"],
  ["terugsturen", null],
  ["teruggestuurd", null],
  ["de het een", null],
  ["xylofoon", null],
  ["", null],
])("«%s» becomes %s", (question, mended) => expect(mendedBy(question, VOCABULARY, "nl")).toBe(mended));
