/** Words of what is proposed while one answers. */
import type { Sayings } from "../words/say.ts";

export const PROPOSALS = {
  proposed: { nl: "Voorstel", fr: "Proposition", en: "Suggestion" },
  promiseFound: { nl: "Toezegging?", fr: "Engagement ?", en: "A promise?" },
  promise: { nl: "Toezeggen", fr: "S’engager", en: "Promise" },
  choose: { nl: "Kies wanneer", fr: "Choisir quand", en: "Choose when" },
  change: { nl: "Aanpassen", fr: "Modifier", en: "Change" },
  leave: { nl: "Niet", fr: "Non", en: "No" },
  replyFound: { nl: "Antwoord?", fr: "Réponse ?", en: "A reply?" },
  insert: { nl: "Invoegen", fr: "Insérer", en: "Insert" },
  read: { nl: "Bekijken", fr: "Voir", en: "Look" },
  fromArticle: { nl: "uit de kennisbank", fr: "de la base de connaissances", en: "from the library" },
  fromConversation: { nl: "uit een eerder antwoord", fr: "d’une réponse précédente", en: "from an earlier answer" },
  replyTitle: { nl: "Voorstel voor je antwoord", fr: "Proposition de réponse", en: "Suggested reply" },
  replyHint: {
    nl: "Elke zin komt ergens vandaan. Haal weg wat niet klopt; de rest komt waar je schrijft.",
    fr: "Chaque phrase a une source. Retirez ce qui ne convient pas ; le reste va là où vous écrivez.",
    en: "Each sentence has a source. Take out what is not right; the rest goes where you write.",
  },
  replyTake: { nl: "In je antwoord zetten", fr: "Mettre dans la réponse", en: "Put in your answer" },
  leaveReply: { nl: "Niet gebruiken", fr: "Ne pas utiliser", en: "Do not use it" },
  perhaps: { nl: "misschien {when}", fr: "peut-être {when}", en: "perhaps {when}" },
} as const satisfies Sayings;
