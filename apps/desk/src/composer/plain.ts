/** Between plain text and what is written. */

/** What is written, as plain text with its lines. */
export const plainOf = (richText: string): string =>
  new DOMParser().parseFromString(richText.replace(/<\/(p|li|h\d)>|<br>/g, "$&\n"), "text/html").body.textContent ?? "";

/** Plain text, so that it stands in HTML as it is. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A paragraph for each line; nothing for no text. */
export const paragraphsOf = (text: string): string =>
  text === ""
    ? ""
    : text
        .split("\n")
        .map((line) => `<p>${escaped(line)}</p>`)
        .join("");

/** Whether words stand in a text, however its lines are broken. */
export const holds = (text: string, words: string): boolean => inOneLine(text).includes(inOneLine(words));

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
