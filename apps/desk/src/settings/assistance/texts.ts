/** Words of how far the assistant may go. */
import type { Sayings } from "../../words/say.ts";

export const LEVELS_OF = {
  title: { nl: "Assistent", fr: "Assistant", en: "Assistant" },
  intro: {
    nl: "De assistent stelt voor; een medewerker beslist. Hier kies je per taak hoe ver hij gaat. Wat je verandert geldt meteen, op elke werkplek.",
    fr: "L’assistant propose ; un conseiller décide. Choisissez ici jusqu’où il va, tâche par tâche. Un changement vaut aussitôt, sur chaque poste.",
    en: "The assistant suggests; a person decides. Choose here how far it goes, task by task. What you change holds at once, at every desk.",
  },
  levels: { nl: "Taken", fr: "Tâches", en: "Tasks" },
  levelsIntro: {
    nl: "Open een taak om te zien hoe vaak die goed zat, en om het niveau te kiezen.",
    fr: "Ouvrez une tâche pour voir sa justesse et choisir son niveau.",
    en: "Open a task to see how often it was right, and to choose its level.",
  },
  switchedOff: { nl: "Uitgezet", fr: "Arrêtée", en: "Switched off" },
  level: { nl: "Hoe ver", fr: "Jusqu’où", en: "How far" },
  note: { nl: "Waarom", fr: "Pourquoi", en: "Why" },
  noteHint: {
    nl: "Komt in de geschiedenis. Mag leeg blijven.",
    fr: "Figure dans l’historique. Facultatif.",
    en: "Stands in the history. May stay empty.",
  },
  atPreset: {
    nl: "Niemand koos hier iets; het begint op «{level}».",
    fr: "Personne n’a choisi ; le départ est « {level} ».",
    en: "Nobody chose here; it begins at “{level}”.",
  },
  topics: { nl: "Onderwerpen", fr: "Sujets", en: "Topics" },
  topicsIntro: {
    nl: "Een onderwerp volgt de taak, tot je hier iets anders kiest.",
    fr: "Un sujet suit la tâche, sauf autre choix ici.",
    en: "A topic follows the task, until you choose otherwise here.",
  },
  levelOf: { nl: "Niveau van {name}", fr: "Niveau de {name}", en: "Level of {name}" },
  follows: { nl: "Volgt de taak", fr: "Suit la tâche", en: "Follows the task" },
} as const satisfies Sayings;

export const SWITCH = {
  title: { nl: "Uitzetten", fr: "Arrêter", en: "Switch off" },
  intro: {
    nl: "Uit is meteen uit, ook voor klanten. Er gaat niets verloren, en het werk gaat door.",
    fr: "L’arrêt est immédiat, aussi pour les clients. Rien n’est perdu et le travail continue.",
    en: "Off is off at once, for customers too. Nothing is lost, and work goes on.",
  },
  on: { nl: "De assistent staat aan.", fr: "L’assistant est en marche.", en: "The assistant is on." },
  off: { nl: "Wat uit staat", fr: "Ce qui est arrêté", en: "What is off" },
  what: { nl: "Wat", fr: "Quoi", en: "What" },
  all: { nl: "De hele assistent", fr: "Tout l’assistant", en: "The whole assistant" },
  why: { nl: "Waarom (mag leeg blijven)", fr: "Pourquoi (facultatif)", en: "Why (may stay empty)" },
  whyOn: { nl: "Waarom weer aan: {name}", fr: "Pourquoi remettre : {name}", en: "Why on again: {name}" },
  switchOff: { nl: "Zet uit", fr: "Arrêter", en: "Switch off" },
  switchOn: { nl: "Zet weer aan", fr: "Remettre en marche", en: "Switch on again" },
  since: {
    nl: "Uitgezet: {when}, door {who}.",
    fr: "Arrêt : {when}, par {who}.",
    en: "Switched off: {when}, by {who}.",
  },
  somebody: { nl: "iemand die weg is", fr: "quelqu’un qui est parti", en: "somebody who left" },
} as const satisfies Sayings;

