/** What customers read of their wait. They are spoken to with u and vous; a time is never zero, and never more exact than it is known. */
import { fill, type Language, type TextParams, type Texts } from "@luwte/contract/language.ts";
import type { Reason, WaitView } from "../shapes.ts";

/** Said after a choice, on the status page and in the widget. */
export const WAIT_NOTICES = {
  chosen: { nl: "Genoteerd. Dank u.", fr: "C’est noté. Merci.", en: "Noted. Thank you." },
  unchosen: { nl: "U wacht weer mee.", fr: "Vous êtes de nouveau en attente.", en: "You are waiting again." },
  slotTaken: {
    nl: "Die tijd is net door iemand anders gekozen. Dit zijn de eerstvolgende tijden.",
    fr: "Ce moment vient d’être pris. Voici les prochains moments libres.",
    en: "Somebody else just took that time. These are the next ones.",
  },
  wrongPhone: {
    nl: "Geef een telefoonnummer waarop wij u kunnen bellen, bijvoorbeeld 0470 12 34 56.",
    fr: "Indiquez un numéro auquel nous pouvons vous appeler, par exemple 0470 12 34 56.",
    en: "Give a number on which we can call you, for example 0470 12 34 56.",
  },
  notWaiting: {
    nl: "Uw vraag wacht niet meer. Kiezen is niet nodig.",
    fr: "Votre question n’est plus en attente. Vous n’avez pas à choisir.",
    en: "Your question waits no longer. There is no need to choose.",
  },
} as const satisfies Texts;

