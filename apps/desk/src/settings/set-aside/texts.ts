/** Words about mail that was set aside, and why it was. */
import type { Sayings } from "../../words/say.ts";

export const SET_ASIDE = {
  title: { nl: "Apart gelegde mail", fr: "Mails mis de côté", en: "Mail set aside" },
  intro: {
    nl: "Soms kunnen we een mail niet lezen. Die leggen we hier heel neer, zodat de rest gewoon doorgaat en er niets verdwijnt.",
    fr: "Parfois un mail est illisible. Nous le déposons ici intact : le reste continue et rien ne se perd.",
    en: "Sometimes we cannot read a mail. We put it here whole, so that the rest goes on and nothing disappears.",
  },
  empty: {
    nl: "Er ligt niets apart. Elke mail is een gesprek geworden.",
    fr: "Rien n’est mis de côté. Chaque mail est devenu une conversation.",
    en: "Nothing is set aside. Every mail became a conversation.",
  },
  noSubject: { nl: "(zonder onderwerp)", fr: "(sans objet)", en: "(no subject)" },
  noSender: { nl: "afzender onbekend", fr: "expéditeur inconnu", en: "sender unknown" },
  onServer: {
    nl: "De mailserver heeft hem nog.",
    fr: "Il est encore sur le serveur.",
    en: "The mail server still has it.",
  },
  retry: { nl: "Opnieuw proberen", fr: "Réessayer", en: "Try again" },
  retried: {
    nl: "We proberen hem opnieuw. Lukt het, dan staat hij bij de gesprekken.",
    fr: "Nouvel essai. En cas de succès, il sera parmi les conversations.",
    en: "We try it again. If it works, it is among the conversations.",
  },
  take: { nl: "Downloaden", fr: "Télécharger", en: "Download" },
  discard: { nl: "Wegleggen", fr: "Écarter", en: "Put away" },
  discarded: { nl: "Mail van deze lijst gehaald", fr: "Mail retiré de la liste", en: "Mail taken off this list" },
} as const satisfies Sayings;

export const BECAUSE = {
  "too-large-to-fetch": {
    nl: "Te groot om op te halen.",
    fr: "Trop volumineux pour être relevé.",
    en: "Too large to fetch.",
  },
  "not-fetchable": {
    nl: "De mailserver gaf hem niet.",
    fr: "Le serveur ne l’a pas donné.",
    en: "The mail server did not hand it over.",
  },
  "too-large": { nl: "Te groot om te lezen.", fr: "Trop volumineux pour être lu.", en: "Too large to read." },
  empty: { nl: "Er staat niets in.", fr: "Il est vide.", en: "There is nothing in it." },
  "no-headers": {
    nl: "Het is geen leesbare mail.",
    fr: "Ce n’est pas un mail lisible.",
    en: "It is not a readable mail.",
  },
  "no-sender": {
    nl: "Er staat niet in van wie hij komt.",
    fr: "L’expéditeur n’est pas indiqué.",
    en: "It does not say who it is from.",
  },
  failed: { nl: "Het lezen ging mis.", fr: "La lecture a échoué.", en: "Reading it went wrong." },
} as const satisfies Sayings;
