/** Words of asking help. */
import type { Sayings } from "../words/say.ts";

export const SWARM = {
  ask: { nl: "Vraag hulp", fr: "Demander de l’aide", en: "Ask for help" },
  title: {
    nl: "Hulp vragen bij dit gesprek",
    fr: "Demander de l’aide pour cette conversation",
    en: "Ask for help with this conversation",
  },
  intro: {
    nl: "Het kanaal van je team hoort het, en een paar collega’s met ruimte krijgen de vraag. Het gesprek blijft van wie het is.",
    fr: "Le canal de votre équipe est prévenu et quelques collègues disponibles reçoivent la question. La conversation ne change pas de mains.",
    en: "Your team’s channel hears it, and a few colleagues with room are asked. The conversation stays whose it is.",
  },
  needed: { nl: "Wat heb je nodig?", fr: "De quoi avez-vous besoin ?", en: "What do you need?" },
  tried: { nl: "Wat is al geprobeerd?", fr: "Qu’a-t-on déjà essayé ?", en: "What was tried already?" },
  reason: { nl: "Wat ontbreekt er?", fr: "Que manque-t-il ?", en: "What is missing?" },
  send: { nl: "Hulp vragen", fr: "Demander", en: "Ask" },
  asked: { nl: "Hulp is gevraagd.", fr: "L’aide est demandée.", en: "Help was asked." },
  open: { nl: "{name} vraagt hulp", fr: "{name} demande de l’aide", en: "{name} asks for help" },
  somebody: { nl: "Iemand", fr: "Quelqu’un", en: "Somebody" },
  joined: {
    nl: { one: "{names} denkt mee", other: "{names} denken mee" },
    fr: { one: "{names} aide", other: "{names} aident" },
    en: { one: "{names} joined", other: "{names} joined" },
  },
  nobodyYet: { nl: "Nog niemand erbij", fr: "Encore personne", en: "Nobody joined yet" },
  join: { nl: "Ik denk mee", fr: "Je participe", en: "I join" },
  decline: { nl: "Nu niet", fr: "Pas maintenant", en: "Not now" },
  declineHint: { nl: "Niemand ziet dit.", fr: "Personne ne le voit.", en: "Nobody sees this." },
  leave: { nl: "Toch niet meer", fr: "Je me retire", en: "I leave it" },
  because: {
    nl: {
      one: "Jij bent gevraagd: je hebt ruimte en bent de laatste dertig dagen {asked} keer gevraagd.",
      other: "Jij bent gevraagd: van {count} collega’s die konden, en de laatste dertig dagen {asked} keer.",
    },
    fr: {
      one: "On vous le demande : vous êtes disponible et avez été sollicité {asked} fois en trente jours.",
      other: "On vous le demande : parmi {count} collègues possibles, sollicité {asked} fois en trente jours.",
    },
    en: {
      one: "You were asked: you have room and were asked {asked} times in thirty days.",
      other: "You were asked: out of {count} colleagues who could, and asked {asked} times in thirty days.",
    },
  },
  skills: { nl: "Nodig: {skills}.", fr: "Requis : {skills}.", en: "Needed: {skills}." },
  end: { nl: "Afsluiten", fr: "Clore", en: "End" },
  helped: { nl: "Wat hielp?", fr: "Qu’est-ce qui a aidé ?", en: "What helped?" },
  helpedHint: {
    nl: "Eén regel; hij komt in het gesprek te staan.",
    fr: "Une ligne ; elle sera notée dans la conversation.",
    en: "One line; it is noted in the conversation.",
  },
  ended: { nl: "Wat hielp: {helped}", fr: "Ce qui a aidé : {helped}", en: "What helped: {helped}" },
  endedWithout: { nl: "Afgesloten.", fr: "Clos.", en: "Ended." },
  insight: { nl: "Waarvoor hulp werd gevraagd", fr: "Pour quoi l’aide a été demandée", en: "What help was asked for" },
  insightNone: {
    nl: "In deze tijd is geen hulp gevraagd.",
    fr: "Aucune demande d’aide pendant cette période.",
    en: "No help was asked in this period.",
  },
  insightTotal: {
    nl: {
      one: "{count} keer; {joined} keer dacht iemand mee, {helped} keer staat erbij wat hielp.",
      other: "{count} keer; {joined} keer dacht iemand mee, {helped} keer staat erbij wat hielp.",
    },
    fr: {
      one: "{count} fois ; quelqu’un a participé {joined} fois, la solution est notée {helped} fois.",
      other: "{count} fois ; quelqu’un a participé {joined} fois, la solution est notée {helped} fois.",
    },
    en: {
      one: "{count} time; somebody joined {joined} times, what helped is noted {helped} times.",
      other: "{count} times; somebody joined {joined} times, what helped is noted {helped} times.",
    },
  },
} as const satisfies Sayings;
