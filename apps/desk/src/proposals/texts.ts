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
  fromBoth: {
    nl: "uit de kennisbank en een eerder antwoord",
    fr: "de la base et d’une réponse précédente",
    en: "from the library and an earlier answer",
  },
  wordedBy: { nl: "verwoord door {model}", fr: "formulé par {model}", en: "worded by {model}" },
  wordedHint: {
    nl: "Verwoord door {model} op {host}, uit de bron bij elke zin. Een zin zonder bron staat uit: lees die zelf na.",
    fr: "Formulé par {model} sur {host}, d’après la source de chaque phrase. Une phrase sans source n’est pas cochée : vérifiez-la vous-même.",
    en: "Worded by {model} at {host}, from the source at each sentence. A sentence without a source is left out: check it yourself.",
  },
  noSource: { nl: "geen bron gevonden", fr: "aucune source trouvée", en: "no source found" },
  replyTitle: { nl: "Voorstel voor je antwoord", fr: "Proposition de réponse", en: "Suggested reply" },
  replyHint: {
    nl: "Elke zin komt ergens vandaan. Haal weg wat niet klopt; de rest komt waar je schrijft.",
    fr: "Chaque phrase a une source. Retirez ce qui ne convient pas ; le reste va là où vous écrivez.",
    en: "Each sentence has a source. Take out what is not right; the rest goes where you write.",
  },
  replyTake: { nl: "In je antwoord zetten", fr: "Mettre dans la réponse", en: "Put in your answer" },
  leaveReply: { nl: "Niet gebruiken", fr: "Ne pas utiliser", en: "Do not use it" },
  next: { nl: "Volgende", fr: "Suivante", en: "Next" },
  perhaps: { nl: "misschien {when}", fr: "peut-être {when}", en: "perhaps {when}" },
} as const satisfies Sayings;
