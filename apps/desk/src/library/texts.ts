/** Words of the library. */
import type { ArticleState } from "@luwte/contract/library.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const LIBRARY = {
  library: { nl: "Kennisbank", fr: "Base de connaissances", en: "Library" },
  make: { nl: "Nieuw artikel", fr: "Nouvel article", en: "New article" },
  ask: { nl: "Zoek in de kennisbank …", fr: "Chercher dans la base …", en: "Search the library …" },
  filters: { nl: "Filters", fr: "Filtres", en: "Filters" },
  filtersOn: { nl: "Filters: {count}", fr: "Filtres : {count}", en: "Filters: {count}" },
  state: { nl: "Status", fr: "État", en: "State" },
  current: { nl: "Alles behalve archief", fr: "Tout sauf les archives", en: "All but archived" },
  language: { nl: "Taal", fr: "Langue", en: "Language" },
  everyLanguage: { nl: "Alle talen", fr: "Toutes les langues", en: "All languages" },
  category: { nl: "Categorie", fr: "Catégorie", en: "Category" },
  everyCategory: { nl: "Alle categorieën", fr: "Toutes les catégories", en: "All categories" },
  noCategory: { nl: "Geen categorie", fr: "Sans catégorie", en: "No category" },
  owner: { nl: "Eigenaar", fr: "Responsable", en: "Owner" },
  everybody: { nl: "Van iedereen", fr: "De tous", en: "Everybody’s" },
  nobody: { nl: "Niemand", fr: "Personne", en: "Nobody" },
  mine: { nl: "Van mij", fr: "Les miens", en: "Mine" },
  due: { nl: "Nog eens nalezen", fr: "À relire", en: "To read again" },
  notSearched: {
    nl: "Dit filter geldt niet bij zoeken",
    fr: "Ce filtre ne vaut pas pour une recherche",
    en: "This filter does not hold while searching",
  },
  dueSince: { nl: "Nalezen sinds {when}", fr: "À relire depuis le {when}", en: "To read again since {when}" },
  none: {
    nl: "Nog geen artikelen. Schrijf op wat je vaker uitlegt.",
    fr: "Pas encore d’articles. Notez ce que vous expliquez souvent.",
    en: "No articles yet. Write down what you explain more than once.",
  },
  noneSo: { nl: "Niets past bij deze filters.", fr: "Rien ne correspond.", en: "Nothing fits these filters." },
  noneFound: {
    nl: "Geen artikel in het {language} over “{q}”.",
    fr: "Aucun article en {language} sur « {q} ».",
    en: "No article in {language} about “{q}”.",
  },
  foundIn: { nl: "Gezocht in het {language}.", fr: "Cherché en {language}.", en: "Searched in {language}." },
  alsoIn: { nl: "Zoek in het {language}", fr: "Chercher en {language}", en: "Search in {language}" },
  littleFit: {
    nl: "Waarschijnlijk niet het antwoord",
    fr: "Probablement pas la réponse",
    en: "Probably not the answer",
  },
  more: { nl: "Meer artikelen", fr: "Plus d’articles", en: "More articles" },
  list: { nl: "Artikelen", fr: "Articles", en: "Articles" },
  ownedBy: { nl: "van {name}", fr: "de {name}", en: "{name}’s" },
  waits: {
    nl: "nieuwere versie nog niet gepubliceerd",
    fr: "version plus récente non publiée",
    en: "newer version not published",
  },
  approved: { nl: "Goedgekeurd", fr: "Approuvé", en: "Approved" },
  changed: { nl: "gewijzigd", fr: "modifié", en: "changed" },
  untitled: { nl: "Zonder titel", fr: "Sans titre", en: "Untitled" },
} as const satisfies Sayings;

export const STATE_TEXTS: Record<ArticleState, Saying> = {
  draft: { nl: "Concept", fr: "Brouillon", en: "Draft" },
  published: { nl: "Gepubliceerd", fr: "Publié", en: "Published" },
  archived: { nl: "Archief", fr: "Archivé", en: "Archived" },
};

/** In the middle of a sentence. */
export const IN_LANGUAGE = {
  nl: { nl: "Nederlands", fr: "néerlandais", en: "Dutch" },
  fr: { nl: "Frans", fr: "français", en: "French" },
  en: { nl: "Engels", fr: "anglais", en: "English" },
} as const satisfies Sayings;
