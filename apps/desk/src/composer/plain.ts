/** What is written, as plain text with its lines. */
export const plainOf = (richText: string): string =>
  new DOMParser().parseFromString(richText.replace(/<\/(p|li|h\d)>|<br>/g, "$&\n"), "text/html").body.textContent ?? "";
