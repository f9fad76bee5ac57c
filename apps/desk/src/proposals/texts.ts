/** Words of what is proposed while one answers. */
import type { Sayings } from "../words/say.ts";

export const PROPOSALS = {
  proposed: { nl: "Voorstel", fr: "Proposition", en: "Suggestion" },
  promiseFound: { nl: "Toezegging?", fr: "Engagement ?", en: "A promise?" },
  promise: { nl: "Toezeggen", fr: "S’engager", en: "Promise" },
  choose: { nl: "Kies wanneer", fr: "Choisir quand", en: "Choose when" },
  change: { nl: "Aanpassen", fr: "Modifier", en: "Change" },
  leave: { nl: "Niet", fr: "Non", en: "No" },
  perhaps: { nl: "misschien {when}", fr: "peut-être {when}", en: "perhaps {when}" },
} as const satisfies Sayings;
