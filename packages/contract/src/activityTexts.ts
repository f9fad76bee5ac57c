/**
 * What happened to a conversation, in words. An activity keeps a code and ids; names are put in when it is read, so that everybody reads it in
 * their own language and a colleague who is renamed is renamed here too.
 */

import { BOT_TEXTS } from "./botTexts.ts";
import type { Activity } from "./conversations.ts";
import { Explanation, explain } from "./explanations.ts";
import { HELP_TEXTS } from "./helpTexts.ts";
import { fill, type Language, type Text } from "./language.ts";

/** `{by}` is who did it. Other places are parameters, or the names of the ids in them: `personId` fills `{person}`. */
export const ACTIVITY_TEXTS = {
  opened: {
    nl: "{by} zette dit gesprek open.",
    fr: "{by} a rouvert la conversation.",
    en: "{by} opened this conversation.",
  },
  waiting_customer: {
    nl: "{by} wacht op de klant.",
    fr: "{by} attend le client.",
    en: "{by} waits for the customer.",
  },
  snoozed: {
    nl: "{by} legde dit weg tot {until}.",
    fr: "{by} a mis cela de côté jusqu’au {until}.",
    en: "{by} put this aside until {until}.",
  },
  customer_solved: {
    nl: "De klant zei dat het is opgelost.",
    fr: "Le client a indiqué que c’est résolu.",
    en: "The customer said that it is solved.",
  },
  status_link_renewed: {
    nl: "{by} maakte een nieuwe link naar de statuspagina; de oude werkt niet meer.",
    fr: "{by} a créé un nouveau lien de suivi ; l’ancien ne fonctionne plus.",
    en: "{by} made a new link to the status page; the old one no longer works.",
  },
  status_link_revoked: {
    nl: "{by} trok de link naar de statuspagina in.",
    fr: "{by} a retiré le lien de suivi.",
    en: "{by} took back the link to the status page.",
  },
  ...HELP_TEXTS,
  ...BOT_TEXTS,
  solved: { nl: "{by} loste dit op.", fr: "{by} a résolu la conversation.", en: "{by} solved this." },
  reopened: {
    nl: "Weer open: de klant antwoordde.",
    fr: "Rouverte : le client a répondu.",
    en: "Open again: the customer replied.",
  },
  woke: {
    nl: "Weer open: de tijd van wegleggen is om.",
    fr: "Rouverte : le délai est écoulé.",
    en: "Open again: the time it was put aside for is over.",
  },
  solved_unanswered: {
    nl: "Opgelost: {days} dagen geen antwoord van de klant.",
    fr: "Résolue : {days} jours sans réponse du client.",
    en: "Solved: no answer from the customer for {days} days.",
  },
  assigned: {
    nl: "{by} gaf dit aan {person}.",
    fr: "{by} l’a confié à {person}.",
    en: "{by} gave this to {person}.",
  },
  taken: { nl: "{by} nam dit op.", fr: "{by} s’en est chargé.", en: "{by} took this." },
  unassigned: { nl: "{by} legde dit terug.", fr: "{by} l’a remis en attente.", en: "{by} put this back." },
  team_changed: {
    nl: "{by} gaf dit aan het team {team}.",
    fr: "{by} l’a confié à l’équipe {team}.",
    en: "{by} gave this to the team {team}.",
  },
  team_removed: {
    nl: "{by} haalde dit weg bij het team.",
    fr: "{by} l’a retiré de l’équipe.",
    en: "{by} took this away from the team.",
  },
  subject_changed: {
    nl: "{by} veranderde het onderwerp van “{from}” in “{to}”.",
    fr: "{by} a changé l’objet « {from} » en « {to} ».",
    en: "{by} changed the subject from “{from}” to “{to}”.",
  },
  priority_high: {
    nl: "{by} gaf dit voorrang.",
    fr: "{by} lui a donné priorité.",
    en: "{by} gave this priority.",
  },
  priority_normal: {
    nl: "{by} haalde de voorrang weg.",
    fr: "{by} a retiré la priorité.",
    en: "{by} took the priority away.",
  },
  heaviness_light: {
    nl: "{by} noemde dit een licht gesprek.",
    fr: "{by} a noté cette conversation comme légère.",
    en: "{by} marked this as light.",
  },
  heaviness_normal: {
    nl: "{by} noemde dit een gewoon gesprek.",
    fr: "{by} a noté cette conversation comme ordinaire.",
    en: "{by} marked this as ordinary.",
  },
  heaviness_heavy: {
    nl: "{by} noemde dit een zwaar gesprek.",
    fr: "{by} a noté cette conversation comme lourde.",
    en: "{by} marked this as heavy.",
  },
  language_changed: {
    nl: "{by} veranderde de taal.",
    fr: "{by} a changé la langue.",
    en: "{by} changed the language.",
  },
  skills_changed: {
    nl: "{by} veranderde wat iemand hiervoor moet kennen.",
    fr: "{by} a changé les compétences requises.",
    en: "{by} changed what one must know for this.",
  },
  labels_changed: {
    nl: "{by} veranderde de labels.",
    fr: "{by} a changé les étiquettes.",
    en: "{by} changed the labels.",
  },
  customer_changed: {
    nl: "{by} zette dit op naam van {to}. Het stond op naam van {from}.",
    fr: "{by} a attribué la conversation à {to}, au lieu de {from}.",
    en: "{by} put this under the name of {to}. It was under {from}.",
  },
  linked: {
    nl: "{by} verbond dit met gesprek {number}.",
    fr: "{by} l’a lié à la conversation {number}.",
    en: "{by} linked this with conversation {number}.",
  },
  unlinked: {
    nl: "{by} maakte dit los van gesprek {number}.",
    fr: "{by} l’a délié de la conversation {number}.",
    en: "{by} unlinked this from conversation {number}.",
  },
  moved_out: {
    nl: "{by} verplaatste berichten naar gesprek {number}: {count}.",
    fr: "{by} a déplacé des messages vers la conversation {number} : {count}.",
    en: "{by} moved messages to conversation {number}: {count}.",
  },
  moved_in: {
    nl: "{by} haalde berichten hierheen uit gesprek {number}: {count}.",
    fr: "{by} a déplacé ici des messages de la conversation {number} : {count}.",
    en: "{by} moved messages here from conversation {number}: {count}.",
  },
  address_given: {
    nl: "De bezoeker van de chat gaf een adres: {address}.",
    fr: "Le visiteur du chat a donné une adresse : {address}.",
    en: "The visitor of the chat gave an address: {address}.",
  },
  went_on_by_mail: {
    nl: "De bezoeker was weg, dus het antwoord ging per e-mail naar {address}.",
    fr: "Le visiteur était parti, la réponse est donc partie par e-mail à {address}.",
    en: "The visitor had left, so the answer went by e-mail to {address}.",
  },
  left_waiting: {
    nl: "De bezoeker van de chat ging weg zonder antwoord en zonder adres.",
    fr: "Le visiteur du chat est parti sans réponse et sans adresse.",
    en: "The visitor of the chat left without an answer and without an address.",
  },
  question_asked: {
    nl: "{by} vroeg {name}: {words}",
    fr: "{by} a demandé à {name} : {words}",
    en: "{by} asked {name}: {words}",
  },
  question_asked_again: {
    nl: "{by} vroeg het opnieuw aan {name}: {words}",
    fr: "{by} a redemandé à {name} : {words}",
    en: "{by} asked {name} again: {words}",
  },
  question_answered: {
    nl: "{name} antwoordde op de vraag: {words}",
    fr: "{name} a répondu à la question : {words}",
    en: "{name} answered the question: {words}",
  },
  question_answered_elsewhere: {
    nl: "Het antwoord kwam van {address}; gevraagd was {name}.",
    fr: "La réponse vient de {address} ; la question était pour {name}.",
    en: "The answer came from {address}; {name} was asked.",
  },
  question_automatic: {
    nl: "{name} heeft een automatisch antwoord staan; de vraag blijft open.",
    fr: "{name} a une réponse automatique ; la question reste ouverte.",
    en: "{name} has an automatic answer; the question stays open.",
  },
  question_more_time: {
    nl: "{name} vraagt tijd tot {until} voor: {words}",
    fr: "{name} demande un délai jusqu’au {until} pour : {words}",
    en: "{name} asks for time until {until} for: {words}",
  },
  question_not_me: {
    nl: "{name} zegt dat {ask} dit weet: {words}",
    fr: "{name} indique que {ask} le sait : {words}",
    en: "{name} says that {ask} knows: {words}",
  },
  question_moved: {
    nl: "{by} gaf {name} tot {until} voor: {words}",
    fr: "{by} a donné à {name} jusqu’au {until} pour : {words}",
    en: "{by} gave {name} until {until} for: {words}",
  },
  question_withdrawn: {
    nl: "{by} trok de vraag aan {name} in: {words}",
    fr: "{by} a retiré la question à {name} : {words}",
    en: "{by} withdrew the question to {name}: {words}",
  },
  question_reminded: {
    nl: "{name} is herinnerd aan de vraag: {words}",
    fr: "{name} a reçu un rappel pour la question : {words}",
    en: "{name} was reminded of the question: {words}",
  },
  question_not_sent: {
    nl: "De vraag kwam niet aan bij {name}: {reason}",
    fr: "La question n’est pas parvenue à {name} : {reason}",
    en: "The question did not reach {name}: {reason}",
  },
  understanding_asked: {
    nl: "{by} liet de klant zien wat we begrepen, om te bevestigen.",
    fr: "{by} a montré au client ce que nous avons compris, pour confirmation.",
    en: "{by} showed the customer what we understood, to confirm.",
  },
  understanding_confirmed: {
    nl: "{by} bevestigde wat we begrepen.",
    fr: "{by} a confirmé ce que nous avons compris.",
    en: "{by} confirmed what we understood.",
  },
  understanding_corrected: {
    nl: "{by} verbeterde wat we begrepen.",
    fr: "{by} a corrigé ce que nous avons compris.",
    en: "{by} corrected what we understood.",
  },
  taken_back: {
    nl: "{by} haalde een antwoord terug voordat het weg was.",
    fr: "{by} a repris une réponse avant son envoi.",
    en: "{by} took an answer back before it left.",
  },
  other_subject: {
    nl: "Dit antwoord heeft een ander onderwerp: “{subject}”.",
    fr: "Cette réponse porte un autre objet : « {subject} ».",
    en: "This answer has another subject: “{subject}”.",
  },
  new_question: {
    nl: "Begonnen als antwoord op gesprek {number}, dat al was opgelost, met een nieuw onderwerp.",
    fr: "Commencée en réponse à la conversation {number}, déjà résolue, avec un nouvel objet.",
    en: "Began as an answer to conversation {number}, which was solved, with a new subject.",
  },
  new_question_elsewhere: {
    nl: "Een antwoord met een nieuw onderwerp werd gesprek {number}.",
    fr: "Une réponse avec un nouvel objet est devenue la conversation {number}.",
    en: "An answer with a new subject became conversation {number}.",
  },
  stranger_answered: {
    nl: "Een antwoord op gesprek {number}, van iemand die daar niet aan deelneemt.",
    fr: "Une réponse à la conversation {number}, d’une personne qui n’y participe pas.",
    en: "An answer to conversation {number}, from somebody who takes no part in it.",
  },
  stranger_answered_elsewhere: {
    nl: "Iemand die niet deelneemt antwoordde hierop; dat werd gesprek {number}.",
    fr: "Une personne qui ne participe pas a répondu ; c’est devenu la conversation {number}.",
    en: "Somebody who takes no part answered this; it became conversation {number}.",
  },
  mail_delayed: {
    nl: "De mail aan {address} is nog onderweg: de server daar neemt hem nu niet aan.",
    fr: "Le message à {address} est encore en route : son serveur ne le prend pas pour l’instant.",
    en: "The mail to {address} is still under way: the server there does not take it now.",
  },
  wait_chosen_mail: {
    nl: "De klant wacht niet mee en wil het antwoord per mail.",
    fr: "Le client n’attend pas et souhaite la réponse par e-mail.",
    en: "The customer does not wait and wants the answer by mail.",
  },
  wait_chosen_call: {
    nl: "De klant koos: bel terug op {phone}, {until}.",
    fr: "Le client a choisi : rappeler au {phone}, {until}.",
    en: "The customer chose: call back on {phone}, {until}.",
  },
  wait_chosen_chat: {
    nl: "De klant koos: chatten, {until}.",
    fr: "Le client a choisi : discuter par chat, {until}.",
    en: "The customer chose: chat, {until}.",
  },
  wait_chosen_waiting: {
    nl: "De klant wacht toch liever.",
    fr: "Le client préfère attendre.",
    en: "The customer would rather wait after all.",
  },
  promise_made: {
    nl: "{by} zegde toe: “{words}”, uiterlijk {until}.",
    fr: "{by} s’est engagé : « {words} », au plus tard {until}.",
    en: "{by} promised: “{words}”, by {until}.",
  },
  promise_kept: {
    nl: "{by} kwam na: “{words}”.",
    fr: "{by} a tenu l’engagement : « {words} ».",
    en: "{by} kept: “{words}”.",
  },
  promise_released: {
    nl: "{by} liet “{words}” vervallen: {reason}",
    fr: "{by} a levé l’engagement « {words} » : {reason}",
    en: "{by} let “{words}” go: {reason}",
  },
  promise_reopened: {
    nl: "{by} zette “{words}” weer open.",
    fr: "{by} a rouvert l’engagement « {words} ».",
    en: "{by} opened “{words}” again.",
  },
  promise_moved: {
    nl: "{by} verplaatste “{words}” naar {until}: {reason}",
    fr: "{by} a reporté « {words} » au {until} : {reason}",
    en: "{by} moved “{words}” to {until}: {reason}",
  },
  promise_told: {
    nl: "{by} liet de klant weten dat “{words}” later wordt, uiterlijk {until}: {reason}",
    fr: "{by} a prévenu le client que « {words} » prendra du retard, au plus tard {until} : {reason}",
    en: "{by} told the customer that “{words}” will be later, by {until}: {reason}",
  },
  promise_told_by_itself: {
    nl: "Luwte liet de klant weten dat “{words}” later wordt, uiterlijk {until}.",
    fr: "Luwte a prévenu le client que « {words} » prendra du retard, au plus tard {until}.",
    en: "Luwte told the customer that “{words}” will be later, by {until}.",
  },
  promise_reworded: {
    nl: "{by} veranderde de toezegging “{from}” in “{words}”.",
    fr: "{by} a changé l’engagement « {from} » en « {words} ».",
    en: "{by} changed the promise “{from}” to “{words}”.",
  },
  promise_given: {
    nl: "“{words}” is nu aan {person}.",
    fr: "« {words} » revient maintenant à {person}.",
    en: "“{words}” is now up to {person}.",
  },
  promise_given_to_team: {
    nl: "“{words}” is nu aan het team.",
    fr: "« {words} » revient maintenant à l’équipe.",
    en: "“{words}” is now up to the team.",
  },
  promise_taken_back: {
    nl: "“{words}” is niet toegezegd: het antwoord werd teruggehaald.",
    fr: "L’engagement « {words} » n’a pas été pris : la réponse a été reprise.",
    en: "“{words}” was not promised: the answer was taken back.",
  },
  promise_move_undone: {
    nl: "“{words}” staat weer op {until}: het bericht aan de klant werd teruggehaald.",
    fr: "« {words} » revient au {until} : le message au client a été repris.",
    en: "“{words}” is back at {until}: the message to the customer was taken back.",
  },
  recipient_refused: {
    nl: "Niet aangenomen voor {address}: {words}",
    fr: "Refusé pour {address} : {words}",
    en: "Not taken for {address}: {words}",
  },
} as const satisfies Record<string, Text>;
export type ActivityCode = keyof typeof ACTIVITY_TEXTS;

