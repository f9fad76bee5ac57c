/** Words about reminders and the texts that tell customers of a new time. */
import type { Sayings } from "../../words/say.ts";

export const PROMISING = {
  title: { nl: "Toezeggingen", fr: "Engagements", en: "Promises" },
  intro: {
    nl: "Wanneer iemand een seintje krijgt, en met welke woorden de klant hoort dat het later wordt.",
    fr: "Quand rappeler un engagement, et avec quels mots prévenir le client d’un retard.",
    en: "When somebody is reminded, and in which words the customer hears that it will be later.",
  },
  reminders: { nl: "Op tijd een seintje", fr: "Un rappel à temps", en: "A reminder in time" },
  remind: {
    nl: "Zo lang voor de tijd om is",
    fr: "Combien de temps avant l’échéance",
    en: "How long before time is up",
  },
  remindHint: {
    nl: "De tijd telt alleen als je open bent. Is de eigenaar weg, dan hoort het team het, en anders een teamleider.",
    fr: "Seules les heures d’ouverture comptent. Si le responsable est absent, l’équipe est prévenue, sinon un responsable d’équipe.",
    en: "Time counts only while you are open. When the owner is away the team hears it, or else a team lead.",
  },
  minutes: { nl: "minuten", fr: "minutes", en: "minutes" },
  automatic: { nl: "Als niemand iets doet", fr: "Si personne ne réagit", en: "When nobody acts" },
  automaticOn: {
    nl: "Luwte laat de klant zelf weten dat het later wordt",
    fr: "Luwte prévient elle-même le client du retard",
    en: "Luwte tells the customer by itself that it will be later",
  },
  automaticHint: {
    nl: "Met de tekst hieronder, hoogstens één keer per toezegging.",
    fr: "Avec le texte ci-dessous, au plus une fois par engagement.",
    en: "With the text below, at most once for each promise.",
  },
  before: { nl: "Zo lang ervoor", fr: "Combien de temps avant", en: "How long before" },
  after: { nl: "Nieuwe tijd: zoveel later", fr: "Nouveau moment : combien plus tard", en: "New time: so much later" },
  texts: { nl: "Wat de klant leest", fr: "Ce que lit le client", en: "What the customer reads" },
  textsHint: {
    nl: "Wie bewaart, keurt de teksten goed. Te gebruiken: {places}. De nieuwe tijd moet erin staan.",
    fr: "Enregistrer, c’est approuver les textes. Champs : {places}. Le nouveau moment doit y figurer.",
    en: "Who saves approves the texts. You can use: {places}. The new time must be in it.",
  },
  early: { nl: "Voor de tijd om is", fr: "Avant l’échéance", en: "Before time is up" },
  broken: { nl: "Als het niet gehaald is", fr: "Quand l’engagement n’est pas tenu", en: "When it was not kept" },
  approved: {
    nl: "Goedgekeurd door {name}, {when}.",
    fr: "Approuvé par {name}, {when}.",
    en: "Approved by {name}, {when}.",
  },
  notApproved: {
    nl: "Dit zijn nog de teksten van Luwte. Lees ze, en bewaar ze als ze kloppen.",
    fr: "Ce sont encore les textes de Luwte. Lisez-les et enregistrez-les s’ils conviennent.",
    en: "These are still the texts of Luwte. Read them, and save them when they are right.",
  },
  approve: { nl: "Bewaren en goedkeuren", fr: "Enregistrer et approuver", en: "Save and approve" },
  somebody: { nl: "iemand", fr: "quelqu’un", en: "somebody" },
  field_missing: {
    nl: "De nieuwe tijd staat er niet in: {{promise.newDue}}.",
    fr: "Le nouveau moment manque : {{promise.newDue}}.",
    en: "The new time is missing: {{promise.newDue}}.",
  },
  unknown_field: {
    nl: "Er staat iets tussen accolades dat we niet kennen.",
    fr: "Il y a entre accolades quelque chose d’inconnu.",
    en: "There is something between braces that we do not know.",
  },
} as const satisfies Sayings;
