/** What oversight refuses, and triage. */
import { type ErrorLine, line } from "./errorLine.ts";

export const OVERSIGHT_ERRORS = {
  level_not_allowed: line(
    409,
    ["Deze taak mag nooit vanzelf.", "Kies hoogstens «klaarzetten»: een medewerker bevestigt dan."],
    ["Cette tâche ne peut jamais être automatique.", "Choisissez au plus « préremplir » : un conseiller confirme."],
    ["This task may never act by itself.", "Choose “prefill” at most: a colleague then confirms."],
  ),
  too_few_checked: line(
    409,
    [
      "Er is nog niet genoeg nagekeken, of te veel was fout.",
      "Kijk voorstellen na; de pagina Assistentie laat zien hoeveel er nog nodig zijn.",
    ],
    [
      "Trop peu de propositions ont été revues, ou trop étaient fausses.",
      "Revoyez des propositions ; la page Assistance dit combien il en manque.",
    ],
    [
      "Too little was looked at again, or too much was wrong.",
      "Look at suggestions again; the page Assistance says how many are missing.",
    ],
  ),
  not_automatic: line(
    409,
    ["Dit mag nu niet zonder een medewerker.", "Leg het voor aan een medewerker."],
    ["Cela ne peut pas se faire sans un conseiller maintenant.", "Soumettez-le à un conseiller."],
    ["This may not be done without a person now.", "Put it to a colleague."],
  ),
  nothing_to_undo: line(
    409,
    ["Er is niets om terug te draaien.", "Laad de pagina opnieuw om te zien hoe het nu staat."],
    ["Il n’y a rien à annuler.", "Rechargez la page pour voir la situation."],
    ["There is nothing to undo.", "Reload the page to see how it stands."],
  ),
  own_decision: line(
    409,
    ["Hier heeft u zelf over besloten.", "Laat een collega het nakijken."],
    ["Vous avez décidé vous-même à ce sujet.", "Laissez un collègue le revoir."],
    ["You decided on this yourself.", "Let a colleague look at it."],
  ),
  version_emptied: line(
    409,
    [
      "Van deze versie zijn alleen de cijfers er nog.",
      "Kies een versie die nog te gebruiken is, of laat opnieuw leren.",
    ],
    [
      "De cette version, il ne reste que les chiffres.",
      "Choisissez une version encore utilisable, ou relancez l’apprentissage.",
    ],
    ["Only the figures of this version are left.", "Choose a version that can still be used, or let it learn again."],
  ),
} as const satisfies Record<string, ErrorLine>;