const SOMEBODY: Text = { nl: "iemand", fr: "quelqu’un", en: "somebody" };
const THE_CUSTOMER: Text = { nl: "De klant", fr: "Le client", en: "The customer" };
const A_PROGRAM: Text = { nl: "Een gekoppeld programma", fr: "Un programme connecté", en: "A connected program" };

/** How the reader's desk says ids and moments; null for what it does not know (any more). */
export type ActivityNames = {
  person(id: string): string | null;
  team(id: string): string | null;
  moment(at: string): string;
};

/** The sentence of an activity; null for a code that this version does not know, which is then left out. */
export function activityText(activity: Activity, language: Language, names: ActivityNames): string | null {
  const routed = Explanation.safeParse({ code: activity.code, params: activity.params });
  if (routed.success && !(activity.code in ACTIVITY_TEXTS))
    return explain(routed.data, language, people(activity, language, names));
  if (!(activity.code in ACTIVITY_TEXTS)) return null;
  const text = ACTIVITY_TEXTS[activity.code as ActivityCode][language];
  return capital(fill(text, { ...plain(activity, names), ...people(activity, language, names) }));
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function people({ by, params }: Activity, language: Language, names: ActivityNames): { by: string; person: string } {
  const somebody = SOMEBODY[language];
  const nameOf = (id: unknown) => (typeof id === "string" ? names.person(id) : null) ?? somebody;
  const WHO = {
    person: () => (by.kind === "person" ? nameOf(by.personId) : somebody),
    api_key: () => A_PROGRAM[language],
    customer: () => THE_CUSTOMER[language],
    system: () => "Luwte",
  };
  return { by: WHO[by.kind](), person: nameOf(params.personId) };
}

function plain({ params }: Activity, names: ActivityNames): Record<string, string | number> {
  const { until, teamId } = params;
  return {
    ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? ""])),
    ...(typeof until === "string" ? { until: names.moment(until) } : {}),
    ...(typeof teamId === "string" ? { team: names.team(teamId) ?? "" } : {}),
  };
}
