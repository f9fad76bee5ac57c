/** Whether somebody only says thanks: then nothing is asked, and nothing waits. In Dutch, French and English, by the words alone. Pure. */
import { folded } from "../text/fold.ts";
import { sentencesOf } from "./sentences.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** As they are folded: small and without accents. */
const THANKS = set("dank bedankt dankje dankjewel dankuwel thx merci remercie remercions thanks thank");
const BESIDE = set(
  "la le les l top super prima fijn mooi goed geweldig perfect perfecte ok oke okay begrepen duidelijk helder ja snel snelle je jou u uw jullie wel heel erg hartelijk hoor dat is de het een voor hulp " +
    "antwoord reactie uitleg moeite bericht genial parfait compris bien beaucoup mille pour votre vos ta ton aide reponse retour rapide message explication d accord a vous toi " +
    "je tout great got it all clear for your the help quick reply answer response very so much you many a lot that s was perfect lovely brilliant",
);
const MOST_WORDS = 14;

export function isOnlyThanks(letter: string): boolean {
  const text = folded(sentencesOf(letter).join(" "));
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length > MOST_WORDS || /[?\d]/.test(text)) return false;
  return words.some((word) => THANKS.has(word)) && words.every((word) => THANKS.has(word) || BESIDE.has(word));
}
