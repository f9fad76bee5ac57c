/** Words about when somebody is there. */
import type { Sayings } from "../../words/say.ts";

export const DAYS = {
  monday: { nl: "maandag", fr: "lundi", en: "Monday" },
  tuesday: { nl: "dinsdag", fr: "mardi", en: "Tuesday" },
  wednesday: { nl: "woensdag", fr: "mercredi", en: "Wednesday" },
  thursday: { nl: "donderdag", fr: "jeudi", en: "Thursday" },
  friday: { nl: "vrijdag", fr: "vendredi", en: "Friday" },
  saturday: { nl: "zaterdag", fr: "samedi", en: "Saturday" },
  sunday: { nl: "zondag", fr: "dimanche", en: "Sunday" },
} as const satisfies Sayings;

export const HOURS = {
  title: { nl: "Openingstijden", fr: "Heures d’ouverture", en: "Opening hours" },
  intro: {
    nl: "Antwoordtijden tellen alleen als er iemand is. Klanten zien buiten deze tijden eerlijk dat je er niet bent.",
    fr: "Les délais ne comptent que si quelqu’un est là. En dehors, les clients le voient honnêtement.",
    en: "Answer times count only while somebody is there. Outside of these hours customers see honestly that you are not.",
  },
  week: { nl: "Een gewone week", fr: "Une semaine ordinaire", en: "An ordinary week" },
  zone: { nl: "Tijden zijn in {zone}.", fr: "Heures de {zone}.", en: "Times are in {zone}." },
  chat: { nl: "Chat", fr: "Chat", en: "Chat" },
  chatIntro: {
    nl: "Chat vraagt dat er meteen iemand is. Vaak zijn die tijden korter.",
    fr: "Le chat demande quelqu’un tout de suite. Ces heures sont souvent plus courtes.",
    en: "Chat asks that somebody is there at once. Those hours are often shorter.",
  },
  chatSame: {
    nl: "Chat is open op dezelfde tijden",
    fr: "Le chat suit les mêmes heures",
    en: "Chat is open at the same times",
  },
  holidays: { nl: "Feestdagen", fr: "Jours fériés", en: "Public holidays" },
  holidaysIntro: {
    nl: "Vink aan op welke dagen er niemand is. Ze gelden elk jaar.",
    fr: "Cochez les jours où personne n’est là. Ils valent chaque année.",
    en: "Tick the days on which nobody is there. They hold every year.",
  },
  exceptions: { nl: "Andere dagen", fr: "Jours particuliers", en: "Other days" },
  exceptionsIntro: {
    nl: "Een dag die anders gaat: dicht, of met eigen tijden. Gaat voor de week en de feestdagen.",
    fr: "Un jour différent : fermé, ou avec ses propres heures. Passe avant la semaine et les fériés.",
    en: "A day that differs: closed, or with hours of its own. Goes before the week and the holidays.",
  },
  addDay: { nl: "Dag toevoegen", fr: "Ajouter un jour", en: "Add a day" },
  day: { nl: "Datum", fr: "Date", en: "Date" },
  removeDay: { nl: "Dag {day} weghalen", fr: "Retirer le {day}", en: "Remove {day}" },
  openThen: { nl: "Dan is er iemand", fr: "Quelqu’un est là", en: "Somebody is there then" },
  open: { nl: "Open op {day}", fr: "Ouvert le {day}", en: "Open on {day}" },
  closed: { nl: "gesloten", fr: "fermé", en: "closed" },
  from: { nl: "{day} vanaf", fr: "{day} de", en: "{day} from" },
  to: { nl: "{day} tot", fr: "{day} à", en: "{day} until" },
  more: { nl: "Nog een tijd op {day}", fr: "Une plage de plus : {day}", en: "Another stretch on {day}" },
  less: { nl: "Deze tijd van {day} weghalen", fr: "Retirer cette plage : {day}", en: "Remove this stretch of {day}" },
  asMonday: { nl: "Werkdagen zoals maandag", fr: "Du mardi au vendredi comme lundi", en: "Weekdays like Monday" },
  missing: {
    nl: "Vul een begin en een einde in.",
    fr: "Complétez le début et la fin.",
    en: "Fill in a beginning and an end.",
  },
  backwards: {
    nl: "Het einde is voor het begin.",
    fr: "La fin précède le début.",
    en: "The end is before the beginning.",
  },
  overlap: { nl: "Deze tijden lopen door elkaar.", fr: "Ces plages se chevauchent.", en: "These stretches overlap." },
} as const satisfies Sayings;
