/** Every text of the status page, and moments as people say them. Customers are spoken to with u and vous. */
import { fill, type Language, type TextParams, type Texts } from "@luwte/contract/language.ts";
import { WAIT_NOTICES } from "../../waiting/public.ts";
import type { Next, Stage } from "../shapes.ts";

export const WORDS = {
  ...WAIT_NOTICES,
  title: { nl: "Uw vraag {number}", fr: "Votre question {number}", en: "Your question {number}" },
  now: { nl: "Zo staat het ervoor", fr: "Où en est votre question", en: "How it stands" },
  next: { nl: "Wat nu gebeurt", fr: "La suite", en: "What happens next" },
  understood: {
    nl: "Zo begrepen wij uw vraag",
    fr: "Ce que nous avons compris",
    en: "How we understood your question",
  },
  promised: { nl: "Wat wij u beloofden", fr: "Ce que nous vous avons promis", en: "What we promised you" },
  messages: { nl: "Alle berichten", fr: "Tous les messages", en: "All messages" },
  earlier: {
    nl: "Oudere berichten staan in uw mail.",
    fr: "Les messages plus anciens se trouvent dans vos mails.",
    en: "Older messages are in your mail.",
  },
  you: { nl: "U", fr: "Vous", en: "You" },
  late: { nl: "had moeten zijn {when}", fr: "était prévu {when}", en: "was due {when}" },
  check: { nl: "Bent u het?", fr: "Est-ce bien vous ?", en: "Is it you?" },
  checkWhy: {
    nl: "Geef het e-mailadres waarmee u schreef. Dan ziet u ook de berichten, en kunt u iets toevoegen.",
    fr: "Indiquez l’adresse e-mail que vous avez utilisée. Vous verrez alors aussi les messages, et vous pourrez en ajouter.",
    en: "Give the e-mail address you wrote from. You then see the messages too, and can add something.",
  },
  where: { nl: "Waar u de berichten leest", fr: "Où lire les messages", en: "Where you read the messages" },
  whereChat: {
    nl: "U schreef in de chat, zonder e-mailadres. Open de chat op de website, in de browser waarin u begon: daar staan alle berichten en kunt u verder schrijven. Laat u daar uw e-mailadres achter, dan leest u ze ook hier.",
    fr: "Vous avez écrit dans le chat, sans adresse e-mail. Ouvrez le chat sur le site, dans le navigateur où vous avez commencé : tous les messages y sont et vous pouvez continuer. Si vous y laissez votre adresse e-mail, vous les lirez aussi ici.",
    en: "You wrote in the chat, without an e-mail address. Open the chat on the website, in the browser where you began: all messages are there and you can go on writing. If you leave your e-mail address there, you can read them here too.",
  },
  whereElse: {
    nl: "Bij deze vraag hoort geen e-mailadres. De berichten leest u waar u ons schreef of belde; daar kunt u ook iets toevoegen.",
    fr: "Aucune adresse e-mail n’est liée à cette question. Vous lisez les messages là où vous nous avez contactés ; vous pouvez y ajouter quelque chose.",
    en: "No e-mail address belongs to this question. You read the messages where you wrote or called us; you can add something there too.",
  },
  email: { nl: "E-mailadres", fr: "Adresse e-mail", en: "E-mail address" },
  show: { nl: "Toon de berichten", fr: "Afficher les messages", en: "Show the messages" },
  wrongEmail: {
    nl: "Dit adres hoort niet bij deze vraag. Kijk in de mail waarin u deze link kreeg naar welk adres die ging.",
    fr: "Cette adresse ne correspond pas à cette question. Vérifiez à quelle adresse le mail contenant ce lien a été envoyé.",
    en: "This address does not belong to this question. See to which address the mail with this link was sent.",
  },
  tooFastTitle: { nl: "Even wachten", fr: "Un instant", en: "One moment" },
  tooFast: {
    nl: "Dat was te vaak achter elkaar. Probeer het over {minutes} min opnieuw.",
    fr: "Trop d’essais de suite. Réessayez dans {minutes} min.",
    en: "That was too often in a row. Try again in {minutes} min.",
  },
  add: { nl: "Iets toevoegen", fr: "Ajouter quelque chose", en: "Add something" },
  message: { nl: "Uw bericht", fr: "Votre message", en: "Your message" },
  file: {
    nl: "Bestand (mag leeg, tot 10 MB)",
    fr: "Fichier (facultatif, jusqu’à 10 Mo)",
    en: "File (optional, up to 10 MB)",
  },
  send: { nl: "Verstuur", fr: "Envoyer", en: "Send" },
  received: {
    nl: "Uw bericht is aangekomen.",
    fr: "Votre message est bien arrivé.",
    en: "Your message has arrived.",
  },
  empty: {
    nl: "Schrijf iets, of kies een bestand.",
    fr: "Écrivez quelque chose ou choisissez un fichier.",
    en: "Write something, or choose a file.",
  },
  tooLarge: {
    nl: "Dit bestand is te groot. Het mag tot 10 MB zijn; uw bericht is niet verstuurd.",
    fr: "Ce fichier est trop volumineux (10 Mo au plus). Votre message n’a pas été envoyé.",
    en: "This file is too large. It may be up to 10 MB; your message was not sent.",
  },
  fileType: {
    nl: "Dit soort bestand kunnen wij niet aannemen. Stuur een afbeelding, PDF of document; uw bericht is niet verstuurd.",
    fr: "Nous ne pouvons pas accepter ce type de fichier. Envoyez une image, un PDF ou un document ; votre message n’a pas été envoyé.",
    en: "We cannot take this kind of file. Send a picture, PDF or document; your message was not sent.",
  },
  other: { nl: "Liever op een andere manier?", fr: "Préférez-vous un autre moyen ?", en: "Rather another way?" },
  otherWhy: {
    nl: "Zeg hoe wij u het best bereiken; een medewerker leest het.",
    fr: "Dites-nous comment vous joindre ; un conseiller le lira.",
    en: "Say how we reach you best; somebody of the team reads it.",
  },
  byPhone: { nl: "Bel mij", fr: "Appelez-moi", en: "Call me" },
  byMail: { nl: "Mail mij", fr: "Écrivez-moi par e-mail", en: "Mail me" },
  phone: {
    nl: "Telefoonnummer of tijd (mag leeg)",
    fr: "Numéro ou moment (facultatif)",
    en: "Telephone number or time (optional)",
  },
  ask: { nl: "Vraag dit aan", fr: "Demander", en: "Ask for this" },
  asked: { nl: "Wij weten het. Dank u.", fr: "C’est noté. Merci.", en: "We know now. Thank you." },
  solve: { nl: "Is het opgelost?", fr: "Est-ce résolu ?", en: "Is it solved?" },
  solveYes: { nl: "Ja, het is opgelost", fr: "Oui, c’est résolu", en: "Yes, it is solved" },
  solved: {
    nl: "Fijn, dank u. Komt er toch nog iets, schrijf dan hier.",
    fr: "Parfait, merci. S’il reste une question, écrivez-nous ici.",
    en: "Good, thank you. If something is left after all, write here.",
  },
  reopen: {
    nl: "Is het toch niet opgelost? Schrijf hieronder, dan gaan wij verder.",
    fr: "Ce n’est pas résolu ? Écrivez ci-dessous et nous reprenons.",
    en: "Not solved after all? Write below, and we go on.",
  },
  news: { nl: "Er is iets nieuws.", fr: "Il y a du nouveau.", en: "There is something new." },
  reload: { nl: "Toon het", fr: "Afficher", en: "Show it" },
  gone: {
    nl: "Deze link werkt niet (meer)",
    fr: "Ce lien ne fonctionne pas (ou plus)",
    en: "This link does not work (any more)",
  },
  goneWhy: {
    nl: "Links verlopen 90 dagen na het laatste bericht, en kunnen vervangen zijn. De nieuwste staat in de laatste mail die u van ons kreeg; antwoorden op die mail kan altijd.",
    fr: "Un lien expire 90 jours après le dernier message, et peut avoir été remplacé. Le plus récent se trouve dans notre dernier mail ; vous pouvez toujours y répondre.",
    en: "Links expire 90 days after the last message, and may have been replaced. The newest is in the last mail you had from us; you can always answer that mail.",
  },
  footer: {
    nl: "Deel dit adres met niemand: het is van u.",
    fr: "Ne partagez cette adresse avec personne : elle est à vous.",
    en: "Share this address with nobody: it is yours.",
  },
  aColleague: { nl: "een collega", fr: "un collègue", en: "a colleague" },
  callMe: {
    nl: "Ik heb liever dat u mij belt. {detail}",
    fr: "Je préfère que vous m’appeliez. {detail}",
    en: "I would rather you called me. {detail}",
  },
  mailMe: {
    nl: "Ik heb liever antwoord per mail. {detail}",
    fr: "Je préfère une réponse par e-mail. {detail}",
    en: "I would rather have an answer by mail. {detail}",
  },
} as const satisfies Texts;
export type WordKey = keyof typeof WORDS;

