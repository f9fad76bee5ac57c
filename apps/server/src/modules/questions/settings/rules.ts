/** What an organisation starts with, settings as they were stored, and what is wrong with some. Pure. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import { NEEDED_PLACES, QUESTION_MAILS, QUESTION_PLACES, QuestionSettings } from "@luwte/contract/questions.ts";

export const DEFAULT_SETTINGS: QuestionSettings = {
  departments: [],
  anyAddress: false,
  remindMinutes: 120,
  texts: {
    nl: {
      ask: "Beste {name},\n\n{asker} van {organisation} heeft je hulp nodig bij één vraag van een klant:\n\n{question}\n\nKun je antwoorden vóór {due}? Je hebt geen account nodig. Antwoord hier, of antwoord gewoon op deze mail:\n{link}\n\nIs dit niet voor jou, of lukt het niet op tijd? Ook dat kun je daar laten weten. Dank je wel!",
      remind:
        "Beste {name},\n\nDeze vraag van een klant wacht nog op je:\n\n{question}\n\nWe hopen op je antwoord vóór {due}:\n{link}\n\nLukt dat niet? Laat het dan op dezelfde plek weten, dan zeggen wij het tegen de klant.",
      moved: "Beste {name},\n\nJe hebt tot {due} om te antwoorden op onze vraag:\n\n{question}\n\n{link}",
      withdrawn:
        "Beste {name},\n\nDeze vraag is niet meer nodig; je hoeft er niets meer aan te doen:\n\n{question}\n\nDank je wel.",
    },
    fr: {
      ask: "Bonjour {name},\n\n{asker} de {organisation} a besoin de votre aide pour une question d’un client :\n\n{question}\n\nPouvez-vous répondre avant le {due} ? Aucun compte n’est nécessaire. Répondez ici, ou simplement à ce mail :\n{link}\n\nCe n’est pas pour vous, ou il vous faut plus de temps ? Vous pouvez aussi le dire à cet endroit. Merci !",
      remind:
        "Bonjour {name},\n\nCette question d’un client attend encore votre réponse :\n\n{question}\n\nNous espérons votre réponse avant le {due} :\n{link}\n\nCe n’est pas possible ? Dites-le au même endroit, et nous préviendrons le client.",
      moved: "Bonjour {name},\n\nVous avez jusqu’au {due} pour répondre à notre question :\n\n{question}\n\n{link}",
      withdrawn:
        "Bonjour {name},\n\nCette question n’est plus nécessaire, vous n’avez plus rien à faire :\n\n{question}\n\nMerci.",
    },
    en: {
      ask: "Dear {name},\n\n{asker} of {organisation} needs your help with one question of a customer:\n\n{question}\n\nCan you answer before {due}? You need no account. Answer here, or simply answer this mail:\n{link}\n\nIs this not for you, or do you need more time? You can say so in the same place. Thank you!",
      remind:
        "Dear {name},\n\nThis question of a customer still waits for you:\n\n{question}\n\nWe hope for your answer before {due}:\n{link}\n\nCan you not make that? Say so in the same place, and we will tell the customer.",
      moved: "Dear {name},\n\nYou have until {due} to answer our question:\n\n{question}\n\n{link}",
      withdrawn:
        "Dear {name},\n\nThis question is no longer needed, and there is nothing left to do:\n\n{question}\n\nThank you.",
    },
  },
};

/** What is newer than what was written has its preset. */
export const readSettings = (stored: unknown): QuestionSettings =>
  stored === null ? DEFAULT_SETTINGS : QuestionSettings.parse({ ...DEFAULT_SETTINGS, ...(stored as object) });

const PLACE = /\{(\w+)\}/g;
export type Wrong = { pointer: string; code: string; detail: string };

/** A mail without its link or its time could not be acted upon; a place that we do not know would be sent as it stands. */
export const wrongTexts = ({ texts }: QuestionSettings): Wrong[] =>
  LANGUAGES.flatMap((language) =>
    QUESTION_MAILS.flatMap((kind) => {
      const places = [...texts[language][kind].matchAll(PLACE)].map((match) => match[1]!);
      const pointer = `/body/settings/texts/${language}/${kind}`;
      return [
        ...NEEDED_PLACES[kind]
          .filter((place) => !places.includes(place))
          .map((detail) => ({ pointer, code: "field_missing", detail })),
        ...places
          .filter((place) => !(QUESTION_PLACES as readonly string[]).includes(place))
          .map((detail) => ({ pointer, code: "unknown_field", detail })),
      ];
    }),
  );

export function wrongDepartments({ departments }: QuestionSettings): Wrong[] {
  const names = departments.map(({ name }) => name.toLowerCase());
  return departments.flatMap(({ name, id }, at) => {
    const pointer = `/body/settings/departments/${at}`;
    const twice = names.indexOf(name.toLowerCase()) < at || departments.findIndex((each) => each.id === id) < at;
    return twice ? [{ pointer: `${pointer}/name`, code: "twice", detail: name }] : [];
  });
}
