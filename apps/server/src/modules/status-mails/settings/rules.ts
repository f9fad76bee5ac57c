/** The words of such a mail: what an organisation starts with, and what is wrong with some. Pure. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import { STATUS_MAIL_PLACES, type StatusMailTexts } from "@luwte/contract/operations/statusMails.ts";

export const PRESET_TEXTS: StatusMailTexts = {
  nl: {
    subject: "Nieuws over uw vraag {number}",
    text: "Er is iets veranderd bij uw vraag {number} aan {organisation}.\n\n{stage} {next}\n\nAlles over uw vraag staat hier:\n{link}\n\nGeen mail meer als er iets verandert:\n{stop}",
  },
  fr: {
    subject: "Du nouveau pour votre question {number}",
    text: "Votre question {number} à {organisation} a évolué.\n\n{stage} {next}\n\nTout sur votre question se trouve ici :\n{link}\n\nNe plus recevoir ces mails :\n{stop}",
  },
  en: {
    subject: "News about your question {number}",
    text: "Something changed for your question {number} to {organisation}.\n\n{stage} {next}\n\nAll about your question is here:\n{link}\n\nNo more mail when something changes:\n{stop}",
  },
};

const PLACE = /\{(\w+)\}/g;
/** Without these the mail says nothing, leads nowhere or cannot be stopped. */
const NEEDED = ["stage", "link", "stop"];
export type Wrong = { pointer: string; code: string; detail: string };

export const wrongTexts = (texts: StatusMailTexts): Wrong[] =>
  LANGUAGES.flatMap((language) => {
    const { subject, text } = texts[language];
    const pointer = `/body/texts/${language}/text`;
    const places = [...`${subject} ${text}`.matchAll(PLACE)].map((match) => match[1]!);
    return [
      ...NEEDED.filter((place) => !text.includes(`{${place}}`)).map((detail) => ({
        pointer,
        code: "field_missing",
        detail,
      })),
      ...places
        .filter((place) => !(STATUS_MAIL_PLACES as readonly string[]).includes(place))
        .map((detail) => ({ pointer, code: "unknown_field", detail })),
    ];
  });
