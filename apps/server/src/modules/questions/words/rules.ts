/** Every text that a colleague in another department reads from us, and moments as people say them. Colleagues are spoken to with je and vous. */
import { fill, type Language, type TextParams, type Texts } from "@luwte/contract/language.ts";

export const WORDS = {
  title: { nl: "Een vraag voor {name}", fr: "Une question pour {name}", en: "A question for {name}" },
  asks: { nl: "{asker} vraagt", fr: "{asker} demande", en: "{asker} asks" },
  somebody: { nl: "Een collega", fr: "Un collègue", en: "A colleague" },
  before: {
    nl: "Graag antwoord vóór {due}.",
    fr: "Réponse souhaitée avant le {due}.",
    en: "Please answer before {due}.",
  },
  late: {
    nl: "Het antwoord was gevraagd vóór {due}. Het helpt nog steeds.",
    fr: "La réponse était attendue avant le {due}. Elle reste utile.",
    en: "The answer was wanted before {due}. It still helps.",
  },
  caseNumber: { nl: "Zaaknummer {number}", fr: "Numéro de dossier {number}", en: "Case number {number}" },
  context: { nl: "Wat erbij hoort", fr: "Le contexte", en: "What belongs to it" },
  customer: { nl: "Klant", fr: "Client", en: "Customer" },
  subject: { nl: "Onderwerp", fr: "Objet", en: "Subject" },
  aCustomer: { nl: "Klant", fr: "Client", en: "Customer" },
  answer: { nl: "Je antwoord", fr: "Votre réponse", en: "Your answer" },
  answerHint: {
    nl: "Je antwoord gaat naar de collega die de klant helpt, niet naar de klant.",
    fr: "Votre réponse va au collègue qui aide le client, pas au client.",
    en: "Your answer goes to the colleague who helps the customer, not to the customer.",
  },
  yourName: { nl: "Je naam (mag leeg)", fr: "Votre nom (facultatif)", en: "Your name (optional)" },
  file: {
    nl: "Bestand (mag leeg, tot 10 MB)",
    fr: "Fichier (facultatif, jusqu’à 10 Mo)",
    en: "File (optional, up to 10 MB)",
  },
  send: { nl: "Verstuur je antwoord", fr: "Envoyer votre réponse", en: "Send your answer" },
  moreTime: { nl: "Meer tijd nodig?", fr: "Besoin de plus de temps ?", en: "Need more time?" },
  howMuch: { nl: "Hoeveel langer?", fr: "Combien de temps en plus ?", en: "How much longer?" },
  days: { nl: "{count} werkdagen", fr: "{count} jours ouvrables", en: "{count} working days" },
  day: { nl: "1 werkdag", fr: "1 jour ouvrable", en: "1 working day" },
  why: { nl: "Waarom? (mag leeg)", fr: "Pourquoi ? (facultatif)", en: "Why? (optional)" },
  askTime: { nl: "Vraag om tijd", fr: "Demander un délai", en: "Ask for time" },
  notMe: { nl: "Niet voor jou?", fr: "Ce n’est pas pour vous ?", en: "Not for you?" },
  who: { nl: "Wie weet dit wel?", fr: "Qui le sait ?", en: "Who does know?" },
  whoHint: {
    nl: "Een naam, afdeling of mailadres. Wij sturen het niet vanzelf door.",
    fr: "Un nom, un service ou une adresse. Rien n’est transmis automatiquement.",
    en: "A name, a department or a mail address. Nothing is passed on by itself.",
  },
  sayNotMe: { nl: "Dit is niet voor mij", fr: "Ce n’est pas pour moi", en: "This is not for me" },
  thanks: {
    nl: "Dank je wel. Je antwoord is aangekomen.",
    fr: "Merci. Votre réponse est arrivée.",
    en: "Thank you. Your answer has arrived.",
  },
  timeAsked: {
    nl: "Je collega weet dat je meer tijd nodig hebt. Je krijgt een mail als er een nieuwe tijd is.",
    fr: "Votre collègue sait qu’il vous faut plus de temps. Un mail vous indiquera la nouvelle échéance.",
    en: "Your colleague knows that you need more time. You get a mail when there is a new time.",
  },
  notMeSaid: {
    nl: "Dank je wel. Je collega vraagt het aan iemand anders.",
    fr: "Merci. Votre collègue demandera à quelqu’un d’autre.",
    en: "Thank you. Your colleague will ask somebody else.",
  },
  addMore: { nl: "Nog iets toevoegen", fr: "Ajouter quelque chose", en: "Add something" },
  answered: {
    nl: "Deze vraag is beantwoord. Je kunt er nog iets aan toevoegen.",
    fr: "Cette question a reçu une réponse. Vous pouvez encore ajouter quelque chose.",
    en: "This question was answered. You can still add something.",
  },
  empty: {
    nl: "Schrijf je antwoord, of kies een bestand.",
    fr: "Écrivez votre réponse ou choisissez un fichier.",
    en: "Write your answer, or choose a file.",
  },
  nobody: { nl: "Schrijf wie dit wel weet.", fr: "Écrivez qui le sait.", en: "Write who does know." },
  tooLarge: {
    nl: "Dit bestand is te groot. Het mag tot 10 MB zijn; je antwoord is niet verstuurd.",
    fr: "Ce fichier est trop volumineux (10 Mo au plus). Votre réponse n’a pas été envoyée.",
    en: "This file is too large. It may be up to 10 MB; your answer was not sent.",
  },
  fileType: {
    nl: "Dit soort bestand kunnen wij niet aannemen. Stuur een afbeelding, PDF of document; je antwoord is niet verstuurd.",
    fr: "Nous ne pouvons pas accepter ce type de fichier. Envoyez une image, un PDF ou un document ; votre réponse n’a pas été envoyée.",
    en: "We cannot take this kind of file. Send a picture, PDF or document; your answer was not sent.",
  },
  gone: {
    nl: "Deze link werkt niet (meer)",
    fr: "Ce lien ne fonctionne pas (ou plus)",
    en: "This link does not work (any more)",
  },
  goneWhy: {
    nl: "De vraag is ingetrokken of opnieuw gesteld, of het is te lang geleden. De nieuwste link staat in de laatste mail die je van ons kreeg.",
    fr: "La question a été retirée ou posée de nouveau, ou elle est trop ancienne. Le lien le plus récent se trouve dans notre dernier mail.",
    en: "The question was withdrawn or asked again, or it is too long ago. The newest link is in the last mail you had from us.",
  },
  slow: { nl: "Even wachten", fr: "Un instant", en: "One moment" },
  slowWhy: {
    nl: "Dat was te vaak achter elkaar. Probeer het over een minuut opnieuw.",
    fr: "Trop d’essais de suite. Réessayez dans une minute.",
    en: "That was too often in a row. Try again in a minute.",
  },
  footer: {
    nl: "Wie deze link heeft, ziet deze vraag. Geef hem alleen door aan een collega die kan helpen.",
    fr: "Toute personne qui a ce lien voit cette question. Ne le transmettez qu’à un collègue qui peut aider.",
    en: "Whoever has this link sees this question. Pass it on only to a colleague who can help.",
  },
  mailSubject: {
    nl: "Vraag over zaak {number}: {words}",
    fr: "Question sur le dossier {number} : {words}",
    en: "Question about case {number}: {words}",
  },
  alsoWaiting: {
    nl: "Deze vragen wachten ook op je. Antwoord daarop via hun eigen link:",
    fr: "Ces questions vous attendent aussi. Répondez par leur propre lien :",
    en: "These questions wait for you too. Answer them by their own link:",
  },
} as const satisfies Texts;
export type WordKey = keyof typeof WORDS;

export const say = (language: Language, key: WordKey, params: TextParams = {}): string =>
  fill(WORDS[key][language], params);

const LOCALE: Record<Language, string> = { nl: "nl-NL", fr: "fr-BE", en: "en-GB" };

/** As one says it: "donderdag 3 december 12:00", on the organisation's clock. */
export function sayMoment(at: string, language: Language, timeZone: string): string {
  const moment = new Date(at);
  const day = { weekday: "long", day: "numeric", month: "long", timeZone } as const;
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  const date = new Intl.DateTimeFormat(LOCALE[language], day).format(moment);
  return `${date} ${new Intl.DateTimeFormat("en-GB", time).format(moment)}`;
}
