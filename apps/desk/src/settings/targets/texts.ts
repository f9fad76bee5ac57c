/** Words about how fast a team wants to answer. */
import type { Sayings } from "../../words/say.ts";

export const TARGETS = {
  title: { nl: "Antwoordtijden", fr: "Délais de réponse", en: "Answer times" },
  intro: {
    nl: "Hoe snel wil je antwoorden? De tijd telt alleen als je open bent. De eerste regel die past, geldt.",
    fr: "En combien de temps voulez-vous répondre ? Le temps ne compte qu’aux heures d’ouverture. La première ligne qui convient s’applique.",
    en: "How fast do you want to answer? Time counts only while you are open. The first line that fits holds.",
  },
  lines: { nl: "Wat je wilt halen", fr: "Ce que vous visez", en: "What you aim for" },
  empty: {
    nl: "Er staat niets. Dan is niets te laat.",
    fr: "Rien n’est fixé. Rien n’est donc en retard.",
    en: "Nothing is set. Then nothing is late.",
  },
  channel: { nl: "Kanaal", fr: "Canal", en: "Channel" },
  anyChannel: { nl: "alles", fr: "tout", en: "everything" },
  mail: { nl: "mail", fr: "mail", en: "mail" },
  chat: { nl: "chat", fr: "chat", en: "chat" },
  group: { nl: "Klanten", fr: "Clients", en: "Customers" },
  anyGroup: { nl: "alle klanten", fr: "tous les clients", en: "all customers" },
  first: { nl: "Eerste antwoord", fr: "Première réponse", en: "First answer" },
  next: { nl: "Volgend antwoord", fr: "Réponse suivante", en: "Next answer" },
  amount: { nl: "{what}, hoeveel", fr: "{what}, combien", en: "{what}, how much" },
  unit: { nl: "{what}, eenheid", fr: "{what}, unité", en: "{what}, unit" },
  minutes: { nl: "minuten", fr: "minutes", en: "minutes" },
  hours: { nl: "uur", fr: "heures", en: "hours" },
  noPromise: { nl: "geen", fr: "aucun", en: "none" },
  add: { nl: "Regel toevoegen", fr: "Ajouter une ligne", en: "Add a line" },
  remove: { nl: "Regel {number} weghalen", fr: "Retirer la ligne {number}", en: "Remove line {number}" },
  up: { nl: "Regel {number} hoger zetten", fr: "Monter la ligne {number}", en: "Move line {number} up" },
  line: { nl: "Regel {number}", fr: "Ligne {number}", en: "Line {number}" },
  meansBoth: {
    nl: "Iemand schrijft via {channel} om 10:00. Dan wil je {first} geantwoord hebben, en op een volgende vraag binnen {next}.",
    fr: "Quelqu’un écrit par {channel} à 10:00. Vous voulez répondre {first}, et à la question suivante dans les {next}.",
    en: "Somebody writes by {channel} at 10:00. You want to have answered {first}, and a next question within {next}.",
  },
  meansFirst: {
    nl: "Iemand schrijft via {channel} om 10:00. Dan wil je {first} geantwoord hebben.",
    fr: "Quelqu’un écrit par {channel} à 10:00. Vous voulez répondre {first}.",
    en: "Somebody writes by {channel} at 10:00. You want to have answered {first}.",
  },
  clock: { nl: "om {time}", fr: "avant {time}", en: "by {time}" },
  later: {
    nl: "binnen {span} openingstijd",
    fr: "dans les {span} d’ouverture qui suivent",
    en: "within {span} of opening time",
  },
  warn: { nl: "Op tijd waarschuwen", fr: "Prévenir à temps", en: "Warn in time" },
  warnIntro: {
    nl: "Vlak voor de tijd om is, ziet de medewerker dat rustig in de lijst. Daarna hoort een teamleider het.",
    fr: "Juste avant l’échéance, le conseiller le voit calmement dans la liste. Ensuite un responsable est prévenu.",
    en: "Just before time is up the agent sees so calmly in the list. After that a team lead hears of it.",
  },
  soonMail: {
    nl: "Mail: “bijna” vanaf hoeveel minuten ervoor",
    fr: "Mail : « bientôt » combien de minutes avant",
    en: "Mail: “soon” from how many minutes before",
  },
  soonChat: {
    nl: "Chat: “bijna” vanaf hoeveel minuten ervoor",
    fr: "Chat : « bientôt » combien de minutes avant",
    en: "Chat: “soon” from how many minutes before",
  },
  escalateMail: {
    nl: "Mail: teamleider hoort het na hoeveel minuten te laat",
    fr: "Mail : responsable prévenu après combien de minutes de retard",
    en: "Mail: team lead told after how many minutes late",
  },
  escalateChat: {
    nl: "Chat: teamleider hoort het na hoeveel minuten te laat",
    fr: "Chat : responsable prévenu après combien de minutes de retard",
    en: "Chat: team lead told after how many minutes late",
  },
  escalateHint: {
    nl: "Leeg: nooit. Een getal onder nul: al ervoor.",
    fr: "Vide : jamais. Négatif : avant l’échéance.",
    en: "Empty: never. Below zero: already before.",
  },
} as const satisfies Sayings;
