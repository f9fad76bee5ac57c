/** Words that all settings screens share. */
import type { Sayings } from "../../words/say.ts";

export const KIT = {
  settings: { nl: "Instellingen", fr: "Réglages", en: "Settings" },
  saved: { nl: "Bewaard", fr: "Enregistré", en: "Saved" },
  unsaved: { nl: "Nog niet bewaard", fr: "Pas encore enregistré", en: "Not saved yet" },
  optional: { nl: "mag leeg blijven", fr: "facultatif", en: "optional" },
  copy: { nl: "Kopiëren", fr: "Copier", en: "Copy" },
  copied: { nl: "Gekopieerd", fr: "Copié", en: "Copied" },
  nothing: { nl: "Hier is nog niets", fr: "Rien ici pour l’instant", en: "Nothing here yet" },
  back: { nl: "Terug naar {to}", fr: "Retour à {to}", en: "Back to {to}" },
  never: { nl: "nog nooit", fr: "jamais", en: "never" },
  leave: { nl: "Toch niet", fr: "Finalement non", en: "Leave it" },
  more: { nl: "Meer tonen", fr: "Afficher plus", en: "Show more" },
  on: { nl: "aan", fr: "activé", en: "on" },
  off: { nl: "uit", fr: "désactivé", en: "off" },
  once: {
    nl: "Je ziet dit maar één keer. Bewaar het nu op een veilige plek.",
    fr: "Ceci n’est affiché qu’une fois. Conservez-le maintenant en lieu sûr.",
    en: "You see this only once. Keep it in a safe place now.",
  },
  kept: { nl: "Ik heb het bewaard", fr: "Je l’ai conservé", en: "I have kept it" },
  missing: {
    nl: "Dit is er niet meer, of je mag het niet zien.",
    fr: "Ceci n’existe plus, ou vous ne pouvez pas le voir.",
    en: "This is no longer there, or you may not see it.",
  },
  demo: { nl: "demo", fr: "démo", en: "demo" },
} as const satisfies Sayings;

/** Asked of whoever leaves a form that is not kept. */
export const LEAVING = {
  title: { nl: "Nog niet bewaard", fr: "Pas encore enregistré", en: "Not saved yet" },
  means: {
    nl: "Wat je hier veranderde is nog niet bewaard. Ga je weg, dan is het weg.",
    fr: "Vos modifications ne sont pas encore enregistrées. Si vous quittez la page, elles sont perdues.",
    en: "What you changed here is not saved yet. If you leave, it is gone.",
  },
  stay: { nl: "Hier blijven", fr: "Rester ici", en: "Stay here" },
  go: { nl: "Weggaan zonder te bewaren", fr: "Quitter sans enregistrer", en: "Leave without saving" },
} as const satisfies Sayings;

/** What is wrong with a field, in plain words; a code that is not here is said by the server. */
export const FIELD = {
  empty: { nl: "Vul dit in.", fr: "Complétez ce champ.", en: "Fill this in." },
  contrast_too_low: {
    nl: "Deze kleur is niet goed te lezen.",
    fr: "Cette couleur n’est pas assez lisible.",
    en: "This colour cannot be read well.",
  },
  not_a_period: {
    nl: "Kies een dag na de eerste, hoogstens 400 dagen later.",
    fr: "Choisissez un jour après le premier, au plus 400 jours plus tard.",
    en: "Choose a day after the first, at most 400 days later.",
  },
  none: { nl: "Kies er minstens één.", fr: "Choisissez-en au moins un.", en: "Choose at least one." },
  too_small: {
    nl: "Dit is te kort of te klein.",
    fr: "C’est trop court ou trop petit.",
    en: "This is too short or too small.",
  },
  too_big: {
    nl: "Dit is te lang of te groot.",
    fr: "C’est trop long ou trop grand.",
    en: "This is too long or too large.",
  },
  invalid_format: {
    nl: "Zo kunnen we dit niet lezen. Kijk of het helemaal klopt.",
    fr: "Nous ne pouvons pas lire ceci. Vérifiez que tout est juste.",
    en: "We cannot read this. See whether it is complete.",
  },
  invalid_type: {
    nl: "Vul hier een getal of tekst in zoals gevraagd.",
    fr: "Saisissez la valeur demandée.",
    en: "Fill in what is asked.",
  },
} as const satisfies Sayings;

export const LANGUAGE_NAMES = {
  nl: { nl: "Nederlands", fr: "Néerlandais", en: "Dutch" },
  fr: { nl: "Frans", fr: "Français", en: "French" },
  en: { nl: "Engels", fr: "Anglais", en: "English" },
} as const satisfies Sayings;

export const ROLE_NAMES = {
  administrator: { nl: "Beheerder", fr: "Administrateur", en: "Administrator" },
  privacy_officer: { nl: "Privacyverantwoordelijke", fr: "Responsable vie privée", en: "Privacy officer" },
  lead: { nl: "Teamleider", fr: "Responsable d’équipe", en: "Team lead" },
  agent: { nl: "Medewerker", fr: "Conseiller", en: "Agent" },
} as const satisfies Sayings;
