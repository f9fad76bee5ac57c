/** Words that many screens share. */
import type { Sayings } from "./say.ts";

export const COMMON = {
  save: { nl: "Bewaren", fr: "Enregistrer", en: "Save" },
  cancel: { nl: "Annuleren", fr: "Annuler", en: "Cancel" },
  messages: { nl: "Berichten van Luwte", fr: "Messages de Luwte", en: "Messages of Luwte" },
  close: { nl: "Sluiten", fr: "Fermer", en: "Close" },
  back: { nl: "Terug", fr: "Retour", en: "Back" },
  begun: { nl: "Dit had je al geschreven.", fr: "Vous aviez déjà écrit ceci.", en: "You had written this before." },
  restart: { nl: "Opnieuw beginnen", fr: "Recommencer", en: "Begin anew" },
  undo: { nl: "Ongedaan maken", fr: "Annuler l’action", en: "Undo" },
  retry: { nl: "Opnieuw proberen", fr: "Réessayer", en: "Try again" },
  remove: { nl: "Weghalen", fr: "Retirer", en: "Remove" },
  add: { nl: "Toevoegen", fr: "Ajouter", en: "Add" },
  edit: { nl: "Aanpassen", fr: "Modifier", en: "Edit" },
  more: { nl: "Meer", fr: "Plus", en: "More" },
  loading: { nl: "Laden …", fr: "Chargement …", en: "Loading …" },
  none: { nl: "Geen", fr: "Aucun", en: "None" },
  nobody: { nl: "Niemand", fr: "Personne", en: "Nobody" },
  visitor: { nl: "Bezoeker van de site", fr: "Visiteur du site", en: "Visitor of the site" },
  unknown: { nl: "Nog onbekend", fr: "Encore inconnu", en: "Not yet known" },
  you: { nl: "jij", fr: "vous", en: "you" },
  yes: { nl: "Ja", fr: "Oui", en: "Yes" },
  no: { nl: "Nee", fr: "Non", en: "No" },
} as const satisfies Sayings;
