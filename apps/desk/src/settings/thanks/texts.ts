/** Words of when customers are asked how it went. */
import type { Sayings } from "../../words/say.ts";

export const ASKING = {
  title: { nl: "Vragen hoe het ging", fr: "Demander comment c’était", en: "Asking how it went" },
  intro: {
    nl: "Na een opgeloste vraag krijgt de klant drie korte vragen: één keer, en nooit vaker dan je hier zegt.",
    fr: "Après une question résolue, le client reçoit trois questions courtes : une fois, et jamais plus souvent que fixé ici.",
    en: "After a solved question the customer gets three short questions: once, and never more often than you say here.",
  },
  asks: {
    nl: "Vraag klanten hoe het ging",
    fr: "Demander aux clients comment c’était",
    en: "Ask customers how it went",
  },
  everyDays: {
    nl: "Dezelfde klant hoogstens één keer in zoveel dagen",
    fr: "Le même client au plus une fois en autant de jours",
    en: "The same customer at most once in so many days",
  },
  afterMinutes: {
    nl: "Minuten tussen oplossen en vragen per mail",
    fr: "Minutes entre la résolution et le mail",
    en: "Minutes between solving and asking by mail",
  },
  wall: {
    nl: "Een muur waar collega’s bedankjes kunnen delen",
    fr: "Un mur où les collègues peuvent partager des remerciements",
    en: "A wall on which colleagues can share thank-yous",
  },
  text: { nl: "Tekst van de mail", fr: "Texte du mail", en: "Text of the mail" },
  places: {
    nl: "Op {{link}} komt het adres van het formulier.",
    fr: "{{link}} devient l’adresse du formulaire.",
    en: "{{link}} becomes the address of the form.",
  },
  missing: {
    nl: "In deze tekst ontbreekt de plaats voor het adres.",
    fr: "Il manque la place de l’adresse dans ce texte.",
    en: "The place for the address is missing in this text.",
  },
} as const satisfies Sayings;
