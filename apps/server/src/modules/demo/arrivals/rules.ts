/** What happens next in the demo: a new question, or an answer to an answer. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { storyFor, tell, valuesFor } from "../rules.ts";
import type { Chance, DemoCustomer, Story } from "../shapes.ts";

export type Arrival = { story: Story; subject: string; text: string };

/** The first words of a story that suits the customer and the channel. */
export function arrivalFor(customer: DemoCustomer, channel: "mail" | "chat" | null, chance: Chance): Arrival {
  let story = storyFor(customer.language, customer.company, chance);
  for (let tries = 0; channel && story.channel !== channel && tries < 50; tries++)
    story = storyFor(customer.language, customer.company, chance);
  const values = valuesFor(customer, null, chance);
  return { story, subject: tell(story.subject, values, chance), text: tell(story.turns[0]!.text, values, chance) };
}

const THANKS: Record<Language, { mail: string; chat: string }> = {
  nl: {
    mail: "(Dank u wel voor uw antwoord, hier kan ik mee verder.|Fijn, dat helpt. Ik hoor graag wanneer het rond is.|Bedankt voor het uitzoeken!)\n\nGroet,\n{name}",
    chat: "(Dank je wel!|Oké, duidelijk. Bedankt!|Super, dat zoek ik.)",
  },
  fr: {
    mail: "(Merci beaucoup pour votre réponse.|Merci, c'est clair pour moi.)\n\nBien à vous,\n{name}",
    chat: "(Merci beaucoup !|Parfait, merci.)",
  },
  en: {
    mail: "(Thank you, that helps.|Thanks for looking into it.)\n\nKind regards,\n{name}",
    chat: "(Thanks!|Great, thank you.)",
  },
};

export const answerBack = (language: Language, channel: "mail" | "chat", name: string, chance: Chance): string =>
  tell(THANKS[language][channel], { name }, chance);

/** Most are content and say nothing; who does answer takes a while, less in a chat. Null: no answer. */
export function answersAfter(channel: "mail" | "chat", chance: Chance): number | null {
  if (chance() > (channel === "chat" ? 0.8 : 0.4)) return null;
  return channel === "chat" ? 8_000 + chance() * 20_000 : 60_000 + chance() * 240_000;
}

/** Who is in the seeded history speaks their own language, as far as it is known. */
export const asDemoCustomer = (known: {
  name: string;
  email: string;
  language: string | null;
  company: string | null;
  city: string;
}): DemoCustomer => ({
  ...known,
  language: (known.language ?? "nl") as Language,
  since: 0,
});
