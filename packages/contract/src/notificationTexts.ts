/** Notifications in words, one by one or many as one line, and when a desk may raise its voice. */
import { fill, type Language, type Text } from "./language.ts";
import { NOTIFICATION_KINDS, type Notification } from "./notifications.ts";

type Kind = Notification["kind"];

/** `{subject}` and `{by}` come from the notification; `{customer}` and the `{words}` of a promise or a question too. */
const ONE: Record<Kind, Text> = {
  assigned: {
    nl: "Voor jou: {subject}",
    fr: "Pour vous : {subject}",
    en: "For you: {subject}",
  },
  mentioned: {
    nl: "{by} noemt je bij: {subject}",
    fr: "{by} vous mentionne : {subject}",
    en: "{by} mentions you: {subject}",
  },
  customer_replied: {
    nl: "{customer} antwoordde: {subject}",
    fr: "{customer} a répondu : {subject}",
    en: "{customer} replied: {subject}",
  },
  delivery_failed: {
    nl: "Niet aangekomen: {subject}",
    fr: "Non distribué : {subject}",
    en: "Not delivered: {subject}",
  },
  escalated: {
    nl: "Vraagt je aandacht: {subject}",
    fr: "Demande votre attention : {subject}",
    en: "Asks your attention: {subject}",
  },
  webhook_disabled: {
    nl: "Webhook uitgezet, het bleef misgaan: {subject}",
    fr: "Webhook désactivé après trop d’échecs : {subject}",
    en: "Webhook switched off, it kept failing: {subject}",
  },
  promise_due: {
    nl: "Bijna tijd voor een toezegging aan {customer}: {words}",
    fr: "Un engagement envers {customer} arrive à échéance : {words}",
    en: "A promise to {customer} is almost due: {words}",
  },
  promise_broken: {
    nl: "Een toezegging aan {customer} is niet gehaald: {words}",
    fr: "Un engagement envers {customer} n’a pas été tenu : {words}",
    en: "A promise to {customer} was not kept: {words}",
  },
  channel_mentioned: {
    nl: "{by} noemt je in {channel}",
    fr: "{by} vous mentionne dans {channel}",
    en: "{by} mentions you in {channel}",
  },
  help_asked: {
    nl: "{by} vraagt je hulp bij: {subject}",
    fr: "{by} demande votre aide : {subject}",
    en: "{by} asks your help with: {subject}",
  },
  question_answered: {
    nl: "{by} antwoordde op je vraag: {words}",
    fr: "{by} a répondu à votre question : {words}",
    en: "{by} answered your question: {words}",
  },
  question_returned: {
    nl: "{by} kon niet antwoorden op je vraag: {words}",
    fr: "{by} n’a pas pu répondre à votre question : {words}",
    en: "{by} could not answer your question: {words}",
  },
  question_overdue: {
    nl: "Nog geen antwoord van {by}: {words}",
    fr: "Toujours pas de réponse de {by} : {words}",
    en: "No answer from {by} yet: {words}",
  },
  article_review_due: {
    nl: "Lees dit artikel nog eens na: {subject}",
    fr: "Relisez cet article : {subject}",
    en: "Read this article again: {subject}",
  },
  article_not_helped: {
    nl: "Hielp niet ({count}× in 30 dagen): {subject} {words}",
    fr: "N’a pas aidé ({count}× en 30 jours) : {subject} {words}",
    en: "Did not help ({count}× in 30 days): {subject} {words}",
  },
  complimented: {
    nl: "{customer} bedankt je: {words}",
    fr: "{customer} vous remercie : {words}",
    en: "{customer} thanks you: {words}",
  },
  compliment_held: {
    nl: "Een bedankje wacht tot je ernaar kijkt",
    fr: "Un remerciement attend votre regard",
    en: "A thank-you waits until you look at it",
  },
};

