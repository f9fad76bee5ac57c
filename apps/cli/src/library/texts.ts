/** What the commands of `luwte library` say. */
import type { ImportedText, ImportLine } from "@luwte/contract/library.ts";
import { type Text, terminalLanguage } from "../terminal.ts";

export const TEXTS = {
  usageImport: {
    nl: "Gebruik: luwte library import MAP | BESTAND.html ... [--trial] [--publish] [--language nl|fr|en] [--server URL] [--json]",
    fr: "Utilisation : luwte library import DOSSIER | FICHIER.html ... [--trial] [--publish] [--language nl|fr|en] [--server URL] [--json]",
    en: "Usage: luwte library import FOLDER | FILE.html ... [--trial] [--publish] [--language nl|fr|en] [--server URL] [--json]",
  },
  usageExport: {
    nl: "Gebruik: luwte library export MAP [--replace] [--server URL]",
    fr: "Utilisation : luwte library export DOSSIER [--replace] [--server URL]",
    en: "Usage: luwte library export FOLDER [--replace] [--server URL]",
  },
  noKey: {
    nl: "Zet een API-sleutel in LUWTE_API_KEY. Een beheerder maakt hem bij Instellingen, API-sleutels, met het recht library.publish.",
    fr: "Mettez une clé API dans LUWTE_API_KEY. Un administrateur la crée sous Réglages, Clés API, avec le droit library.publish.",
    en: "Put an API key into LUWTE_API_KEY. An administrator makes it under Settings, API keys, with the right library.publish.",
  },
  wrongServer: {
    nl: "Dit is geen adres van een server: {value}. Schrijf het zoals https://luwte.voorbeeld.nl.",
    fr: "Ceci n’est pas l’adresse d’un serveur : {value}. Écrivez-la comme https://luwte.exemple.be.",
    en: "This is no address of a server: {value}. Write it like https://luwte.example.com.",
  },
  openLine: {
    nl: "Let op: {value} gaat zonder versleuteling, ook de sleutel. Gebruik https waar dat kan.",
    fr: "Attention : {value} n’est pas chiffré, la clé non plus. Utilisez https si possible.",
    en: "Mind: {value} is not encrypted, and neither is the key. Use https where you can.",
  },
  unreachable: {
    nl: "Luwte antwoordt niet op {value}. Draait het, en klopt het adres (--server)? Doe het daarna opnieuw: niets komt dubbel.",
    fr: "Luwte ne répond pas à {value}. Tourne-t-il, et l’adresse (--server) est-elle juste ? Recommencez ensuite : rien ne sera doublé.",
    en: "Luwte does not answer at {value}. Does it run, and is the address right (--server)? Then do it again: nothing comes twice.",
  },
  wrongKey: {
    nl: "De sleutel in LUWTE_API_KEY geldt hier niet. Maak een nieuwe bij Instellingen, API-sleutels.",
    fr: "La clé dans LUWTE_API_KEY n’est pas valable ici. Créez-en une autre sous Réglages, Clés API.",
    en: "The key in LUWTE_API_KEY does not hold here. Make a new one under Settings, API keys.",
  },
  noRight: {
    nl: "Deze sleutel mag dit niet. Geef een sleutel met het recht library.publish.",
    fr: "Cette clé n’en a pas le droit. Donnez une clé avec le droit library.publish.",
    en: "This key may not do this. Give a key that has the right library.publish.",
  },
  nothing: {
    nl: "Hier is geen Markdown of HTML gevonden.",
    fr: "Ni Markdown ni HTML trouvé ici.",
    en: "No Markdown or HTML was found here.",
  },
  trial: {
    nl: "Een proef: er is niets veranderd. Zonder --trial gebeurt het.",
    fr: "Un essai : rien n’a changé. Sans --trial, cela se fait.",
    en: "A trial: nothing was changed. Without --trial it is done.",
  },
  done: {
    nl: "{made} artikelen gemaakt, {changed} teksten aangepast, {same} waren al zo, {pictures} plaatjes, {left} overgeslagen.",
    fr: "{made} articles créés, {changed} textes modifiés, {same} inchangés, {pictures} images, {left} laissés.",
    en: "{made} articles made, {changed} texts changed, {same} were so already, {pictures} pictures, {left} left out.",
  },
  more: { nl: "en nog {count} regels", fr: "et encore {count} lignes", en: "and {count} more lines" },
  notEmpty: {
    nl: "In deze map staat al iets; er is niets geschreven: {value}. Kies een lege map, of ververs een eerdere export met --replace.",
    fr: "Ce dossier n’est pas vide ; rien n’a été écrit : {value}. Choisissez un dossier vide, ou rafraîchissez un export avec --replace.",
    en: "There is something in this folder already; nothing was written: {value}. Choose an empty one, or refresh an earlier export with --replace.",
  },
  notWritten: {
    nl: "Hier kan niet worden geschreven: {value}",
    fr: "Impossible d’écrire ici : {value}",
    en: "This cannot be written: {value}",
  },
  broken: {
    nl: "Wat de server gaf is geen hele export ({value}); er is niets geschreven. Probeer het opnieuw.",
    fr: "Ce que le serveur a donné n’est pas un export entier ({value}) ; rien n’a été écrit. Réessayez.",
    en: "What the server gave is no whole export ({value}); nothing was written. Try again.",
  },
  exported: {
    nl: "{count} bestanden in {value}. Wat alleen voor collega’s is, eindigt op .internal.md.",
    fr: "{count} fichiers dans {value}. Ce qui est pour les collègues finit par .internal.md.",
    en: "{count} files in {value}. What is for colleagues only ends in .internal.md.",
  },
} as const satisfies Record<string, Text>;

