/** Between plain text and what is written. */

/** What is written, as plain text with its lines. */
export const plainOf = (richText: string): string =>
  new DOMParser().parseFromString(richText.replace(/<\/(p|li|h\d)>|<br>/g, "$&\n"), "text/html").body.textContent ?? "";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A paragraph for each line; nothing for no text. */
export const paragraphsOf = (text: string): string =>
  text === ""
    ? ""
    : text
        .split("\n")
        .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => ENTITIES[sign]!)}</p>`)
        .join("");