const MANY: Record<Kind, Text> = {
  assigned: {
    nl: "{count} gesprekken voor jou",
    fr: "{count} conversations pour vous",
    en: "{count} conversations for you",
  },
  mentioned: {
    nl: "Collega’s noemen je in {count} gesprekken",
    fr: "Des collègues vous mentionnent dans {count} conversations",
    en: "Colleagues mention you in {count} conversations",
  },
  customer_replied: {
    nl: "{count} klanten antwoordden",
    fr: "{count} clients ont répondu",
    en: "{count} customers replied",
  },
  delivery_failed: {
    nl: "{count} antwoorden zijn niet aangekomen",
    fr: "{count} réponses n’ont pas été distribuées",
    en: "{count} answers were not delivered",
  },
  escalated: {
    nl: "{count} gesprekken vragen je aandacht",
    fr: "{count} conversations demandent votre attention",
    en: "{count} conversations ask your attention",
  },
  webhook_disabled: {
    nl: "{count} webhooks zijn uitgezet",
    fr: "{count} webhooks sont désactivés",
    en: "{count} webhooks were switched off",
  },
  promise_due: {
    nl: "Voor {count} toezeggingen is het bijna tijd",
    fr: "{count} engagements arrivent à échéance",
    en: "{count} promises are almost due",
  },
  promise_broken: {
    nl: "{count} toezeggingen zijn niet gehaald",
    fr: "{count} engagements n’ont pas été tenus",
    en: "{count} promises were not kept",
  },
  channel_mentioned: {
    nl: "Collega’s noemen je in {count} kanalen",
    fr: "Des collègues vous mentionnent dans {count} canaux",
    en: "Colleagues mention you in {count} channels",
  },
  help_asked: {
    nl: "{count} keer is je hulp gevraagd",
    fr: "Votre aide est demandée {count} fois",
    en: "Your help is asked {count} times",
  },
  question_answered: {
    nl: "{count} vragen aan andere afdelingen zijn beantwoord",
    fr: "{count} questions à d’autres services ont reçu une réponse",
    en: "{count} questions to other departments were answered",
  },
  question_returned: {
    nl: "{count} vragen aan andere afdelingen kwamen terug",
    fr: "{count} questions à d’autres services sont revenues",
    en: "{count} questions to other departments came back",
  },
  question_overdue: {
    nl: "{count} vragen aan andere afdelingen zijn te laat",
    fr: "{count} questions à d’autres services sont en retard",
    en: "{count} questions to other departments are overdue",
  },
  article_review_due: {
    nl: "{count} artikelen om nog eens na te lezen",
    fr: "{count} articles à relire",
    en: "{count} articles to read again",
  },
  article_not_helped: {
    nl: "{count} artikelen hielpen lezers niet",
    fr: "{count} articles n’ont pas aidé des lecteurs",
    en: "{count} articles did not help readers",
  },
  complimented: {
    nl: "{count} klanten bedanken je",
    fr: "{count} clients vous remercient",
    en: "{count} customers thank you",
  },
  compliment_held: {
    nl: "{count} bedankjes wachten tot je ernaar kijkt",
    fr: "{count} remerciements attendent votre regard",
    en: "{count} thank-yous wait until you look at them",
  },
};

const NO_SUBJECT: Text = { nl: "(geen onderwerp)", fr: "(sans objet)", en: "(no subject)" };
const SOMEBODY: Text = { nl: "Iemand", fr: "Quelqu’un", en: "Somebody" };

export function notificationText({ kind, params }: Notification, language: Language): string {
  return fill(ONE[kind][language], {
    subject: params.subject || NO_SUBJECT[language],
    by: params.by || SOMEBODY[language],
    customer: params.customer || SOMEBODY[language],
    words: params.words ?? "",
    channel: params.channel ?? "",
    count: params.count ?? 1,
  }).trim();
}

export type NotificationLine =
  | { kind: "one"; notification: Notification }
  | { kind: "many"; of: Kind; count: number; newest: Notification };

/** Of one kind so many stand apart; more become one line that says how many. Who comes back after a weekend reads five lines, not fifty. */
const STAND_APART = 3;

/** What a person still has to read, newest first, many of one kind as one line. */
export function notificationLines(unread: readonly Notification[]): NotificationLine[] {
  const newestFirst = unread.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return NOTIFICATION_KINDS.flatMap((kind) => linesOf(newestFirst.filter((each) => each.kind === kind))).toSorted(
    (a, b) => (newest(a).at < newest(b).at ? 1 : -1),
  );
}

const newest = (line: NotificationLine): Notification => (line.kind === "one" ? line.notification : line.newest);

function linesOf(ofOneKind: readonly Notification[]): NotificationLine[] {
  const [first] = ofOneKind;
  if (!first || ofOneKind.length <= STAND_APART)
    return ofOneKind.map((notification) => ({ kind: "one", notification }));
  return [{ kind: "many", of: first.kind, count: ofOneKind.length, newest: first }];
}

export const lineText = (line: NotificationLine, language: Language): string =>
  line.kind === "one"
    ? notificationText(line.notification, language)
    : fill(MANY[line.of][language], { count: line.count });

/** A desk speaks up at most so often; what comes in between waits for the next moment and is then said in one line. */
const QUIET_MS = 20_000;
export type Voice = { readonly lastSpokeAt: number; readonly waiting: readonly Notification[] };
export const SILENT: Voice = { lastSpokeAt: Number.NEGATIVE_INFINITY, waiting: [] };

/** What to say now, if anything, and the voice after it. Call it when something came (`came`) and again at `nextAt`. */
export function speak(
  voice: Voice,
  came: readonly Notification[],
  now: number,
): { voice: Voice; say: NotificationLine[]; nextAt: number | null } {
  const ids = new Set(came.map((each) => each.id));
  const waiting = [...voice.waiting.filter((each) => !ids.has(each.id)), ...came];
  if (waiting.length === 0) return { voice, say: [], nextAt: null };
  const nextAt = voice.lastSpokeAt + QUIET_MS;
  if (now < nextAt) return { voice: { ...voice, waiting }, say: [], nextAt };
  return { voice: { lastSpokeAt: now, waiting: [] }, say: notificationLines(waiting), nextAt: null };
}
