/** Words of what was done without a person. */
import type { LevelRule, Source } from "@luwte/contract/oversight.ts";
import type { Saying, Sayings } from "../../words/say.ts";

export const ACTS = {
  title: { nl: "Wat vanzelf gebeurde", fr: "Ce qui s’est fait seul", en: "What was done by itself" },
  intro: {
    nl: "Dit deed de assistent zonder medewerker. Open een regel om te zien waarom dat mocht, en om het terug te draaien.",
    fr: "L’assistant l’a fait sans conseiller. Ouvrez une ligne pour voir pourquoi, et pour l’annuler.",
    en: "The assistant did this without a person. Open a line to see why it was allowed, and to undo it.",
  },
  loading: { nl: "Laden …", fr: "Chargement …", en: "Loading …" },
  task: { nl: "Taak", fr: "Tâche", en: "Task" },
  everything: { nl: "Alle taken", fr: "Toutes les tâches", en: "All tasks" },
  all: { nl: "Van alle gesprekken", fr: "De toutes les conversations", en: "Of all conversations" },
  empty: {
    nl: "Er is nog niets vanzelf gebeurd.",
    fr: "Rien ne s’est encore fait seul.",
    en: "Nothing was done by itself yet.",
  },
  emptyHere: {
    nl: "In dit gesprek is niets vanzelf gebeurd.",
    fr: "Rien ne s’est fait seul dans cette conversation.",
    en: "Nothing was done by itself in this conversation.",
  },
  more: { nl: "Meer tonen", fr: "Afficher plus", en: "Show more" },
  emptied: { nl: "De inhoud is gewist.", fr: "Le contenu a été effacé.", en: "What it said was erased." },
  conversation: { nl: "Naar het gesprek", fr: "Vers la conversation", en: "To the conversation" },
  why: { nl: "Waarom?", fr: "Pourquoi ?", en: "Why?" },
  rule: { nl: "Waarom het mocht", fr: "Pourquoi c’était permis", en: "Why it was allowed" },
  chosen: { nl: "{who} koos dat, {when}.", fr: "Choisi par {who}, {when}.", en: "{who} chose that, {when}." },
  somebody: { nl: "Iemand die weg is", fr: "quelqu’un qui est parti", en: "Somebody who left" },
  before: { nl: "Gemeten tot dat moment", fr: "Mesuré jusque-là", en: "Measured until then" },
  now: { nl: "Gemeten nu", fr: "Mesuré aujourd’hui", en: "Measured now" },
  found: {
    nl: "{count} van de {of} nagekeken klopten: {share} ({low}–{high})",
    fr: "{count} justes sur {of} relues : {share} ({low}–{high})",
    en: "{count} of the {of} looked at were right: {share} ({low}–{high})",
  },
  nothing: { nl: "Nog niets nagekeken.", fr: "Rien n’a encore été relu.", en: "Nothing was looked at yet." },
  confidence: { nl: "Hoe zeker", fr: "Degré de certitude", en: "How sure" },
  counted: { nl: "Woorden die telden", fr: "Mots qui ont compté", en: "Words that counted" },
  for: { nl: "{words}", fr: "{words}", en: "{words}" },
  against: { nl: "{words} (ertegen)", fr: "{words} (contre)", en: "{words} (against)" },
  sources: { nl: "Bron", fr: "Source", en: "Source" },
  version: { nl: "versie {version}", fr: "version {version}", en: "version {version}" },
  engine: { nl: "Gemaakt door", fr: "Fait par", en: "Made by" },
  engineOf: { nl: "{name}, versie {version}", fr: "{name}, version {version}", en: "{name}, version {version}" },
  judged: { nl: "Blind nagekeken", fr: "Relu à l’aveugle", en: "Looked at blind" },
  right: { nl: "Klopte", fr: "Juste", en: "Right" },
  wrong: { nl: "Klopte niet", fr: "Faux", en: "Wrong" },
  unsure: { nl: "Niet duidelijk", fr: "Pas clair", en: "Not clear" },
  unjudged: { nl: "Nog niet", fr: "Pas encore", en: "Not yet" },
  undone: { nl: "Teruggedraaid", fr: "Annulé", en: "Undone" },
  undo: { nl: "Terugdraaien", fr: "Annuler", en: "Undo" },
  cannotUndo: {
    nl: "Dit is niet terug te draaien. Klopt het niet, zet het dan recht in het gesprek.",
    fr: "Ceci ne peut pas être annulé. Si c’est faux, corrigez-le dans la conversation.",
    en: "This cannot be undone. If it is wrong, put it right in the conversation.",
  },
  doneHere: {
    nl: "De assistent deed hier vanzelf: {what}.",
    fr: "L’assistant a fait seul ici : {what}.",
    en: "The assistant did here by itself: {what}.",
  },
  whyHere: { nl: "Waarom, en terugdraaien", fr: "Pourquoi, et annuler", en: "Why, and undo" },
} as const satisfies Sayings;

export const RULES = {
  own_line: {
    nl: "«{topic}» mag vanzelf, binnen deze taak.",
    fr: "« {topic} » peut se faire seul, dans cette tâche.",
    en: "“{topic}” may act by itself, within this task.",
  },
  task_line: {
    nl: "Deze taak mag vanzelf.",
    fr: "Cette tâche peut se faire seule.",
    en: "This task may act by itself.",
  },
  preset: { nl: "Zo begint deze taak.", fr: "C’est le départ de cette tâche.", en: "This task begins like that." },
  switched_off: { nl: "Uitgezet.", fr: "Arrêté.", en: "Switched off." },
  task_forbids: {
    nl: "Deze taak mag nooit vanzelf.",
    fr: "Cette tâche ne se fait jamais seule.",
    en: "This task never acts by itself.",
  },
  class_forbids: {
    nl: "Dit raakt aan iets dat nooit vanzelf mag.",
    fr: "Cela touche à ce qui ne se fait jamais seul.",
    en: "This touches on what never acts by itself.",
  },
  not_word_for_word: {
    nl: "Dit is niet woord voor woord uit een artikel.",
    fr: "Ce n’est pas mot pour mot d’un article.",
    en: "This is not word for word from an article.",
  },
} as const satisfies Record<LevelRule, Saying>;

export const SOURCES = {
  message: { nl: "Een bericht van de klant", fr: "Un message du client", en: "A message of the customer" },
  article: { nl: "Een artikel", fr: "Un article", en: "An article" },
  conversation: { nl: "Een eerder gesprek", fr: "Une conversation antérieure", en: "An earlier conversation" },
  promise: { nl: "Een toezegging", fr: "Un engagement", en: "A promise" },
  question: { nl: "Een vraag aan een afdeling", fr: "Une question à un service", en: "A question to a department" },
  wrap_up: { nl: "Een afronding", fr: "Une clôture", en: "A wrap-up" },
  reason: { nl: "Een contactreden", fr: "Un motif de contact", en: "A contact reason" },
  rule: { nl: "Een regel", fr: "Une règle", en: "A rule" },
} as const satisfies Record<Source["kind"], Saying>;
