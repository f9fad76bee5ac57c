/** Words about the mails that tell customers of news. */
import type { Sayings } from "../../words/say.ts";

export const NEWS = {
  title: { nl: "Mail bij nieuws", fr: "Mail en cas de nouveau", en: "Mail about news" },
  intro: {
    nl: "Wat een klant leest als er iets verandert. Alleen wie daar op de statuspagina om vroeg krijgt deze mail, overdag en hoogstens eens in de vier uur.",
    fr: "Ce que lit un client en cas de changement. Seul celui qui l’a demandé sur sa page de suivi le reçoit, en journée et au plus une fois toutes les quatre heures.",
    en: "What a customer reads when something changes. Only who asked for it on the status page gets it, by day and at most once in four hours.",
  },
  subject: { nl: "Onderwerp", fr: "Objet", en: "Subject" },
  text: { nl: "Tekst", fr: "Texte", en: "Text" },
  places: {
    nl: "Je kunt gebruiken: {places}. Hoe het ervoor staat, de link en het stoppen moeten erin staan.",
    fr: "Vous pouvez utiliser : {places}. L’état, le lien et l’arrêt doivent y figurer.",
    en: "You can use: {places}. How it stands, the link and stopping must be in it.",
  },
  wrong: {
    nl: "Er ontbreekt iets dat erin moet, of er staat iets in dat we niet kennen.",
    fr: "Il manque un élément requis, ou un champ est inconnu.",
    en: "Something that must be in it is missing, or something in it is unknown.",
  },
} as const satisfies Sayings;