/** What becomes of a text; nothing is said of what was so already. */
export const OUTCOMES: Record<ImportedText["outcome"], Text> = {
  made: { nl: "nieuw", fr: "nouveau", en: "new" },
  added: { nl: "taal erbij", fr: "langue ajoutée", en: "language added" },
  changed: { nl: "nieuwe versie", fr: "nouvelle version", en: "new version" },
  published: { nl: "gepubliceerd", fr: "publié", en: "published" },
  same: { nl: "al zo", fr: "inchangé", en: "the same" },
};

export type Complaint = Omit<ImportLine, "code"> & { code: ImportLine["code"] | keyof typeof OUR_LINES };

/** What this side finds before anything is sent. */
const OUR_LINES = {
  unreadable: {
    nl: "overgeslagen: niet te lezen. Geef er leesrecht op, of kijk of het er is.",
    fr: "laissé : illisible. Donnez-y le droit de lecture, ou vérifiez qu’il existe.",
    en: "left out: cannot be read. Give the right to read it, or see whether it is there.",
  },
  link: {
    nl: "overgeslagen: een verwijzing naar elders. Zet het bestand zelf in de map.",
    fr: "laissé : un lien vers ailleurs. Mettez le fichier lui-même dans le dossier.",
    en: "left out: a link to elsewhere. Put the file itself into the folder.",
  },
  too_deep: {
    nl: "overgeslagen: meer dan 30 mappen diep. Zet het hoger.",
    fr: "laissé : à plus de 30 dossiers de profondeur. Mettez-le plus haut.",
    en: "left out: more than 30 folders deep. Put it higher.",
  },
  refused: {
    nl: "overgeslagen: de server weigert dit. Haal het uit elkaar of neem contact op met wie Luwte draait.",
    fr: "laissé : le serveur refuse. Séparez-le, ou demandez à qui fait tourner Luwte.",
    en: "left out: the server refuses this. Take it apart, or ask whoever runs Luwte.",
  },
} satisfies Record<string, Text>;

