/** Words of what became of suggestions. */
import type { Sayings } from "../../words/say.ts";

export const FIGURES = {
  title: { nl: "Wat de assistent voorstelde", fr: "Ce que l’assistant a proposé", en: "What the assistant suggested" },
  intro: {
    nl: "Per taak, onderwerp en week. Wie besloot of nakeek staat nergens in, en is hier ook niet op te vragen.",
    fr: "Par tâche, sujet et semaine. Qui a décidé ou relu n’y figure pas et ne peut pas être demandé ici.",
    en: "By task, topic and week. Who decided or looked again stands nowhere in it, and cannot be asked for here.",
  },
  loading: { nl: "Laden …", fr: "Chargement …", en: "Loading …" },
  task: { nl: "Taak", fr: "Tâche", en: "Task" },
  everything: { nl: "Alle taken", fr: "Toutes les tâches", en: "All tasks" },
  empty: {
    nl: "In deze periode is niets voorgesteld.",
    fr: "Rien n’a été proposé dans cette période.",
    en: "Nothing was suggested in this period.",
  },
  proposed: {
    nl: { one: "{count} voorstel.", other: "{count} voorstellen." },
    fr: { one: "{count} proposition.", other: "{count} propositions." },
    en: { one: "{count} suggestion.", other: "{count} suggestions." },
  },
  taken: {
    nl: {
      one: "Van de {of} waarover een medewerker besloot, is er {count} overgenomen of aangepast: {share}.",
      other: "Van de {of} waarover een medewerker besloot, zijn er {count} overgenomen of aangepast: {share}.",
    },
    fr: {
      one: "Sur les {of} décidées par un conseiller, {count} a été reprise ou modifiée : {share}.",
      other: "Sur les {of} décidées par un conseiller, {count} ont été reprises ou modifiées : {share}.",
    },
    en: {
      one: "Of the {of} that a person decided on, {count} was accepted or edited: {share}.",
      other: "Of the {of} that a person decided on, {count} were accepted or edited: {share}.",
    },
  },
  wrong: {
    nl: {
      one: "Van de {of} die blind zijn nagekeken, was er {count} fout: {share}.",
      other: "Van de {of} die blind zijn nagekeken, waren er {count} fout: {share}.",
    },
    fr: {
      one: "Sur les {of} relues à l’aveugle, {count} était fausse : {share}.",
      other: "Sur les {of} relues à l’aveugle, {count} étaient fausses : {share}.",
    },
    en: {
      one: "Of the {of} that were looked at blind, {count} was wrong: {share}.",
      other: "Of the {of} that were looked at blind, {count} were wrong: {share}.",
    },
  },
  unchecked: { nl: "Nog niets nagekeken.", fr: "Rien n’a encore été relu.", en: "Nothing was looked at yet." },
  automatic: {
    nl: {
      one: "{count} gebeurde vanzelf; teruggedraaid: {undone}.",
      other: "{count} gebeurden vanzelf; teruggedraaid: {undone}.",
    },
    fr: {
      one: "{count} s’est faite seule ; annulées : {undone}.",
      other: "{count} se sont faites seules ; annulées : {undone}.",
    },
    en: {
      one: "{count} was done without a person; undone: {undone}.",
      other: "{count} were done without a person; undone: {undone}.",
    },
  },
  tasks: { nl: "Per taak", fr: "Par tâche", en: "By task" },
  tasksChart: {
    nl: "Staven: hoe vaak elke taak iets voorstelde; het felle deel is overgenomen of aangepast. De tabel hieronder heeft dezelfde cijfers.",
    fr: "Barres : combien de propositions par tâche ; la partie vive est reprise ou modifiée. Le tableau ci-dessous a les mêmes chiffres.",
    en: "Bars: how often each task suggested something; the bright part was accepted or edited. The table below has the same figures.",
  },
  others: { nl: "Andere taken", fr: "Autres tâches", en: "Other tasks" },
  interval: {
    nl: "Gebruikt: overgenomen of aangepast, van wat een medewerker besliste. Fout: van wat blind is nagekeken. Het echte aandeel ligt waarschijnlijk tussen de twee grenzen (95 %).",
    fr: "Utilisées : reprises ou modifiées, sur celles décidées par un conseiller. Fausses : sur celles relues à l’aveugle. La vraie part est sans doute entre les deux bornes (95 %).",
    en: "Used: accepted or edited, of what a person decided on. Wrong: of what was looked at blind. The true share probably lies between both limits (95 %).",
  },
  weeks: { nl: "Per week", fr: "Par semaine", en: "By week" },
  week: { nl: "Week", fr: "Semaine", en: "Week" },
  weekOf: { nl: "vanaf {day}", fr: "à partir du {day}", en: "from {day}" },
  takenChart: {
    nl: "Overgenomen of aangepast, per week. Een streep loopt tot waar het echte aandeel kan liggen.",
    fr: "Reprises ou modifiées, par semaine. Le trait montre où peut se trouver la vraie part.",
    en: "Accepted or edited, by week. A line runs to where the true share may lie.",
  },
  wrongChart: {
    nl: "Fout bij nakijken, per week.",
    fr: "Fausses à la relecture, par semaine.",
    en: "Found wrong, by week.",
  },
  topics: { nl: "Per onderwerp", fr: "Par sujet", en: "By topic" },
  topic: { nl: "Onderwerp", fr: "Sujet", en: "Topic" },
  tableOf: { nl: "{title}, tabel", fr: "{title}, tableau", en: "{title}, table" },
  proposedHead: { nl: "Voorgesteld", fr: "Proposées", en: "Suggested" },
  acceptedHead: { nl: "Overgenomen", fr: "Reprises", en: "Accepted" },
  rejectedHead: { nl: "Afgewezen", fr: "Rejetées", en: "Rejected" },
  automaticHead: { nl: "Vanzelf", fr: "Seules", en: "By itself" },
  openBeside: { nl: "{count} nog open", fr: "{count} en attente", en: "{count} still open" },
  editedBeside: {
    nl: "{count} aangepast",
    fr: { one: "{count} modifiée", other: "{count} modifiées" },
    en: "{count} edited",
  },
  ignoredBeside: {
    nl: "{count} genegeerd",
    fr: { one: "{count} ignorée", other: "{count} ignorées" },
    en: "{count} ignored",
  },
  undoneBeside: {
    nl: "{count} teruggedraaid",
    fr: { one: "{count} annulée", other: "{count} annulées" },
    en: "{count} undone",
  },
  takenHead: { nl: "Gebruikt", fr: "Utilisées", en: "Used" },
  foundWrongHead: { nl: "Fout", fr: "Fausses", en: "Wrong" },
  share: { nl: "{share} van {of}", fr: "{share} de {of}", en: "{share} of {of}" },
  between: { nl: "{low}–{high}", fr: "{low}–{high}", en: "{low}–{high}" },
  toRecheck: { nl: "Voorstellen nakijken", fr: "Relire des propositions", en: "Look at suggestions again" },
  toActs: { nl: "Wat vanzelf gebeurde", fr: "Ce qui s’est fait seul", en: "What was done by itself" },
  toSettings: { nl: "Hoe ver de assistent gaat", fr: "Jusqu’où va l’assistant", en: "How far the assistant goes" },
} as const satisfies Sayings;
