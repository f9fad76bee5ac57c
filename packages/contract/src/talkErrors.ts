/** What can be refused where colleagues talk and help each other. A part of the table in `errors.ts`. */
import { type ErrorLine, line } from "./errorLine.ts";

export const TALK_ERRORS = {
  personal_data_found: line(
    422,
    ["Hier lijken gegevens van een klant in te staan.", "Haal ze weg, of bevestig dat ze er mogen staan."],
    ["Ceci semble contenir des données d’un client.", "Retirez-les, ou confirmez qu’elles peuvent y figurer."],
    ["This seems to hold data of a customer.", "Take it out, or confirm that it may stand there."],
  ),
  too_late_to_edit: line(
    409,
    ["Dit bericht is te lang geleden om het nog te veranderen.", "Schrijf er een nieuw bericht onder."],
    ["Ce message est trop ancien pour être modifié.", "Écrivez un nouveau message en dessous."],
    ["This message is too old to change.", "Write a new one below it."],
  ),
} as const satisfies Record<string, ErrorLine>;
