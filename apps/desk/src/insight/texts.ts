/** Words of why people contact us. */
import type { Sayings } from "../words/say.ts";

export const INSIGHT = {
  title: { nl: "Waarom mensen contact opnemen", fr: "Pourquoi on nous contacte", en: "Why people contact us" },
  intro: {
    nl: "Geteld uit afrondingen. Over redenen en het werk, nooit over een collega.",
    fr: "Compté à partir des clôtures. Sur les motifs et le travail, jamais sur un collègue.",
    en: "Counted from wrap-ups. About reasons and the work, never about a colleague.",
  },
  period: { nl: "Periode", fr: "Période", en: "Period" },
  d7: { nl: "7 dagen", fr: "7 jours", en: "7 days" },
  d30: { nl: "30 dagen", fr: "30 jours", en: "30 days" },
  d90: { nl: "90 dagen", fr: "90 jours", en: "90 days" },
  team: { nl: "Team", fr: "Équipe", en: "Team" },
  everybody: { nl: "Iedereen", fr: "Tout le monde", en: "Everybody" },
  empty: {
    nl: "In deze periode is nog niets afgerond.",
    fr: "Rien n’a encore été clôturé dans cette période.",
    en: "Nothing was wrapped up in this period yet.",
  },
  summary: {
    nl: "{total} afgerond, waarvan {share} in één keer.",
    fr: "{total} clôturées, dont {share} du premier coup.",
    en: "{total} wrapped up, {share} of them at once.",
  },
  without: {
    nl: "{count} opgelost zonder afronding.",
    fr: "{count} résolues sans clôture.",
    en: "{count} solved without a wrap-up.",
  },
  median: {
    nl: "Afronden duurt in het midden {seconds} seconden.",
    fr: "La clôture dure {seconds} secondes (médiane).",
    en: "Wrapping up takes {seconds} seconds (median).",
  },
  reasons: { nl: "Redenen", fr: "Motifs", en: "Reasons" },
  chart: {
    nl: "Staven: hoe vaak elke reden voorkwam. De tabel hieronder heeft dezelfde cijfers.",
    fr: "Barres : combien de fois chaque motif. Le tableau ci-dessous a les mêmes chiffres.",
    en: "Bars: how often each reason came up. The table below has the same figures.",
  },
  reason: { nl: "Reden", fr: "Motif", en: "Reason" },
  noReason: { nl: "Zonder reden", fr: "Sans motif", en: "No reason" },
  others: { nl: "Andere redenen", fr: "Autres motifs", en: "Other reasons" },
  count: { nl: "Aantal", fr: "Nombre", en: "Number" },
  atOnce: { nl: "In één keer", fr: "Du premier coup", en: "At once" },
  between: { nl: "{low} tot {high}", fr: "{low} à {high}", en: "{low} to {high}" },
  interval: {
    nl: "Het echte aandeel ligt waarschijnlijk tussen die twee (95 %). Bij weinig gesprekken liggen ze ver uit elkaar.",
    fr: "La vraie part se trouve sans doute entre les deux (95 %). Peu de conversations : écart large.",
    en: "The true share probably lies between the two (95 %). With few conversations they lie far apart.",
  },
  handovers: { nl: "Opnieuw vertellen", fr: "Raconter de nouveau", en: "Telling it again" },
  noHandovers: {
    nl: "In deze periode ging geen gesprek naar iemand anders.",
    fr: "Aucune conversation n’a changé de main dans cette période.",
    en: "No conversation changed hands in this period.",
  },
  repeated: {
    nl: "Bij {count} van de {of} gesprekken die overgingen moest de klant het opnieuw vertellen: {share}.",
    fr: "Dans {count} des {of} conversations passées à un collègue, le client a dû tout raconter de nouveau : {share}.",
    en: "In {count} of the {of} conversations that changed hands the customer had to tell it again: {share}.",
  },
  repeatedWithout: {
    nl: "En {count} keer in een gesprek dat niet overging.",
    fr: "Et {count} fois sans changement de main.",
    en: "And {count} times in a conversation that did not change hands.",
  },
  shown: {
    nl: {
      one: "{count} klant kreeg te zien wat we begrepen.",
      other: "{count} klanten kregen te zien wat we begrepen.",
    },
    fr: {
      one: "{count} client a vu ce que nous avons compris.",
      other: "{count} clients ont vu ce que nous avons compris.",
    },
    en: {
      one: "{count} customer was shown what we understood.",
      other: "{count} customers were shown what we understood.",
    },
  },
  confirmed: {
    nl: "{count} van de {of} antwoorden: dat klopt ({share}).",
    fr: "{count} réponses sur {of} : c’est exact ({share}).",
    en: "{count} of the {of} answers: that is right ({share}).",
  },
  whyNots: { nl: "Wat in de weg stond", fr: "Ce qui a freiné", en: "What stood in the way" },
} as const satisfies Sayings;
