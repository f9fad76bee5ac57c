/** Words of giving an article to a customer. */
import type { Sayings } from "../words/say.ts";

export const GIVE = {
  title: { nl: "Antwoord uit de kennisbank", fr: "Réponse de la base de connaissances", en: "Answer from the library" },
  ask: { nl: "Waar gaat het over?", fr: "De quoi s’agit-il ?", en: "What is it about?" },
  fromCustomer: {
    nl: "Gezocht met de vraag van de klant.",
    fr: "Cherché avec la question du client.",
    en: "Searched with the customer’s question.",
  },
  none: { nl: "Geen artikel past.", fr: "Aucun article ne convient.", en: "No article fits." },
  noneKept: {
    nl: "Dat is onthouden bij wat er nog ontbreekt.",
    fr: "C’est noté parmi ce qui manque.",
    en: "That is remembered among what is missing.",
  },
  results: { nl: "Artikelen", fr: "Articles", en: "Articles" },
  language: { nl: "Taal", fr: "Langue", en: "Language" },
  short: { nl: "Kort antwoord invoegen", fr: "Insérer la réponse courte", en: "Insert the short answer" },
  whole: { nl: "Hele tekst invoegen", fr: "Insérer tout le texte", en: "Insert the whole text" },
  readIt: { nl: "Alleen gelezen, het hielp", fr: "Lu seulement, utile", en: "Only read, it helped" },
  missing: { nl: "Staat er niet bij", fr: "Pas dans la liste", en: "Not among these" },
  missingSaid: {
    nl: "Onthouden: hier is nog geen artikel over.",
    fr: "Noté : il n’y a pas encore d’article.",
    en: "Remembered: there is no article about this yet.",
  },
  notPublished: {
    nl: "Nog niet gepubliceerd: lezen mag, invoegen niet.",
    fr: "Pas encore publié : à lire, pas à insérer.",
    en: "Not published yet: to read, not to insert.",
  },
  pictures: {
    nl: "Met de hele tekst gaan de plaatjes mee als bijlage.",
    fr: "Avec tout le texte, les images suivent en pièce jointe.",
    en: "With the whole text the pictures go along as attachments.",
  },
  pictureLost: {
    nl: "Het plaatje “{name}” kon niet mee. Voeg het zelf toe, of haal de verwijzing weg.",
    fr: "L’image « {name} » n’a pas pu suivre. Ajoutez-la vous-même, ou enlevez le renvoi.",
    en: "The picture “{name}” could not come along. Add it yourself, or take out what refers to it.",
  },
  button: { nl: "Zoek in de kennisbank", fr: "Chercher dans la base", en: "Search the library" },
  given: { nl: "Ingevoegd uit “{title}”.", fr: "Inséré de « {title} ».", en: "Inserted from “{title}”." },
  didItSolve: {
    nl: "Hielp het artikel “{title}” hier?",
    fr: "L’article « {title} » a-t-il aidé ici ?",
    en: "Did the article “{title}” help here?",
  },
  yes: { nl: "Ja", fr: "Oui", en: "Yes" },
  no: { nl: "Nee", fr: "Non", en: "No" },
  soughtThis: {
    nl: "Was dit wat je zocht met “{q}”?",
    fr: "Est-ce ce que vous cherchiez avec « {q} » ?",
    en: "Is this what you looked for with “{q}”?",
  },
  thanks: {
    nl: "Onthouden. Zoeken leert ervan.",
    fr: "Noté. La recherche en apprend.",
    en: "Remembered. Search learns from it.",
  },
  make: { nl: "Er een artikel van maken", fr: "En faire un article", en: "Make an article of it" },
} as const satisfies Sayings;