/** With what to do about it. */
export const COMPLAINTS: Record<Complaint["code"], Text> = {
  ...OUR_LINES,
  title_made: {
    nl: "heeft geen titel. Schrijf er een boven: title: ...",
    fr: "n’a pas de titre. Écrivez-en un en tête : title: ...",
    en: "has no title. Write one at its head: title: ...",
  },
  language_assumed: {
    nl: "zegt geen taal. Noem het bestand NAAM.nl.md, of schrijf language: nl.",
    fr: "ne dit pas sa langue. Nommez-le NOM.fr.md, ou écrivez language: fr.",
    en: "says no language. Call it NAME.en.md, or write language: en.",
  },
  html_read: {
    nl: "HTML omgezet; kijk of het er goed uitziet.",
    fr: "HTML converti ; vérifiez le résultat.",
    en: "HTML converted; see whether it looks right.",
  },
  script_removed: { nl: "script weggelaten.", fr: "script retiré.", en: "script left out." },
  picture_missing: {
    nl: "plaatje niet gevonden; er staat nu alleen de tekst ervan. Zet het naast de tekst.",
    fr: "image introuvable ; il n’en reste que le texte. Mettez-la à côté du texte.",
    en: "picture not found; only its words stand there. Put it beside the text.",
  },
  link_missing: {
    nl: "link leidt nergens heen; er staan alleen de woorden. Zet het artikel erbij, of verbeter de link.",
    fr: "lien sans cible ; il n’en reste que les mots. Ajoutez l’article, ou corrigez le lien.",
    en: "link leads nowhere; only its words stand there. Bring the article too, or mend the link.",
  },
  text_cut: {
    nl: "tekst ingekort. Maak er twee artikelen van.",
    fr: "texte raccourci. Faites-en deux articles.",
    en: "text cut. Make two articles of it.",
  },
  encoding_assumed: {
    nl: "geen UTF-8; gelezen als oude Windows-tekst. Bewaar het als UTF-8.",
    fr: "pas en UTF-8 ; lu comme de l’ancien Windows. Enregistrez-le en UTF-8.",
    en: "not UTF-8; read as old Windows text. Save it as UTF-8.",
  },
  said_twice: {
    nl: "overgeslagen: een ander bestand is hetzelfde artikel in dezelfde taal. Laat er een staan.",
    fr: "laissé : un autre fichier est le même article dans la même langue. N’en gardez qu’un.",
    en: "left out: another file is the same article in the same language. Keep one.",
  },
  not_read: {
    nl: "overgeslagen: geen Markdown, HTML of plaatje (PNG, JPEG, GIF, WebP). Bewaar het als een daarvan.",
    fr: "laissé : ni Markdown, ni HTML, ni image (PNG, JPEG, GIF, WebP). Enregistrez-le ainsi.",
    en: "left out: no Markdown, HTML or picture (PNG, JPEG, GIF, WebP). Save it as one of these.",
  },
  too_large: {
    nl: "overgeslagen: te groot (tekst 2 MB, plaatje 5 MB, een artikel met zijn plaatjes 24 MB). Maak het kleiner.",
    fr: "laissé : trop grand (texte 2 Mo, image 5 Mo, un article avec ses images 24 Mo). Réduisez-le.",
    en: "left out: too large (text 2 MB, picture 5 MB, an article with its pictures 24 MB). Make it smaller.",
  },
  no_words: {
    nl: "overgeslagen: leeg. Schrijf er iets in, of haal het weg.",
    fr: "laissé : vide. Écrivez-y quelque chose, ou enlevez-le.",
    en: "left out: empty. Write something in it, or take it away.",
  },
  too_many: {
    nl: "overgeslagen: te veel bestanden. Breng de map in delen.",
    fr: "laissé : trop de fichiers. Apportez le dossier par parties.",
    en: "left out: too many files. Bring the folder in parts.",
  },
};

/** What came in all the same. The rest was left out, and makes the command end with 1. */
export const MENDED: ReadonlySet<Complaint["code"]> = new Set([
  "title_made",
  "language_assumed",
  "html_read",
  "script_removed",
  "picture_missing",
  "link_missing",
  "text_cut",
  "encoding_assumed",
]);

/** A text with its places filled, in the language of the terminal. */
export const said = (text: Text, values: Record<string, string | number> = {}): string =>
  text[terminalLanguage()].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Letters that would move the cursor or colour the screen are no part of a name. */
export const shown = (words: string): string => words.replace(/\p{Cc}/gu, "?");
