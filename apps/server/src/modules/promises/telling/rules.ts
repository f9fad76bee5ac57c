/** The words with which a customer hears that it will be later: an approved text, filled in. Pure. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Language } from "@luwte/contract/language.ts";
import {
  type CustomerPromise,
  fillTelling,
  type PromiseSettings,
  placesIn,
  TELLING_FIELDS,
  TELLINGS,
  type Telling,
  urgencyOf,
} from "@luwte/contract/promises.ts";

const LOCALE: Record<Language, string> = { nl: "nl-NL", fr: "fr-BE", en: "en-GB" };
const AT: Record<Language, string> = { nl: "om", fr: "à", en: "at" };
const YOU: Record<Language, string> = { nl: "klant", fr: "client", en: "customer" };

/** As one says it: "donderdag 3 december om 12:00", on the organisation's clock. */
export function saidMoment(at: string, language: Language, timeZone: string): string {
  const day = { weekday: "long", day: "numeric", month: "long", timeZone } as const;
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  const moment = new Date(at);
  const date = new Intl.DateTimeFormat(LOCALE[language], day).format(moment);
  const clock = new Intl.DateTimeFormat("en-GB", time).format(moment);
  return `${date} ${AT[language]} ${clock}`;
}

export const tellingOf = (promise: Pick<CustomerPromise, "dueAt">, now: Date): Telling =>
  urgencyOf(promise, now) === "broken" ? "broken" : "early";

type Facts = {
  promise: Pick<CustomerPromise, "words" | "dueAt">;
  conversation: Pick<Conversation, "customer" | "language">;
  newDueAt: string;
  preset: Language;
  timeZone: string;
};

export type Told = { text: string; telling: Telling; language: Language };

export function tellingFor(
  { promise, conversation, newDueAt, preset, timeZone }: Facts,
  settings: PromiseSettings,
  now: Date,
): Told {
  const language = conversation.language ?? preset;
  const telling = tellingOf(promise, now);
  const text = fillTelling(settings.texts[language][telling], {
    "customer.name": conversation.customer.name || YOU[language],
    "promise.words": promise.words,
    "promise.due": saidMoment(promise.dueAt, language, timeZone),
    "promise.newDue": saidMoment(newDueAt, language, timeZone),
  });
  return { text, telling, language };
}

export type TextProblem = { pointer: string; code: "unknown_field" | "field_missing"; detail: string };

/** A text that does not say the new time would not help anybody; a field that we do not know would be sent as it stands. */
export function problemsWith({ texts }: Pick<PromiseSettings, "texts">): TextProblem[] {
  return (Object.keys(texts) as Language[]).flatMap((language) =>
    TELLINGS.flatMap((telling) => problemsIn(texts[language][telling], `/body/settings/texts/${language}/${telling}`)),
  );
}

function problemsIn(text: string, pointer: string): TextProblem[] {
  const places = placesIn(text);
  const unknown = places.filter((place) => !(TELLING_FIELDS as readonly string[]).includes(place));
  const missing = places.includes("promise.newDue") ? [] : ["promise.newDue"];
  return [
    ...unknown.map((detail) => ({ pointer, code: "unknown_field" as const, detail })),
    ...missing.map((detail) => ({ pointer, code: "field_missing" as const, detail })),
  ];
}
