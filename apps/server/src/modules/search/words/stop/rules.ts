/** The small words of our three languages: by them a text's language is guessed, and the smallest of them are not kept. */
import type { Language } from "@luwte/contract/language.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Folded, as all words here. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(`de het een en van ik je niet dat die in te is op aan met voor er om zijn was heb hebben had ook als maar dan bij naar uit nog wel geen
    deze dit mijn uw jullie wij we ze hij zij haar hun kan kunt kunnen wil wilt graag alvast bedankt groet groeten vriendelijke beste geachte
    hoe waar wanneer waarom wat wie welke werd wordt worden zal zou moet mag doen gaan gaat al toch of door over onder tot want`),
  fr: set(`le la les un une des du de et est que qui dans pour pas sur au aux avec ce cette ces je vous nous mon ma mes votre vos notre nos
    il elle ils elles ne se en y mais ou donc car si plus moins tres bien merci bonjour cordialement madame monsieur avons avez ont suis etes
    sont ete etait sera peut pouvez puis comment quand pourquoi quel quelle mon toujours encore deja depuis`),
  en: set(`the an and of to in is it for on with that this i you we my your our be are was were have has had not do does did can could would
    will shall may might but or if then there their they he she his her from by at as which who what when where why how please thank thanks
    regards dear hello yet still any some about just been being`),
};

/** Not kept and not asked: they mean nothing in any of the three languages, and would be in every row. */
export const CORE: ReadonlySet<string> =
  set(`de het een en van ik je niet dat die te is op aan met voor er om zijn heb ook als maar bij naar uit
  nog deze dit mijn uw we ze la les une des du et est que qui dans pour sur au aux avec ce cette je vous nous votre vos il elle ne se the and of to it
  for with that this you my your our be are have has not in an`);
