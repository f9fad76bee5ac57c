/** Words of bringing articles in and taking them out. */
import type { ImportedText, ImportLine } from "@luwte/contract/library.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const PORTING = {
  button: { nl: "Importeren of exporteren", fr: "Importer ou exporter", en: "Import or export" },
  import: { nl: "Importeren", fr: "Importer", en: "Import" },
  importHint: {
    nl: "Een zip van een map met Markdown of HTML, met de plaatjes erbij, of één bestand. Dezelfde map nog eens past alleen aan wat veranderd is.",
    fr: "Un zip d’un dossier de Markdown ou HTML avec ses images, ou un seul fichier. Le même dossier encore une fois ne change que ce qui a changé.",
    en: "A zip of a folder of Markdown or HTML with its pictures, or one file. The same folder again changes only what changed.",
  },
  file: { nl: "Bestand kiezen", fr: "Choisir un fichier", en: "Choose a file" },
  language: {
    nl: "Taal van wat die niet noemt",
    fr: "Langue de ce qui ne la dit pas",
    en: "Language of what does not say it",
  },
  publish: { nl: "Meteen publiceren", fr: "Publier tout de suite", en: "Publish at once" },
  look: { nl: "Eerst kijken", fr: "Voir d’abord", en: "Look first" },
  would: {
    nl: "Nieuwe artikelen: {made}. Teksten die veranderen: {changed}, die zo blijven: {same}. Plaatjes: {pictures}.",
    fr: "Nouveaux articles : {made}. Textes qui changent : {changed}, qui restent tels quels : {same}. Images : {pictures}.",
    en: "New articles: {made}. Texts that change: {changed}, that stay as they are: {same}. Pictures: {pictures}.",
  },
  nothingYet: { nl: "Er is nog niets veranderd.", fr: "Rien n’a encore changé.", en: "Nothing was changed yet." },
  begin: { nl: "Importeer {name}", fr: "Importer {name}", en: "Import {name}" },
  done: {
    nl: "Artikelen gemaakt: {made}. Teksten aangepast: {changed}, waren al zo: {same}. Plaatjes: {pictures}.",
    fr: "Articles créés : {made}. Textes modifiés : {changed}, inchangés : {same}. Images : {pictures}.",
    en: "Articles made: {made}. Texts changed: {changed}, so already: {same}. Pictures: {pictures}.",
  },
  lines: { nl: "Hersteld of overgeslagen", fr: "Réparé ou laissé de côté", en: "Mended or left out" },
  more: { nl: "en nog {count}", fr: "et encore {count}", en: "and {count} more" },
  export: { nl: "Exporteren", fr: "Exporter", en: "Export" },
  exportHint: {
    nl: "Alles wat niet in het archief ligt, als zip. Wat alleen voor collega’s is, staat in aparte bestanden (.internal.md).",
    fr: "Tout sauf les archives, en zip. Ce qui est pour les collègues est dans des fichiers à part (.internal.md).",
    en: "All that is not archived, as a zip. What is for colleagues only is in files of its own (.internal.md).",
  },
  download: { nl: "Download zip", fr: "Télécharger le zip", en: "Download the zip" },
} as const satisfies Sayings;

export const GROUP_TEXTS = {
  new: { nl: "Nieuw", fr: "Nouveau", en: "New" },
  changes: { nl: "Verandert", fr: "Change", en: "Changes" },
  stays: { nl: "Blijft zoals het is", fr: "Reste tel quel", en: "Stays as it is" },
} as const satisfies Sayings;

export const OUTCOME_TEXTS: Record<ImportedText["outcome"], Saying> = {
  made: { nl: "nieuw artikel", fr: "nouvel article", en: "new article" },
  added: { nl: "nieuwe taal", fr: "nouvelle langue", en: "new language" },
  changed: { nl: "nieuwe versie", fr: "nouvelle version", en: "new version" },
  published: { nl: "alleen gepubliceerd", fr: "publié seulement", en: "published only" },
  same: { nl: "gelijk", fr: "identique", en: "the same" },
};

/** The worst first: in this order they are shown. */
export const LINE_TEXTS: Record<ImportLine["code"], Saying> = {
  not_read: {
    nl: "overgeslagen: geen Markdown, HTML of plaatje",
    fr: "laissé : ni Markdown, ni HTML, ni image",
    en: "left out: no Markdown, HTML or picture",
  },
  too_large: { nl: "overgeslagen: te groot", fr: "laissé : trop grand", en: "left out: too large" },
  no_words: { nl: "overgeslagen: leeg", fr: "laissé : vide", en: "left out: empty" },
  too_many: { nl: "overgeslagen: te veel bestanden", fr: "laissé : trop de fichiers", en: "left out: too many files" },
  said_twice: {
    nl: "overgeslagen: een ander bestand is hetzelfde artikel",
    fr: "laissé : un autre fichier est le même article",
    en: "left out: another file is the same article",
  },
  link_missing: {
    nl: "link leidt nergens heen; de woorden staan er zonder link",
    fr: "lien sans cible ; les mots restent, sans lien",
    en: "link leads nowhere; its words stand without it",
  },
  picture_missing: { nl: "plaatje niet gevonden", fr: "image introuvable", en: "picture not found" },
  text_cut: { nl: "tekst ingekort", fr: "texte raccourci", en: "text cut" },
  script_removed: { nl: "script weggelaten", fr: "script retiré", en: "script left out" },
  language_assumed: { nl: "taal aangenomen", fr: "langue supposée", en: "language assumed" },
  encoding_assumed: { nl: "tekenset aangenomen", fr: "encodage supposé", en: "encoding assumed" },
  title_made: { nl: "titel gemaakt", fr: "titre créé", en: "title made" },
  html_read: { nl: "HTML omgezet", fr: "HTML converti", en: "HTML converted" },
};