export const MEASURED = {
  title: { nl: "Gemeten", fr: "Mesuré", en: "Measured" },
  intro: {
    nl: "Toeval kiest welke voorstellen een tweede medewerker nakijkt, zonder te zien wat ermee gebeurde. De laatste {newest} tellen.",
    fr: "Le hasard choisit les propositions qu’un deuxième conseiller relit, sans voir la suite. Les {newest} dernières comptent.",
    en: "Chance chooses which suggestions a second colleague looks at, without seeing what became of them. The last {newest} count.",
  },
  nothing: { nl: "Nog niets nagekeken.", fr: "Rien n’a encore été relu.", en: "Nothing was looked at yet." },
  found: {
    nl: "{count} van de {of} nagekeken klopten: {share}. Het echte aandeel ligt waarschijnlijk tussen {low} en {high}.",
    fr: "{count} justes sur {of} relues : {share}. La vraie part est sans doute entre {low} et {high}.",
    en: "{count} of the {of} looked at were right: {share}. The true share probably lies between {low} and {high}.",
  },
  customers: {
    nl: "«Vanzelf» gaat hier nooit open: een klant leest dit, dus een medewerker bevestigt het.",
    fr: "« Automatique » ne s’ouvre jamais ici : un client lit ceci, donc un conseiller confirme.",
    en: "“Automatic” never opens here: a customer reads this, so a person confirms it.",
  },
  inward: {
    nl: "«Vanzelf» gaat hier nooit open: het is niet in één stap terug te draaien, dus een medewerker bevestigt het.",
    fr: "« Automatique » ne s’ouvre jamais ici : cela ne s’annule pas en une étape, donc un conseiller confirme.",
    en: "“Automatic” never opens here: it cannot be undone in one step, so a person confirms it.",
  },
  few: {
    nl: "«Vanzelf» is nog niet open: {of} nagekeken, en het moeten er minstens {least} zijn.",
    fr: "« Automatique » n’est pas encore ouvert : {of} relues, il en faut au moins {least}.",
    en: "“Automatic” is not open yet: {of} were looked at, and at least {least} are needed.",
  },
  low: {
    nl: "«Vanzelf» is nog niet open: te veel was fout. De ondergrens is {low}, en die moet {opens} zijn.",
    fr: "« Automatique » n’est pas encore ouvert : trop d’erreurs. La borne basse est {low}, il faut {opens}.",
    en: "“Automatic” is not open yet: too much was wrong. The lower end is {low}, and has to be {opens}.",
  },
  open: {
    nl: "«Vanzelf» kan nu gekozen worden.",
    fr: "« Automatique » peut être choisi maintenant.",
    en: "“Automatic” can be chosen now.",
  },
  missing: {
    nl: {
      one: "Nog {count}, als die klopt.",
      other: "Nog {count}, als ze allemaal kloppen.",
    },
    fr: {
      one: "Encore {count}, si elle est juste.",
      other: "Encore {count}, si toutes sont justes.",
    },
    en: {
      one: "{count} more, if it is right.",
      other: "{count} more, if all of them are right.",
    },
  },
  never: {
    nl: "Ook dan nooit vanzelf bij een klacht, opzegging, geld, recht, gezondheid, identiteit, een toezegging of een datum. Onder {closes} sluit het vanzelf weer.",
    fr: "Même alors, jamais seul pour une plainte, résiliation, argent, droit, santé, identité, engagement ou date. Sous {closes}, cela se referme seul.",
    en: "Even then never by itself for a complaint, cancellation, money, law, health, identity, a promise or a date. Under {closes} it closes by itself again.",
  },
  recheck: { nl: "Voorstellen nakijken", fr: "Relire des propositions", en: "Look at suggestions again" },
} as const satisfies Sayings;

export const HISTORY = {
  title: { nl: "Wie wat veranderde", fr: "Qui a changé quoi", en: "Who changed what" },
  intro: {
    nl: "Er kan niets uit weg en niets aan veranderen.",
    fr: "Rien ne peut en être retiré ni modifié.",
    en: "Nothing can be taken out or changed.",
  },
  empty: { nl: "Er is nog niets veranderd.", fr: "Rien n’a encore changé.", en: "Nothing was changed yet." },
  chosen: {
    nl: "{who} zette {what} op «{level}»",
    fr: "{who} a mis {what} sur « {level} »",
    en: "{who} set {what} to “{level}”",
  },
  takenBack: {
    nl: "{who} liet {what} weer volgen wat erboven staat",
    fr: "{who} a remis {what} au niveau du dessus",
    en: "{who} let {what} follow what stands above it again",
  },
  measured: {
    nl: "Vanzelf gesloten tot «{level}»: {what}. Er was te veel fout.",
    fr: "Refermé seul à « {level} » : {what}. Trop d’erreurs.",
    en: "Closed by itself to “{level}”: {what}. Too much was wrong.",
  },
  article_changed: {
    nl: "Vanzelf gesloten tot «{level}»: {what}. Het artikel is veranderd.",
    fr: "Refermé seul à « {level} » : {what}. L’article a changé.",
    en: "Closed by itself to “{level}”: {what}. The article changed.",
  },
  off: { nl: "{who} zette uit: {what}", fr: "{who} a arrêté : {what}", en: "{who} switched off: {what}" },
  on: {
    nl: "{who} zette weer aan: {what}",
    fr: "{who} a remis en marche : {what}",
    en: "{who} switched on again: {what}",
  },
} as const satisfies Sayings;

export const EXPORT = {
  title: { nl: "Meenemen voor een controle", fr: "Emporter pour un audit", en: "Take along for an audit" },
  intro: {
    nl: "Alle voorstellen van een periode, wat ermee gebeurde, wat bij nakijken bleek, en elk niveau dat gold. Met hashes die iedereen kan narekenen. Nooit wie besloot of nakeek.",
    fr: "Toutes les propositions d’une période, leur suite, ce que la relecture a montré, et chaque niveau en vigueur. Avec des empreintes vérifiables par tous. Jamais qui a décidé ou relu.",
    en: "All suggestions of a period, what became of them, what looking again showed, and every level that held. With hashes that anybody can work out again. Never who decided or judged.",
  },
  from: { nl: "Vanaf", fr: "Du", en: "From" },
  until: { nl: "Tot en met", fr: "Au", en: "Up to and including" },
  personal: {
    nl: "Ook wat klanten schreven en wat er voorgesteld is",
    fr: "Aussi ce que les clients ont écrit et ce qui a été proposé",
    en: "Also what customers wrote and what was suggested",
  },
  make: { nl: "Maak het bestand", fr: "Créer le fichier", en: "Make the file" },
  made: {
    nl: "Het bestand staat bij je downloads. De csv-bestanden erin openen in een rekenblad. De hash ervan staat in het logboek.",
    fr: "Le fichier est dans vos téléchargements. Les fichiers csv s’ouvrent dans un tableur. Son empreinte figure au journal.",
    en: "The file is among your downloads. The csv files in it open in a spreadsheet. Its hash stands in the log.",
  },
} as const satisfies Sayings;
