/** What a card says of a dialogue. */
import { expect, it } from "vitest";
import { questionFor } from "./rules.ts";

const ASKED = "Hoe meld ik mij af voor de nieuwsbrief?";
const LONG = "Ik wil een medewerker spreken over de kapotte rits van mijn jas WW-48213.";

it.each([
  ["the question, where somebody only asks for a person after it", ASKED, "Een mens graag", ASKED],
  ["both, where more is said in asking", ASKED, LONG, `${ASKED}\n${LONG}`],
  ["what is asked in the first words", "", LONG, LONG],
  ["what is asked after a greeting", "Hallo", "Een mens graag", "Een mens graag"],
  ["the newest, where it is another question", ASKED, "Waar blijft mijn pakket?", "Waar blijft mijn pakket?"],
])("the question is %s", (_what, before, now, question) => expect(questionFor(before, now)).toBe(question));
