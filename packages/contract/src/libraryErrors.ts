/** What can be refused in the library. A part of the table in `errors.ts`. */
import { type ErrorLine, line } from "./errorLine.ts";

export const LIBRARY_ERRORS = {
  not_published: line(
    409,
    ["Deze tekst is nog niet gepubliceerd.", "Publiceer hem eerst; daarna kan hij worden goedgekeurd."],
    ["Ce texte n’est pas encore publié.", "Publiez-le d’abord ; il pourra ensuite être approuvé."],
    ["This text has not been published yet.", "Publish it first; then it can be approved."],
  ),
  no_short_answer: line(
    422,
    ["Deze tekst heeft geen kort antwoord.", "Schrijf een kort antwoord; dat is wat een klant letterlijk krijgt."],
    ["Ce texte n’a pas de réponse courte.", "Écrivez-en une ; c’est ce qu’un client reçoit mot pour mot."],
    ["This text has no short answer.", "Write one; it is what a customer gets word for word."],
  ),
  import_unreadable: line(
    422,
    [
      "Dit bestand kan niet worden gelezen.",
      "Geef een zip met Markdown of HTML, of één zo’n bestand, zonder wachtwoord.",
    ],
    [
      "Ce fichier est illisible.",
      "Donnez un zip de Markdown ou HTML, ou un seul fichier de ce type, sans mot de passe.",
    ],
    ["This file cannot be read.", "Give a zip of Markdown or HTML, or one such file, without a password."],
  ),
  too_many_categories: line(
    422,
    ["Een kennisbank heeft hoogstens 100 categorieën.", "Voeg categorieën samen of gebruik een bestaande."],
    ["Une base de connaissances a au plus 100 catégories.", "Regroupez des catégories ou utilisez-en une existante."],
    ["A library has at most 100 categories.", "Join some, or use one that is there."],
  ),
} as const satisfies Record<string, ErrorLine>;
