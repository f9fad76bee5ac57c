/**
 * Sentences that tell what happened in one conversation: what somebody did, saw, got or was promised. Said to somebody else they are untrue, however clean they are, so
 * they stay behind, and with them some that would have done no harm. Pure.
 */
import type { Language } from "@luwte/contract/language.ts";

/** One of these is enough, or an auxiliary with a participle; `excused` is a condition or a question. */
type Telling = { past: RegExp[]; auxiliary: RegExp; participle: RegExp; excused: RegExp };

/** Between spaces and signs; `\b` would end a word at an accent. */
const word = (those: string): RegExp => new RegExp(`(?<![\\p{L}'’])(?:${those})(?!\\p{L})`, "iu");

const TELLING: Readonly<Record<Language, Telling>> = {
  nl: {
    past: [
      word("waren|had|hadden|kreeg|kregen|werd|werden|ging|gingen|kwam|kwamen|stond|stonden|zag|zagen|deed"),
      word("gelukt|mislukt|nagekomen|toegezegd|beloofd|afgesproken|zojuist|daarnet|ik zie|zie ik|wij? zien"),
      // Not "de was", "een koude was" or "was op 30 graden".
      /(?<=[\p{L},] )(?<!(?:de|een|deze|elke|koude|warme|na|per) )was(?! op )(?!\p{L})/iu,
    ],
    auxiliary: word("heb|hebt|heeft|hebben|ben|bent|is|zijn"),
    participle: /(?<!\p{L})(?:\p{L}*ge\p{L}{2,}|(?:be|ver|ont|her)\p{L}{2,})(?:d|t|en)(?!\p{L})/iu,
    excused: /^(?:als|wanneer|zodra|indien|heeft|hebt|bent|is|zijn)\s|\?$/iu,
  },
  fr: {
    past: [
      word("étai(?:t|ent)|étiez|avai(?:t|ent)|aviez|(?:viens|vient|venons) de?|promis|convenu|je vois|nous voyons"),
      word("j['’]ai \\p{L}+|nous avons \\p{L}+(?:é|i|u|is|it)e?s?|vous avez (?:bien )?reçu"),
    ],
    auxiliary: word("a|ont|est|sont|avez|êtes"),
    participle: word("été \\p{L}+|(?:parti|arrivé|envoyé|trouvé|perdu|livré)e?s?|faite?s?"),
    excused: /^(?:si|quand|dès|lorsque|une fois|après)\s|\?$/iu,
  },
  en: {
    past: [
      word("was|were|did|got|went|came|promised|agreed|(?:I|we) (?:can )?see|(?:I|we)['’]ve"),
      word("(?:I|we) (?:have|had) (?:\\p{L}+ )?(?:\\p{L}+ed|sent|made|found|put|told|done|seen|taken|given)"),
    ],
    auxiliary: word("has|have|is|are"),
    participle: word("been|just"),
    excused: /^(?:if|once|when|after|as soon as)\s|\?$/iu,
  },
};

export function tellsWhatHappened(sentence: string, language: Language): boolean {
  const { past, auxiliary, participle, excused } = TELLING[language];
  if (excused.test(sentence.trim())) return false;
  return past.some((one) => one.test(sentence)) || (auxiliary.test(sentence) && participle.test(sentence));
}
