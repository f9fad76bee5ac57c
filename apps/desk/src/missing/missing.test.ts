/** What became of a question for what is missing. */
import { expect, it } from "vitest";
import { verdictOf } from "./missing.ts";

const QUESTION = "Kunt u ons nog uw postcode geven?";
it.each([
  ["as it was, among other words", `Dag Jan,\n\nDat kan.\n\n${QUESTION}\n\nGroet`, "accepted"],
  ["with other words", "Dat kan. Kunt u ons nog uw postcode en huisnummer geven?", "edited"],
  ["taken out again", "Dat kan. Wij sturen het pakket vandaag naar u op.", "rejected"],
  ["with nothing said", "", "rejected"],
])("sent %s", (_, sent, decided) => expect(verdictOf(QUESTION, sent).decided).toBe(decided));