export const WORDS = {
  title: { nl: "Uw plaats en wachttijd", fr: "Votre place et l’attente", en: "Your place and your wait" },
  titlePlace: { nl: "Uw plaats", fr: "Votre place", en: "Your place" },
  titleTime: { nl: "Uw wachttijd", fr: "Votre attente", en: "Your wait" },
  titleWaits: { nl: "Uw vraag wacht op antwoord", fr: "Votre question attend", en: "Your question is waiting" },
  inLine: {
    nl: "U krijgt antwoord zodra een medewerker vrij is.",
    fr: "Vous aurez une réponse dès qu’un conseiller sera libre.",
    en: "You get an answer as soon as somebody of the team is free.",
  },
  next: { nl: "U bent de volgende.", fr: "C’est bientôt votre tour : vous êtes le prochain.", en: "You are next." },
  one: {
    nl: "Er is nog 1 vraag vóór u.",
    fr: "Il y a encore 1 question avant la vôtre.",
    en: "There is 1 question before yours.",
  },
  ahead: {
    nl: "Er zijn nog {count} vragen vóór u.",
    fr: "Il y a encore {count} questions avant la vôtre.",
    en: "There are {count} questions before yours.",
  },
  withColleague: {
    nl: "Een medewerker heeft uw vraag.",
    fr: "Un conseiller a votre question.",
    en: "Somebody of the team has your question.",
  },
  within: {
    nl: "U krijgt naar verwachting binnen {high} antwoord.",
    fr: "Vous aurez sans doute une réponse dans les {high}.",
    en: "You can expect an answer within {high}.",
  },
  between: {
    nl: "U krijgt naar verwachting antwoord over {low} tot {high}.",
    fr: "Vous aurez sans doute une réponse dans {low} à {high}.",
    en: "You can expect an answer in {low} to {high}.",
  },
  moments: {
    nl: "U krijgt naar verwachting antwoord tussen {earliest} en {latest}.",
    fr: "Vous aurez sans doute une réponse entre {earliest} et {latest}.",
    en: "You can expect an answer between {earliest} and {latest}.",
  },
  unknown: {
    nl: "Hoe lang het duurt weten wij nog niet.",
    fr: "Nous ne savons pas encore combien de temps cela prendra.",
    en: "We do not know yet how long it will take.",
  },
  late: {
    nl: "Het duurt langer dan wij zeiden. Dat spijt ons.",
    fr: "L’attente est plus longue que prévu. Nous en sommes désolés.",
    en: "It takes longer than we said. We are sorry.",
  },
  closed: {
    nl: "Wij zijn nu gesloten. Vanaf {when} zijn wij er weer.",
    fr: "Nous sommes fermés. Nous serons de retour à partir de {when}.",
    en: "We are closed now. We are back from {when}.",
  },
  urgentFirst: {
    nl: "Iemand met een dringende vraag ging voor. Daarom duurt het langer dan wij eerst zeiden.",
    fr: "Une question urgente est passée avant. L’attente est donc plus longue que nous l’avions dit.",
    en: "Somebody with an urgent question went first. So it takes longer than we said before.",
  },
  fewerColleagues: {
    nl: "Er zijn minder medewerkers dan daarnet. Daarom duurt het langer dan wij eerst zeiden.",
    fr: "Il y a moins de conseillers que tout à l’heure. L’attente est donc plus longue que nous l’avions dit.",
    en: "There are fewer people at work than before. So it takes longer than we said before.",
  },
  takesLonger: {
    nl: "De vragen voor u vragen meer tijd dan anders. Daarom duurt het langer dan wij eerst zeiden.",
    fr: "Les questions avant la vôtre prennent plus de temps que d’habitude. L’attente est donc plus longue que nous l’avions dit.",
    en: "The questions before yours take more time than usual. So it takes longer than we said before.",
  },
  minutes: { nl: "{count} min", fr: "{count} min", en: "{count} min" },
  anHour: { nl: "1 uur", fr: "1 heure", en: "1 hour" },
  hours: { nl: "{count} uur", fr: "{count} heures", en: "{count} hours" },
  chosenMail: {
    nl: "U krijgt het antwoord per mail. U hoeft niet te wachten; uw plaats blijft van u.",
    fr: "Vous recevrez la réponse par e-mail. Inutile d’attendre : vous gardez votre place.",
    en: "You get the answer by mail. No need to wait; your place stays yours.",
  },
  chosenCall: {
    nl: "Wij bellen u {when} op {phone}.",
    fr: "Nous vous appelons {when} au {phone}.",
    en: "We call you {when} on {phone}.",
  },
  chosenChat: {
    nl: "Wij chatten met u {when}. Kom dan hier terug.",
    fr: "Nous discutons avec vous {when}. Revenez ici à ce moment.",
    en: "We chat with you {when}. Come back here then.",
  },
  instead: { nl: "Liever niet wachten?", fr: "Vous préférez ne pas attendre ?", en: "Rather not wait?" },
  insteadWhy: {
    nl: "Uw plaats blijft van u, wat u ook kiest.",
    fr: "Vous gardez votre place, quel que soit votre choix.",
    en: "Your place stays yours, whatever you choose.",
  },
  mail: { nl: "Mail mij het antwoord", fr: "Répondez-moi par e-mail", en: "Mail me the answer" },
  call: { nl: "Bel mij", fr: "Appelez-moi", en: "Call me" },
  chat: { nl: "Chat met mij", fr: "Discutez avec moi par chat", en: "Chat with me" },
  when: { nl: "Wanneer?", fr: "Quand ?", en: "When?" },
  noSlots: {
    nl: "Een tijd om te bellen of te chatten is er nu niet.",
    fr: "Aucun moment n’est libre pour l’instant pour un appel ou un chat.",
    en: "There is no free time for a call or a chat at the moment.",
  },
  phone: { nl: "Telefoonnummer", fr: "Numéro de téléphone", en: "Telephone number" },
  email: { nl: "E-mailadres", fr: "Adresse e-mail", en: "E-mail address" },
  choose: { nl: "Kies dit", fr: "Choisir", en: "Choose this" },
  change: { nl: "Iets anders kiezen", fr: "Choisir autre chose", en: "Choose something else" },
  cancel: { nl: "Toch wachten", fr: "Attendre quand même", en: "Wait after all" },
  close: { nl: "Sluit", fr: "Fermer", en: "Close" },
  wrongEmail: {
    nl: "Geef een e-mailadres, bijvoorbeeld naam@voorbeeld.be.",
    fr: "Indiquez une adresse e-mail, par exemple nom@exemple.be.",
    en: "Give an e-mail address, for example name@example.com.",
  },
  promiseCall: { nl: "u bellen op {phone}", fr: "vous appeler au {phone}", en: "call you on {phone}" },
  promiseChat: { nl: "met u chatten", fr: "discuter avec vous par chat", en: "chat with you" },
  changed: {
    nl: "De klant koos iets anders.",
    fr: "Le client a choisi autre chose.",
    en: "The customer chose something else.",
  },
  cancelled: {
    nl: "De klant wacht toch liever.",
    fr: "Le client préfère attendre.",
    en: "The customer would rather wait after all.",
  },
} as const satisfies Texts;
export type WordKey = keyof typeof WORDS;

export const say = (language: Language, key: WordKey, params: TextParams = {}): string =>
  fill(WORDS[key][language], params);

/** The notices, and what may be wrong with an address. */
export const sayWait = (language: Language, key: keyof typeof WAIT_NOTICES | "wrongEmail"): string =>
  key === "wrongEmail" ? WORDS.wrongEmail[language] : WAIT_NOTICES[key][language];

