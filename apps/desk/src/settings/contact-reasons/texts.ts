/** Words of the list of reasons and how wrapping up is asked. */
import type { Sayings } from "../../words/say.ts";

export const REASONS = {
  title: { nl: "Redenen en afronden", fr: "Motifs et clôture", en: "Reasons and wrapping up" },
  intro: {
    nl: "Bij het afronden kiest een collega waarom de klant contact opnam. Twee niveaus, in jullie eigen woorden.",
    fr: "À la clôture, un collègue choisit pourquoi le client vous a contactés. Deux niveaux, dans vos mots.",
    en: "When wrapping up, a colleague chooses why the customer contacted you. Two levels, in your own words.",
  },
  asked: { nl: "Wordt afronden gevraagd?", fr: "La clôture est-elle demandée ?", en: "Is wrapping up asked?" },
  needed: { nl: "Ja, altijd", fr: "Oui, toujours", en: "Yes, always" },
  neededHint: {
    nl: "Oplossen kan alleen met een afronding. Programma’s kunnen het ook zonder.",
    fr: "Résoudre demande une clôture. Les programmes peuvent s’en passer.",
    en: "Solving asks a wrap-up. Programs can do without.",
  },
  skippable: { nl: "Ja, en overslaan mag", fr: "Oui, et on peut passer", en: "Yes, and it may be skipped" },
  skippableHint: {
    nl: "Wat zonder afronding wordt opgelost, zie je apart in de cijfers.",
    fr: "Ce qui est résolu sans clôture se voit à part dans les chiffres.",
    en: "What is solved without a wrap-up is seen apart in the figures.",
  },
  never: { nl: "Nee", fr: "Non", en: "No" },
  neverHint: {
    nl: "Oplossen is één toets. Je weet dan niet waarom mensen komen.",
    fr: "Résoudre prend une touche. Vous ne saurez pas pourquoi on vous contacte.",
    en: "Solving is one key. You will not know why people come.",
  },
  list: { nl: "De lijst", fr: "La liste", en: "The list" },
  listIntro: {
    nl: "Weinig en duidelijk werkt het best. Een reden die niet meer past, zet je uit: wat ermee genoteerd is, blijft.",
    fr: "Peu et clair, c’est mieux. Un motif qui ne convient plus se retire : ce qui a été noté reste.",
    en: "Few and clear works best. A reason that no longer fits is retired: what was noted with it stays.",
  },
  new: { nl: "Nieuwe reden", fr: "Nouveau motif", en: "New reason" },
  up: { nl: "Omhoog: {name}", fr: "Monter : {name}", en: "Up: {name}" },
  down: { nl: "Omlaag: {name}", fr: "Descendre : {name}", en: "Down: {name}" },
  retired: { nl: "uit", fr: "retiré", en: "retired" },
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  nameNeeded: {
    nl: "Geef de reden een naam, in één taal is genoeg.",
    fr: "Donnez un nom au motif, une langue suffit.",
    en: "Give the reason a name; one language is enough.",
  },
  under: { nl: "Staat onder", fr: "Se trouve sous", en: "Stands under" },
  top: { nl: "Niets: het is een hoofdreden", fr: "Rien : c’est un motif principal", en: "Nothing: it is an upper one" },
  words: { nl: "Woorden in het onderwerp", fr: "Mots de l’objet", en: "Words in the subject" },
  wordsHint: {
    nl: "Met komma’s ertussen. Staat er een in het onderwerp, dan wordt deze reden voorgesteld.",
    fr: "Séparés par des virgules. S’il y en a un dans l’objet, ce motif est proposé.",
    en: "With commas between. When one is in the subject, this reason is proposed.",
  },
  retire: { nl: "Niet meer aanbieden", fr: "Ne plus proposer", en: "Offer no more" },
  complexity: {
    nl: "Hoe moeilijk zijn zulke vragen?",
    fr: "Ces questions sont-elles difficiles ?",
    en: "How difficult are such questions?",
  },
  simple: { nl: "Eenvoudig", fr: "Simples", en: "Simple" },
  simpleHint: {
    nl: "Wie antwoordt, heeft het antwoord bij de hand.",
    fr: "La réponse est à portée de main.",
    en: "Whoever answers has the answer at hand.",
  },
  complex: { nl: "Ingewikkeld", fr: "Complexes", en: "Complex" },
  complexHint: {
    nl: "Iemand moet iets uitzoeken of beslissen.",
    fr: "Il faut chercher ou décider quelque chose.",
    en: "Somebody must find something out or decide.",
  },
  unsaid: { nl: "Dat verschilt", fr: "Cela varie", en: "That differs" },
  unsaidHint: {
    nl: "Er wordt niets over voorgesteld.",
    fr: "Rien n’est proposé à ce sujet.",
    en: "Nothing is proposed about it.",
  },
} as const satisfies Sayings;
