/** What the launcher says: to eyes the icon says it all, so these are for screen readers. */
import type { Text } from "../shared/words.ts";

export const TEXTS = {
  open: { nl: "Chat openen", fr: "Ouvrir le chat", en: "Open chat" },
  close: { nl: "Chat sluiten", fr: "Fermer le chat", en: "Close chat" },
  unread: { nl: "{n} ongelezen", fr: "{n} non lus", en: "{n} unread" },
  arrived: { nl: "Nieuw bericht van {name}", fr: "Nouveau message de {name}", en: "New message from {name}" },
  failed: {
    nl: "De chat kan nu niet openen. Probeer het zo nog eens.",
    fr: "Le chat ne peut pas s’ouvrir. Réessayez dans un instant.",
    en: "The chat cannot open now. Please try again in a moment.",
  },
} as const satisfies Record<string, Text>;