export type Speaking = { readonly language: Language; readonly timeZone: string; readonly now: Date };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Named as moments when it is further away: nobody waits four hours by the minute. */
const FAR = 3 * HOUR;
/** The steps in which minutes are named: rounded down for the soonest, up for the latest. */
const STEPS = [1, 2, 3, 5, 8, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180];

const down = (minutes: number): number => STEPS.findLast((step) => step <= minutes) ?? 0;
const up = (minutes: number): number => STEPS.find((step) => step >= minutes) ?? Math.ceil(minutes / 60) * 60;

/** Everything about the wait, a sentence each. The first says most. */
export function sentencesOf(view: WaitView, speaking: Speaking): string[] {
  if (view.choice) return [chosenWords(view.choice, speaking)];
  const { language } = speaking;
  return [
    ...placeWords(view, language),
    ...(view.opensAt ? [say(language, "closed", { when: momentWords(view.opensAt, speaking) })] : []),
    ...(view.tells.time ? [...timeWords(view, speaking), ...becauseWords(view.reason, language)] : []),
  ];
}

export function titleOf({ tells: { place, time } }: Pick<WaitView, "tells">, language: Language): string {
  if (place) return say(language, time ? "title" : "titlePlace");
  return say(language, time ? "titleTime" : "titleWaits");
}

/** It speaks of a time that was named before. */
function becauseWords(reason: Reason, language: Language): string[] {
  const key = REASON_WORDS[reason];
  return key ? [say(language, key)] : [];
}

const REASON_WORDS: Readonly<Record<Reason, WordKey | null>> = {
  first: null,
  unknown: null,
  sooner: null,
  urgent_first: "urgentFirst",
  fewer_colleagues: "fewerColleagues",
  takes_longer: "takesLonger",
};

/** Who is told nothing else hears at least that the question waits; that somebody has it is no place. */
function placeWords({ place, tells }: WaitView, language: Language): string[] {
  if (place === null) return [say(language, "withColleague")];
  if (!tells.place) return tells.time ? [] : [say(language, "inLine")];
  if (place <= 2) return [say(language, place === 2 ? "one" : "next")];
  return [say(language, "ahead", { count: place - 1 })];
}

function timeWords({ earliest, latest, opensAt }: WaitView, speaking: Speaking): string[] {
  const { language, now } = speaking;
  if (!earliest || !latest) return opensAt ? [] : [say(language, "unknown")];
  if (latest <= now) return [say(language, "late")];
  const left = latest.getTime() - now.getTime();
  if (left > FAR) {
    const [from, to] = [momentWords(earliest, speaking), momentWords(latest, speaking)];
    return [say(language, "moments", { earliest: from, latest: to })];
  }
  const low = down((earliest.getTime() - now.getTime()) / MINUTE);
  const high = up(left / MINUTE);
  if (low === 0 || low >= high) return [say(language, "within", { high: lengthWords(high, language) })];
  // "8 tot 15 min": the unit is said once.
  const isSame = high % 60 !== 0 && low % 60 !== 0;
  const from = isSame ? String(low) : lengthWords(low, language);
  return [say(language, "between", { low: from, high: lengthWords(high, language) })];
}

function lengthWords(minutes: number, language: Language): string {
  if (minutes === 60) return say(language, "anHour");
  const isWhole = minutes % 60 === 0;
  return say(language, isWhole ? "hours" : "minutes", { count: isWhole ? minutes / 60 : minutes });
}

const LOCALES = { nl: "nl-NL", fr: "fr-BE", en: "en-GB" } as const;
const AT = { nl: "om", fr: "à", en: "at" } as const;

const dayIn = (at: Date, { language, timeZone }: Speaking): string =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: "long", day: "numeric", month: "long", timeZone }).format(at);

/** "14:30" today, else "maandag 30 november om 09:00". */
export function momentWords(at: Date, speaking: Speaking): string {
  const { language, timeZone, now } = speaking;
  const time = new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
  const day = dayIn(at, speaking);
  return day === dayIn(now, speaking) ? time : `${day} ${AT[language]} ${time}`;
}

/** With its preposition when it is today: "om 14:30". */
export function whenWords(at: Date, speaking: Speaking): string {
  const words = momentWords(at, speaking);
  return dayIn(at, speaking) === dayIn(speaking.now, speaking) ? `${AT[speaking.language]} ${words}` : words;
}

function chosenWords({ kind, at, phone }: NonNullable<WaitView["choice"]>, speaking: Speaking): string {
  const { language } = speaking;
  if (kind === "mail" || !at) return say(language, "chosenMail");
  const when = whenWords(at, speaking);
  return kind === "call"
    ? say(language, "chosenCall", { when, phone: phone ?? "" })
    : say(language, "chosenChat", { when });
}
