/** Refusals of choosing something instead of waiting; a part of the one table. */
import { line } from "./errorLine.ts";

export const WAITING_ERRORS = {
  slot_taken: line(
    409,
    ["Die tijd is net door iemand anders gekozen.", "Kies een van de tijden die nog vrij zijn."],
    ["Ce moment vient d’être pris.", "Choisissez un des moments encore libres."],
    ["Somebody else just took that time.", "Choose one of the times that are still free."],
  ),
  not_waiting: line(
    409,
    ["Deze vraag wacht niet meer op antwoord.", "Kiezen is niet nodig; schrijf gerust verder."],
    ["Cette question n’est plus en attente.", "Il n’y a rien à choisir ; vous pouvez continuer à écrire."],
    ["This question waits no longer for an answer.", "There is nothing to choose; just write on."],
  ),
  phone_needed: line(
    422,
    ["Op dit telefoonnummer kunnen wij niet bellen.", "Geef een nummer, bijvoorbeeld 0470 12 34 56."],
    ["Nous ne pouvons pas appeler ce numéro.", "Indiquez un numéro, par exemple 0470 12 34 56."],
    ["We cannot call this telephone number.", "Give a number, for example 0470 12 34 56."],
  ),
} as const;
