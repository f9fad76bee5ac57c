/** What the launcher tells the person at the terminal, in the language of the terminal. */
import { type Text, terminalLanguage } from "../apps/cli/src/terminal.ts";

export function say(text: Text): string {
  return text[terminalLanguage()];
}

export const TEXTS = {
  installing: {
    nl: "Pakketten installeren (eenmalig, en na een update)...",
    fr: "Installation des paquets (une fois, et après une mise à jour)...",
    en: "Installing the packages (once, and after an update)...",
  },
  installFailed: {
    nl: "De pakketten konden niet worden geïnstalleerd. Controleer de verbinding en probeer het opnieuw.",
    fr: "Les paquets n’ont pas pu être installés. Vérifiez la connexion et réessayez.",
    en: "The packages could not be installed. Check the connection and try again.",
  },
  noNpm: {
    nl: "npm ontbreekt. Installeer het samen met Node: https://nodejs.org",
    fr: "npm est introuvable. Installez-le avec Node : https://nodejs.org",
    en: "npm is missing. Install it along with Node: https://nodejs.org",
  },
  building: {
    nl: "De schermen maken (eenmalig, en na een update)...",
    fr: "Préparation des écrans (une fois, et après une mise à jour)...",
    en: "Building the screens (once, and after an update)...",
  },
  buildFailed: {
    nl: "De schermen konden niet worden gemaakt:",
    fr: "Les écrans n’ont pas pu être préparés :",
    en: "The screens could not be built:",
  },
  done: { nl: "klaar na", fr: "terminé en", en: "done in" },
} satisfies Record<string, Text>;
