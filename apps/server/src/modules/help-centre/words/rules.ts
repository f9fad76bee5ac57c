/** What the pages say, and how they say a day and a number of articles. */
import { fill, type Language, type TextParams, type Texts } from "@luwte/contract/language.ts";

export const WORDS = {
  skip: { nl: "Naar de inhoud", fr: "Aller au contenu", en: "Skip to content" },
  languages: { nl: "Taal", fr: "Langue", en: "Language" },
  hello: {
    nl: "Waarmee kunnen wij u helpen?",
    fr: "Comment pouvons-nous vous aider ?",
    en: "How can we help you?",
  },
  searchLabel: { nl: "Waar zoekt u naar?", fr: "Que cherchez-vous ?", en: "What are you looking for?" },
  search: { nl: "Zoeken", fr: "Rechercher", en: "Search" },
  start: { nl: "Helpcentrum", fr: "Centre d’aide", en: "Help centre" },
  topics: { nl: "Onderwerpen", fr: "Sujets", en: "Topics" },
  where: { nl: "U bent hier", fr: "Vous êtes ici", en: "You are here" },
  other: { nl: "Overig", fr: "Autres", en: "Other" },
  all: { nl: "Alle {count} artikelen", fr: "Les {count} articles", en: "All {count} articles" },
  nothingYet: {
    nl: "Hier staat nog niets. Stel ons gerust uw vraag.",
    fr: "Il n’y a encore rien ici. Posez-nous votre question.",
    en: "There is nothing here yet. Do ask us your question.",
  },
  changed: { nl: "Laatst gewijzigd op {day}", fr: "Dernière modification le {day}", en: "Last changed on {day}" },
  related: { nl: "Dit past erbij", fr: "Sur le même sujet", en: "Related" },
  helped: { nl: "Bent u hiermee geholpen?", fr: "Cela vous a-t-il aidé ?", en: "Did this help?" },
  yes: { nl: "Ja", fr: "Oui", en: "Yes" },
  no: { nl: "Nee", fr: "Non", en: "No" },
  resultsFor: { nl: "Gezocht naar “{words}”", fr: "Recherche : « {words} »", en: "Searched for “{words}”" },
  found: { nl: "{count} artikelen gevonden", fr: "{count} articles trouvés", en: "{count} articles found" },
  foundOne: { nl: "1 artikel gevonden", fr: "1 article trouvé", en: "1 article found" },
  foundNone: {
    nl: "Wij hebben hier niets over gevonden.",
    fr: "Nous n’avons rien trouvé à ce sujet.",
    en: "We found nothing about this.",
  },
  foundNear: {
    nl: "Niets past er precies bij. Dit komt het dichtst in de buurt:",
    fr: "Rien ne correspond exactement. Voici ce qui s’en approche :",
    en: "Nothing fits exactly. This comes closest:",
  },
  foundNoneTry: {
    nl: "Probeer een ander woord, kijk bij de onderwerpen, of stel ons uw vraag.",
    fr: "Essayez un autre mot, parcourez les sujets ou posez-nous votre question.",
    en: "Try another word, look at the topics, or ask us your question.",
  },
  spelled: {
    nl: "Wij zochten naar “{words}”.",
    fr: "Nous avons cherché « {words} ».",
    en: "We searched for “{words}”.",
  },
  asTyped: {
    nl: "Zoek toch naar “{words}”",
    fr: "Chercher quand même « {words} »",
    en: "Search for “{words}” instead",
  },
  typeFirst: {
    nl: "Typ een paar woorden van uw vraag.",
    fr: "Tapez quelques mots de votre question.",
    en: "Type a few words of your question.",
  },
  still: { nl: "Nog een vraag?", fr: "Encore une question ?", en: "Still a question?" },
  stillWhy: {
    nl: "Stel hem aan ons. Wat u hier las, hoeft u niet te herhalen.",
    fr: "Posez-la-nous. Inutile de répéter ce que vous avez lu ici.",
    en: "Ask us. You need not repeat what you read here.",
  },
  ask: { nl: "Stel uw vraag", fr: "Posez votre question", en: "Ask your question" },
  thanks: { nl: "Dank u wel", fr: "Merci", en: "Thank you" },
  thanksYes: {
    nl: "Fijn dat het hielp. Uw antwoord telt mee, zonder uw naam.",
    fr: "Content que cela vous ait aidé. Votre réponse compte, sans votre nom.",
    en: "Good that it helped. Your answer counts, without your name.",
  },
  thanksNo: {
    nl: "Jammer dat het niet hielp. Uw antwoord telt mee, zonder uw naam.",
    fr: "Dommage que cela ne vous ait pas aidé. Votre réponse compte, sans votre nom.",
    en: "A pity that it did not help. Your answer counts, without your name.",
  },
  whyNot: { nl: "Wat miste u? (mag leeg)", fr: "Que manquait-il ? (facultatif)", en: "What was missing? (optional)" },
  whyYes: {
    nl: "Wilt u er iets bij zeggen? (mag leeg)",
    fr: "Voulez-vous ajouter quelque chose ? (facultatif)",
    en: "Is there something to add? (optional)",
  },
  whyHint: {
    nl: "Zet hier geen persoonlijke gegevens in. U krijgt hier geen antwoord op.",
    fr: "N’indiquez pas de données personnelles ici. Vous ne recevrez pas de réponse.",
    en: "Leave no personal details here. You get no answer to this.",
  },
  send: { nl: "Verstuur", fr: "Envoyer", en: "Send" },
  said: {
    nl: "Dank u, wij lezen het en maken het artikel beter.",
    fr: "Merci, nous le lisons et améliorons l’article.",
    en: "Thank you, we read it and improve the article.",
  },
  back: { nl: "Terug naar het artikel", fr: "Retour à l’article", en: "Back to the article" },
  backToStart: { nl: "Naar het helpcentrum", fr: "Vers le centre d’aide", en: "To the help centre" },
  contact: { nl: "Stel uw vraag", fr: "Posez votre question", en: "Ask your question" },
  contactNone: {
    nl: "Via dit helpcentrum kunt u ons nu geen vraag sturen.",
    fr: "Vous ne pouvez pas nous écrire via ce centre d’aide pour le moment.",
    en: "You cannot send us a question through this help centre now.",
  },
  byChat: { nl: "In een chat", fr: "Par chat", en: "In a chat" },
  byChatHow: {
    nl: "Open de chat rechtsonder. Is er niemand, dan leest u daar wanneer wel.",
    fr: "Ouvrez le chat en bas à droite. Si personne n’est là, il vous dit quand.",
    en: "Open the chat at the bottom right. When nobody is there, it says when somebody is.",
  },
  chatSees: {
    nl: "Onze medewerker ziet in de chat wat u hier zocht en las.",
    fr: "Dans le chat, notre conseiller voit ce que vous avez cherché et lu ici.",
    en: "In the chat our colleague sees what you searched and read here.",
  },
  chatSeesNot: { nl: "Liever niet", fr: "Je préfère que non", en: "Rather not" },
  noScript: {
    nl: "De chat heeft JavaScript nodig. Het formulier hieronder werkt zonder.",
    fr: "Le chat a besoin de JavaScript. Le formulaire ci-dessous fonctionne sans.",
    en: "The chat needs JavaScript. The form below works without it.",
  },
  openChat: { nl: "Open de chat", fr: "Ouvrir le chat", en: "Open the chat" },
  byMail: { nl: "Per mail", fr: "Par e-mail", en: "By mail" },
  yourName: { nl: "Uw naam (mag leeg)", fr: "Votre nom (facultatif)", en: "Your name (optional)" },
  yourEmail: { nl: "Uw e-mailadres", fr: "Votre adresse e-mail", en: "Your e-mail address" },
  emailWhy: { nl: "Hier komt het antwoord.", fr: "La réponse y arrivera.", en: "The answer comes here." },
  subject: { nl: "Onderwerp (mag leeg)", fr: "Sujet (facultatif)", en: "Subject (optional)" },
  question: { nl: "Uw vraag", fr: "Votre question", en: "Your question" },
  file: { nl: "Bestand (mag leeg)", fr: "Fichier (facultatif)", en: "File (optional)" },
  along: { nl: "Dit sturen wij mee", fr: "Nous joignons ceci", en: "We send this along" },
  alongWhy: {
    nl: "Zo hoeft u niets te herhalen. Wij bewaren dit alleen bij uw vraag.",
    fr: "Ainsi, rien à répéter. Nous ne le gardons qu’avec votre question.",
    en: "So you need not repeat it. We keep this with your question only.",
  },
  alongNot: { nl: "Stuur dit niet mee", fr: "Ne pas joindre", en: "Do not send this along" },
  youSearched: { nl: "Gezocht: {words}", fr: "Recherche : {words}", en: "Searched: {words}" },
  youRead: { nl: "Gelezen: {title}", fr: "Lu : {title}", en: "Read: {title}" },
  wrongEmail: {
    nl: "Dit e-mailadres klopt niet. Controleer het; daar komt het antwoord.",
    fr: "Cette adresse n’est pas valable. Vérifiez-la ; la réponse y arrivera.",
    en: "This address is not right. Check it; the answer comes there.",
  },
  wrongEmpty: {
    nl: "Schrijf uw vraag op, dan kunnen wij antwoorden.",
    fr: "Écrivez votre question, et nous pourrons répondre.",
    en: "Write your question down, so that we can answer.",
  },
  tooLarge: {
    nl: "Dit bestand is te groot: hoogstens 10 MB.",
    fr: "Ce fichier est trop volumineux : 10 Mo au plus.",
    en: "This file is too large: 10 MB at most.",
  },
  fileType: {
    nl: "Dit soort bestand kunnen wij niet ontvangen. Een foto of PDF kan wel.",
    fr: "Nous ne pouvons pas recevoir ce type de fichier. Une photo ou un PDF convient.",
    en: "We cannot take this kind of file. A photo or a PDF is fine.",
  },
  sent: { nl: "Uw vraag is bij ons", fr: "Nous avons votre question", en: "We have your question" },
  sentNumber: {
    nl: "Uw zaaknummer is {number}.",
    fr: "Votre numéro de dossier : {number}.",
    en: "Your case number is {number}.",
  },
  sentHow: {
    nl: "Wij antwoorden per mail. Stuur niets opnieuw: uw vraag raakt niet kwijt.",
    fr: "Nous répondons par e-mail. Inutile de renvoyer : votre question ne se perd pas.",
    en: "We answer by mail. There is no need to send it again: your question does not get lost.",
  },
  gone: {
    nl: "Deze pagina is er niet (meer)",
    fr: "Cette page n’existe pas (ou plus)",
    en: "This page is not here (any more)",
  },
  goneWhy: {
    nl: "Misschien is hij verplaatst. Zoek, of begin bij het begin.",
    fr: "Elle a peut-être été déplacée. Cherchez, ou repartez du début.",
    en: "It may have moved. Search, or begin at the beginning.",
  },
  goneHouse: {
    nl: "Hier is geen helpcentrum.",
    fr: "Il n’y a pas de centre d’aide ici.",
    en: "There is no help centre here.",
  },
  tooFast: { nl: "Dat ging te snel", fr: "C’était trop rapide", en: "That was too fast" },
  tooFastWhy: {
    nl: "Wacht {seconds} seconden en probeer het opnieuw.",
    fr: "Attendez {seconds} secondes et réessayez.",
    en: "Wait {seconds} seconds and try again.",
  },
} as const satisfies Texts;
export type WordKey = keyof typeof WORDS;

export const say = (language: Language, key: WordKey, params: TextParams = {}): string =>
  fill(WORDS[key][language], params);

/** Each in itself: who reads only that one must find it. */
export const LANGUAGE_NAMES: Record<Language, string> = { nl: "Nederlands", fr: "Français", en: "English" };

const LOCALES = { nl: "nl-NL", fr: "fr-BE", en: "en-GB" } as const;
/** "12 november 2026", on the organisation's calendar. */
export const sayDay = (at: Date, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "long", year: "numeric", timeZone }).format(at);
