/** Words of what readers said of articles. */
import type { Sayings } from "../words/say.ts";

export const FEEDBACK = {
  title: { nl: "Helpcentrum", fr: "Centre d’aide", en: "Help centre" },
  intro: {
    nl: "Wat lezers zeggen: hielp dit? Per artikel, met hoe zeker dat is. Wie het zei weten we niet.",
    fr: "Ce que disent les lecteurs : cela a-t-il aidé ? Par article, avec la précision. Nous ne savons pas qui l’a dit.",
    en: "What readers say: did this help? By article, with how sure that is. Who said it we do not know.",
  },
  mine: { nl: "Alleen mijn artikelen", fr: "Seulement mes articles", en: "Only my articles" },
  one: {
    nl: "Wat lezers van één artikel zeggen.",
    fr: "Ce que disent les lecteurs d’un article.",
    en: "What readers say of one article.",
  },
  all: { nl: "Alle artikelen", fr: "Tous les articles", en: "All articles" },
  emptyOne: {
    nl: "Van dit artikel is nog niets gezegd.",
    fr: "Rien n’a encore été dit de cet article.",
    en: "Nothing was said of this article yet.",
  },
  empty: {
    nl: "Nog niemand gaf antwoord. Dat komt vanzelf als het helpcentrum open is.",
    fr: "Personne n’a encore répondu. Cela viendra quand le centre d’aide sera ouvert.",
    en: "Nobody answered yet. That comes by itself when the help centre is open.",
  },
  emptyMine: {
    nl: "Over jouw artikelen is nog niets gezegd.",
    fr: "Rien n’a encore été dit de vos articles.",
    en: "Nothing was said of your articles yet.",
  },
  article: { nl: "Artikel", fr: "Article", en: "Article" },
  helped: { nl: "Hielp", fr: "A aidé", en: "Helped" },
  notHelped: { nl: "Hielp niet", fr: "N’a pas aidé", en: "Did not help" },
  share: { nl: "{share} van {of}", fr: "{share} sur {of}", en: "{share} of {of}" },
  between: { nl: "{low} tot {high}", fr: "{low} à {high}", en: "{low} to {high}" },
  interval: {
    nl: "Tussen haakjes: waar het echte aandeel met 95 % zekerheid ligt. Bij weinig antwoorden is dat breed.",
    fr: "Entre parenthèses : où se trouve la part réelle, à 95 %. Avec peu de réponses, c’est large.",
    en: "In brackets: where the real share lies with 95 % certainty. With few answers that is wide.",
  },
  said: { nl: "Wat ze erbij zeiden", fr: "Ce qu’ils ont ajouté", en: "What they added" },
} as const satisfies Sayings;
