/** What a customer's text turns out to be: somebody who wants a person, says hello, or says thank you. By lists, in three languages at once, for customers switch. Pure. */
import { wordsOf } from "@luwte/language/text/words.ts";

/** Words of a text, folded, as one string with a space at each end; marks are left out. */
export const spoken = (text: string): string =>
  ` ${wordsOf(text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(" ")} `;

/** Somebody of flesh and blood, in words that mean nothing else. One is enough. */
const PERSON_WORDS =
  /^(?:mens|mensen|menselijk|menselijke|medewerk\p{L}{0,8}|mederwerker|medwerker|klantenservicemedewerk\p{L}{0,6}|helpdeskmedewerk\p{L}{0,6}|operator|operateur|operatrice|operatrices|telefonist\p{L}?|humain|humaine|humains|conseiller|conseillere|conseillers|teleconseiller|teleconseillere|human|humans|representative|rep|agent)$/u;

/** Somebody, asked for: what stands before or after says that it is not about a person in a story. */
const SOMEBODY =
  "(?:iemand|persoon|collega|person|personne|quelqu'un|quelquun|someone|somebody|gens|people|employee|employe|collegue|colleague|vent|kerel|dame|staff|service client|klantendienst|klantenservice|helpdesk)";
const WANT =
  "(?:spreken|praten|spreek|praat|bellen|bel|contact|chatten|graag|aub|alstublieft|alsjeblieft|svp|parler|parle|discuter|joindre|appeler|avoir|voudrais|veux|vite|talk|speak|speaking|talking|chat|call|reach|please|pls|get|want|need|connect|transfer|wil|willen|nodig|passez|passe|doorverbind\\p{L}{0,4}|doorverbonden|verbind)";
const REAL = "(?:echt|echte|levend|levende|levensecht|vrai|vraie|reel|reelle|real|live|actual|vivant|vivante)";

const PERSON_PATTERNS: readonly RegExp[] = [
  new RegExp(` ${REAL} (?:\\p{L}+ )?${SOMEBODY} `, "u"),
  new RegExp(` ${WANT} (?:[\\p{L}']+ ){0,5}${SOMEBODY} `, "u"),
  new RegExp(` ${SOMEBODY} (?:[\\p{L}']+ ){0,3}${WANT} `, "u"),
  new RegExp(
    `^ (?:een |une |un |a |the |de |naar )?${SOMEBODY} (?:graag |please |svp |aub |s'il (?:vous|te) plait )?$`,
    "u",
  ),
  / (?:geen|pas (?:de|d'un|un|avec un)|no|not|not a|stop|sans|zonder|without) (?:\p{L}+ )?(?:bots?|robots?|chatbots?|computers?|machine|ordinateur|automate|automaat) /u,
  / (?:stop|weg|rot op|stomme|kut|stupide|stupid|fucking|hate) (?:\p{L}+ ){0,3}(?:bot|robot|chatbot|computer|machine) /u,
  / (?:bel|rappelez|rappelle|call) (?:mij|me|moi)(?: \p{L}+)? /u,
  / (?:rappelez|rappeler) moi /u,
  / (?:ben|bent|is|est|are|etes|es|parle|praat|spreek) (?:\p{L}+ ){0,4}(?:een |un |a |une |met een |avec un )?(?:bot|robot|chatbot|computer|machine) /u,
];

/** Asked in any wording. It errs to the side of a person: whoever gets one without asking has lost nothing. */
export function wantsPerson(text: string): boolean {
  const said = spoken(text.slice(0, LONGEST));
  const words = said.trim().split(" ");
  return words.some((word) => PERSON_WORDS.test(word)) || PERSON_PATTERNS.some((pattern) => pattern.test(said));
}

const LONGEST = 2_000;
/** More words than this say something besides hello or thank you. */
const MOST_POLITE = 8;

const GREETING = new Set(
  "hallo hoi hey hé hee he hai hi hello dag goedendag goedemorgen goedemiddag goeiemorgen goeiemiddag goedenavond goeienavond goedeavond goede morgen middag avond nacht bonjour bonsoir salut coucou allo good morning afternoon evening day daar there iedereen allemaal beste geachte meneer mevrouw monsieur madame sir ik heb een vraag vraagje j'ai une question i have a question kan u mij helpen kunt je me pouvez vous m'aider can you help me hulp aide please svp aub alstublieft".split(
    " ",
  ),
);
const SAYS_HELLO =
  / (?:hallo|hoi|hey|hee|he|hai|hi|hello|dag|goedendag|goedemorgen|goedemiddag|goeiemorgen|goeiemiddag|goedenavond|goeienavond|bonjour|bonsoir|salut|coucou|allo|good|vraag|vraagje|question|help|helpen|m'aider|hulp|aide) /u;

const THANKS = new Set(
  "dank danku dankje dankjewel dankuwel bedankt merci thanks thank thx you u je wel jullie hartelijk heel erg zeer super top prima perfect parfait perfecte great oke ok okee okay fijn mooi geweldig duidelijk helder gelukt opgelost beaucoup bien vous a toi tres c'est bon clair ca marche many so much very that helped dat hielp helpt werkt het is nu voor de hulp alvast fijne dag bonne journee have a nice day it works now solved resolu".split(
    " ",
  ),
);
const SAYS_THANKS =
  / (?:dank|danku|dankje|dankjewel|dankuwel|bedankt|merci|thanks|thank|thx|gelukt|opgelost|top|super|perfect|parfait|duidelijk|helder|resolu|solved) /u;

const onlyOf = (said: string, known: ReadonlySet<string>): boolean => {
  const words = said.trim().split(" ");
  return words.length <= MOST_POLITE && words.every((word) => known.has(word));
};

/** Nothing but a greeting, also "hallo, ik heb een vraag": there is nothing to look for yet. */
export function isGreeting(text: string): boolean {
  const said = spoken(text.slice(0, LONGEST));
  return SAYS_HELLO.test(said) && onlyOf(said, GREETING);
}

/** Nothing but thanks. "Bedankt, maar ..." says something else. */
export function isThanks(text: string): boolean {
  const said = spoken(text.slice(0, LONGEST));
  return !text.includes("?") && SAYS_THANKS.test(said) && onlyOf(said, THANKS);
}
