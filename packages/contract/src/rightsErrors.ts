/** What can be refused about customers' rights: part of the one table of refusals. */
import { line } from "./errorLine.ts";

export const RIGHTS_ERRORS = {
  on_hold: line(
    409,
    ["Hierop rust een bewaarplicht.", "Hef die eerst op, als de reden ervan voorbij is."],
    ["Ceci est sous obligation de conservation.", "Levez-la d’abord, si sa raison n’existe plus."],
    ["This is under a legal hold.", "Release that first, if its reason is over."],
  ),
  erasure_begun: line(
    409,
    ["Het wissen is al begonnen of klaar.", "Wat gewist is, komt niet terug."],
    ["L’effacement a déjà commencé ou est terminé.", "Ce qui est effacé ne revient pas."],
    ["Erasing has begun or is done already.", "What was erased does not come back."],
  ),
  export_not_open: line(
    409,
    ["Dit overzicht is niet meer in beoordeling.", "Maak zo nodig een nieuw overzicht."],
    ["Ce dossier n’est plus en examen.", "Préparez-en un nouveau si nécessaire."],
    ["This export is no longer under review.", "Make a new one if needed."],
  ),
  works_council_needed: line(
    403,
    [
      "Kijken wat één collega opende, mag pas na een besluit van de ondernemingsraad.",
      "Zoek op klant, of leg het besluit vast bij de bewaartermijnen.",
    ],
    [
      "Voir ce qu’un collègue a ouvert demande une décision du conseil d’entreprise.",
      "Cherchez par client, ou notez la décision aux durées de conservation.",
    ],
    [
      "Looking at what one colleague opened needs a decision of the works council.",
      "Look by customer, or record the decision with the retention settings.",
    ],
  ),
} as const;