export const say = (language: Language, key: WordKey, params: TextParams = {}): string =>
  fill(WORDS[key][language], params);

export const STAGE_WORDS = {
  received: {
    nl: "Uw vraag is aangekomen en wacht op een medewerker.",
    fr: "Votre question est arrivée et attend un conseiller.",
    en: "Your question has arrived and waits for somebody of the team.",
  },
  working: { nl: "Wij zijn ermee bezig.", fr: "Nous nous en occupons.", en: "We are on it." },
  department: {
    nl: "Wij vroegen het na bij een andere afdeling.",
    fr: "Nous avons posé la question à un autre service.",
    en: "We asked another department.",
  },
  your_turn: {
    nl: "Wij wachten op uw antwoord.",
    fr: "Nous attendons votre réponse.",
    en: "Waiting for your answer.",
  },
  planned: { nl: "Dit staat gepland.", fr: "C’est planifié.", en: "This is planned." },
  solved: { nl: "Opgelost.", fr: "Résolu.", en: "Solved." },
} as const satisfies Record<Stage, Record<Language, string>>;

type NextText = Record<Next["kind"], Record<Language, string>>;
/** `{when}` is a moment as people say it. */
export const NEXT_WORDS: NextText = {
  promise: { nl: "U hoort van ons {when}.", fr: "Vous aurez de nos nouvelles {when}.", en: "You hear from us {when}." },
  department: {
    nl: "De vraag ligt bij {department} tot {when}.",
    fr: "La question est chez {department} jusqu’au {when}.",
    en: "The question is with {department} until {when}.",
  },
  planned: { nl: "Wij gaan verder op {when}.", fr: "Nous reprenons le {when}.", en: "We go on on {when}." },
  answer: { nl: "U krijgt antwoord {when}.", fr: "Vous aurez une réponse {when}.", en: "You get an answer {when}." },
  late: {
    nl: "U had {when} iets van ons moeten horen. Dat spijt ons; uw vraag staat bovenaan.",
    fr: "Vous auriez dû avoir de nos nouvelles {when}. Nous en sommes désolés ; votre question passe en premier.",
    en: "You should have heard from us {when}. We are sorry; your question is on top.",
  },
  yours: {
    nl: "Zodra u antwoordt gaan wij verder.",
    fr: "Nous reprenons dès que vous répondez.",
    en: "We go on as soon as you answer.",
  },
  nothing: {
    nl: "Er staat niets meer open.",
    fr: "Plus rien n’est en attente.",
    en: "Nothing is open any more.",
  },
};
/** Without a time that anybody promised, none is made up. */
export const NO_TIME: Record<Language, string> = {
  nl: "Een tijd kunnen wij nog niet noemen. U krijgt bericht zodra er iets verandert.",
  fr: "Nous ne pouvons pas encore donner de délai. Vous serez prévenu dès qu’il y a du nouveau.",
  en: "We cannot name a time yet. You hear from us as soon as something changes.",
};

const LOCALES = { nl: "nl-NL", fr: "fr-BE", en: "en-GB" } as const;
const BEFORE = { nl: "voor", fr: "avant", en: "before" } as const;

/** "do 26 november, 12:00", on the organisation's clock. */
export function sayDay(at: Date, language: Language, timeZone: string): string {
  const day = new Intl.DateTimeFormat(LOCALES[language], { weekday: "long", day: "numeric", month: "long", timeZone });
  return day.format(at);
}
export function sayTime(at: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
}
export const sayMoment = (at: Date, language: Language, timeZone: string): string =>
  `${sayDay(at, language, timeZone)}, ${sayTime(at, language, timeZone)}`;
/** "donderdag 26 november voor 12:00" */
export const sayBefore = (at: Date, language: Language, timeZone: string): string =>
  `${sayDay(at, language, timeZone)} ${BEFORE[language]} ${sayTime(at, language, timeZone)}`;
