/** Words about departments, their reminders and the mails they get. */
import type { Sayings } from "../../words/say.ts";

export const DEPARTMENTS = {
  title: { nl: "Afdelingen", fr: "Services", en: "Departments" },
  intro: {
    nl: "Aan wie je team een vraag kan stellen zonder dat zij een account hebben, en welke mail zij krijgen.",
    fr: "À qui votre équipe peut poser une question sans qu’ils aient un compte, et le mail qu’ils reçoivent.",
    en: "Whom your team can ask without an account of their own, and the mail they get.",
  },
  list: { nl: "Wie je kunt vragen", fr: "Qui interroger", en: "Whom you can ask" },
  none: {
    nl: "Nog geen afdelingen. Voeg er een toe, dan kan je team er met Q een vraag stellen.",
    fr: "Aucun service. Ajoutez-en un, et votre équipe pourra l’interroger avec Q.",
    en: "No departments yet. Add one, and your team can ask it with Q.",
  },
  add: { nl: "Afdeling toevoegen", fr: "Ajouter un service", en: "Add a department" },
  department: { nl: "Afdeling {number}", fr: "Service {number}", en: "Department {number}" },
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  nameHint: {
    nl: "De klant ziet deze naam: “Bij Logistiek tot donderdag”.",
    fr: "Le client voit ce nom : « Chez Logistique jusqu’à jeudi ».",
    en: "The customer sees this name: “With Logistics until Thursday”.",
  },
  address: { nl: "E-mailadres", fr: "Adresse e-mail", en: "E-mail address" },
  language: { nl: "Taal", fr: "Langue", en: "Language" },
  due: { nl: "Antwoordt meestal binnen", fr: "Répond d’habitude en", en: "Usually answers within" },
  minutes: { nl: "minuten", fr: "minutes", en: "minutes" },
  ownHours: { nl: "Eigen werktijden", fr: "Horaires propres", en: "Hours of their own" },
  ownHoursHint: {
    nl: "Anders gelden jullie openingstijden. Maandag tot en met vrijdag.",
    fr: "Sinon, vos heures d’ouverture s’appliquent. Du lundi au vendredi.",
    en: "Otherwise your opening hours hold. Monday to Friday.",
  },
  from: { nl: "Van", fr: "De", en: "From" },
  until: { nl: "Tot", fr: "À", en: "Until" },
  remove: { nl: "{name} weghalen", fr: "Retirer {name}", en: "Remove {name}" },
  anyAddress: {
    nl: "Ook collega’s die niet in deze lijst staan, met hun mailadres",
    fr: "Aussi des collègues hors de cette liste, par leur adresse",
    en: "Colleagues outside this list too, by their mail address",
  },
  reminders: { nl: "Herinneren", fr: "Rappels", en: "Reminders" },
  remind: {
    nl: "Zo lang voor de tijd om is",
    fr: "Combien de temps avant l’échéance",
    en: "How long before time is up",
  },
  remindHint: {
    nl: "De tijd telt alleen binnen hun werktijden. Wie meer vragen heeft, krijgt één mail.",
    fr: "Seules leurs heures comptent. Plusieurs questions donnent un seul mail.",
    en: "Time counts only in their hours. Several questions make one mail.",
  },
  texts: { nl: "Wat zij lezen", fr: "Ce qu’ils lisent", en: "What they read" },
  textsHint: {
    nl: "Je kunt gebruiken: {places}.",
    fr: "Vous pouvez utiliser : {places}.",
    en: "You can use: {places}.",
  },
  ask: { nl: "De vraag", fr: "La question", en: "The question" },
  remindText: { nl: "De herinnering", fr: "Le rappel", en: "The reminder" },
  moved: { nl: "Een andere tijd", fr: "Une autre échéance", en: "Another time" },
  withdrawn: { nl: "Niet meer nodig", fr: "Plus nécessaire", en: "No longer needed" },
  unknown_field: {
    nl: "Hier staat iets tussen accolades dat we niet kennen.",
    fr: "Un champ entre accolades est inconnu.",
    en: "Something between braces is unknown.",
  },
  field_missing: {
    nl: "Zonder de vraag, de tijd of de link kan niemand antwoorden.",
    fr: "Sans la question, l’échéance ou le lien, personne ne peut répondre.",
    en: "Without the question, the time or the link nobody can answer.",
  },
  twice: { nl: "Deze naam staat er al.", fr: "Ce nom existe déjà.", en: "This name is there already." },
  save: { nl: "Bewaren", fr: "Enregistrer", en: "Save" },
} as const satisfies Sayings;
