/** Words of one's own settings. */
import type { Sayings } from "../../words/say.ts";

export const OWN = {
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  language: { nl: "Taal van Luwte", fr: "Langue de Luwte", en: "Language of Luwte" },
  look: { nl: "Licht of donker", fr: "Clair ou sombre", en: "Light or dark" },
  auto: { nl: "Zoals het apparaat", fr: "Comme l’appareil", en: "As the device" },
  light: { nl: "Licht", fr: "Clair", en: "Light" },
  dark: { nl: "Donker", fr: "Sombre", en: "Dark" },
  notifications: {
    nl: "Meldingen op je bureaublad",
    fr: "Notifications sur votre bureau",
    en: "Notifications on your desktop",
  },
  notify: {
    nl: "Meld me wat ik anders mis",
    fr: "Me prévenir de ce que je pourrais manquer",
    en: "Tell me what I might miss",
  },
  notificationsHint: {
    nl: "Alleen als je niet naar Luwte kijkt, gebundeld, en nooit in de eerste minuut.",
    fr: "Seulement si vous ne regardez pas Luwte, en un seul message, et jamais pendant la première minute.",
    en: "Only when you are not looking at Luwte, bundled, and never in the first minute.",
  },
  notificationsDenied: {
    nl: "Je browser staat meldingen niet toe. Sta ze toe bij de instellingen van deze site.",
    fr: "Votre navigateur refuse les notifications. Autorisez-les dans les réglages de ce site.",
    en: "Your browser does not allow notifications. Allow them in the settings of this site.",
  },
  shortcutsIntro: {
    nl: "Kies een regel en druk op de toets die je wilt. Met Backspace haal je een toets weg.",
    fr: "Choisissez une ligne et appuyez sur la touche voulue. Retour arrière retire la touche.",
    en: "Choose a line and press the key you want. Backspace takes a key away.",
  },
  press: { nl: "Druk op een toets …", fr: "Appuyez sur une touche …", en: "Press a key …" },
  noKey: { nl: "geen toets", fr: "aucune touche", en: "no key" },
  change: {
    nl: "Toets kiezen voor: {command}",
    fr: "Choisir la touche pour : {command}",
    en: "Choose the key for: {command}",
  },
  reset: { nl: "Alles zoals het was", fr: "Tout rétablir", en: "Everything as it was" },
  taken: {
    nl: "Deze toets is al van “{command}”.",
    fr: "Cette touche sert déjà à « {command} ».",
    en: "This key belongs to “{command}” already.",
  },
  moving: { nl: "Bewegen", fr: "Se déplacer", en: "Moving" },
  conversation: { nl: "Gesprek", fr: "Conversation", en: "Conversation" },
  list: { nl: "Lijst", fr: "Liste", en: "List" },
  going: { nl: "Ergens heen", fr: "Aller à", en: "Going" },
  general: { nl: "Overal", fr: "Partout", en: "Everywhere" },
} as const satisfies Sayings;
