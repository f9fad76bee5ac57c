/** Words of what customers may choose instead of waiting. */
import type { Sayings } from "../../words/say.ts";

export const INSTEAD = {
  title: { nl: "Wachten", fr: "Attente", en: "Waiting" },
  intro: {
    nl: "Wie wacht, ziet op de statuspagina en in de chat wat er nog kan. Een gekozen tijd is een toezegging, en de klant houdt zijn plaats.",
    fr: "Qui attend voit sur la page de suivi et dans le chat ce qui est possible. Un moment choisi est une promesse, et le client garde sa place.",
    en: "Whoever waits sees on the status page and in the chat what else is possible. A chosen time is a promise, and the customer keeps their place.",
  },
  told: { nl: "Wat klanten horen", fr: "Ce que les clients apprennent", en: "What customers are told" },
  toldIntro: {
    nl: "Zonder plaats en tijd lezen klanten alleen dat ze antwoord krijgen zodra iemand vrij is.",
    fr: "Sans place ni durée, les clients lisent seulement qu’ils auront une réponse dès que quelqu’un sera libre.",
    en: "Without place and time customers only read that they get an answer as soon as somebody is free.",
  },
  place: {
    nl: "Hoeveel vragen er voor gaan",
    fr: "Combien de questions passent avant",
    en: "How many questions go first",
  },
  time: {
    nl: "Hoe lang het naar verwachting duurt",
    fr: "Combien de temps cela prendra sans doute",
    en: "How long it is expected to take",
  },
  fromMinutes: {
    nl: "Pas precies vanaf zoveel minuten; korter is “binnen” die tijd (0: altijd precies)",
    fr: "Précisément à partir de ce nombre de minutes ; sinon « dans les » (0 : toujours précisément)",
    en: "Exactly from so many minutes on; shorter is “within” that time (0: always exactly)",
  },
  instead: { nl: "In plaats van wachten", fr: "Au lieu d’attendre", en: "Instead of waiting" },
  kinds: { nl: "Wat klanten kunnen kiezen", fr: "Ce que les clients peuvent choisir", en: "What customers can choose" },
  mail: { nl: "Het antwoord per mail", fr: "La réponse par e-mail", en: "The answer by mail" },
  call: { nl: "Een telefoontje op een gekozen tijd", fr: "Un appel au moment choisi", en: "A call at a chosen time" },
  chat: { nl: "Een chat op een gekozen tijd", fr: "Un chat au moment choisi", en: "A chat at a chosen time" },
  times: { nl: "Tijden om uit te kiezen", fr: "Moments proposés", en: "Times to choose from" },
  length: { nl: "Hoe lang een afspraak duurt", fr: "Durée d’un rendez-vous", en: "How long an appointment takes" },
  long: { nl: "{minutes} minuten", fr: "{minutes} minutes", en: "{minutes} minutes" },
  percent: {
    nl: "Van de mensen die er dan zijn, hoeveel procent tegelijk een afspraak mag hebben",
    fr: "Des personnes présentes, part qui peut avoir un rendez-vous en même temps (en %)",
    en: "Of the people who are there, how many per cent may have an appointment at once",
  },
  leadMinutes: {
    nl: "Niet eerder dan over zoveel minuten",
    fr: "Pas avant ce nombre de minutes",
    en: "Not sooner than in so many minutes",
  },
  daysAhead: {
    nl: "Hoogstens zoveel dagen vooruit",
    fr: "Au plus ce nombre de jours à l’avance",
    en: "At most so many days ahead",
  },
} as const satisfies Sayings;
