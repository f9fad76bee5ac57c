/** The text with which a customer is shown what we understood, and how it is filled. Pure. */
import { type HandoverTexts, TEXT_PLACES } from "@luwte/contract/handovers.ts";
import { escaped, linesAsHtml } from "../../../platform/http/html.ts";

/** As long as nobody approved another. */
export const PRESET_TEXTS: HandoverTexts = {
  nl: "Een collega neemt uw vraag over. Zo hoeft u niets opnieuw te vertellen. Dit hebben we begrepen:\n\n{{understanding}}\n\nKlopt dit, of willen we iets anders weten? Met één klik laat u het weten:\n{{link}}",
  fr: "Un collègue reprend votre question. Vous n’avez rien à raconter de nouveau. Voici ce que nous avons compris :\n\n{{understanding}}\n\nEst-ce exact, ou faut-il corriger quelque chose ? Un clic suffit :\n{{link}}",
  en: "A colleague takes over your question. You need not tell anything again. This is what we understood:\n\n{{understanding}}\n\nIs this right, or is something different? One click is enough to tell us:\n{{link}}",
};

export type WrongText = { pointer: string; code: string; detail: string };

/** Without one of the places the customer would get a message that means nothing. */
export const wrongIn = (texts: HandoverTexts): WrongText[] =>
  Object.entries(texts).flatMap(([language, text]) =>
    TEXT_PLACES.filter((place) => !text.includes(place)).map((place) => ({
      pointer: `/body/texts/${language}`,
      code: "place_missing",
      detail: place,
    })),
  );

/** Rich text; the address stands in it whole, so that it survives where only plain text does. */
export function filledText(text: string, understanding: string, link: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.map((paragraph) => `<p>${filledParagraph(paragraph, understanding, link)}</p>`).join("");
}

const filledParagraph = (paragraph: string, understanding: string, link: string): string =>
  linesAsHtml(paragraph)
    .split("{{understanding}}")
    .join(linesAsHtml(understanding))
    .split("{{link}}")
    .join(`<a href="${escaped(link)}">${escaped(link)}</a>`);
