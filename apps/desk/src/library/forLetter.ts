/** An article as a letter can carry it: headings become bold lines, tables lines of text, and pictures go along as files that the text names. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { escaped } from "../composer/plain.ts";

const CELLS = /<\/t[hd]>\s*<t[hd][^>]*>/g;
const PICTURE = /<img[^>]*>/g;

/** `id`: of the library's picture; `name`: without its ending, as the text names it. */
export type LetterPicture = { id: string; name: string };
export type LetterText = { html: string; pictures: LetterPicture[] };

/** The words for customers, so in the language of the article. */
const SEE: Record<Language, string> = { nl: "zie bijlage", fr: "voir pièce jointe", en: "see attachment" };
const UNNAMED: Record<Language, string> = { nl: "plaatje", fr: "image", en: "picture" };

/** What only works on the desk, or within the page. */
const INSIDE_LINK = /<a href="[/#][^"]*">([\s\S]*?)<\/a>/g;

export function forLetter(html: string, language: Language): LetterText {
  const pictures: LetterPicture[] = [];
  const named = html.replace(INSIDE_LINK, "$1").replace(PICTURE, (tag) => {
    const picture = pictureIn(tag, language, pictures);
    return picture ? `<em>(${SEE[language]}: ${escaped(picture.name)})</em>` : "";
  });
  return { html: asLetter(named), pictures };
}

/** Shown twice, a picture goes along once. Null: it is none of the library. */
function pictureIn(tag: string, language: Language, pictures: LetterPicture[]): LetterPicture | null {
  const id = /\ssrc="\/api\/library\/images\/([0-9a-f-]{36})"/.exec(tag)?.[1];
  const known = pictures.find((picture) => picture.id === id);
  if (!id || known) return known ?? null;
  const name = nameFor(/\salt="([^"]*)"/.exec(tag)?.[1] ?? "") || `${UNNAMED[language]} ${pictures.length + 1}`;
  const isTaken = pictures.some((picture) => picture.name === name);
  const made = { id, name: isTaken ? `${name} ${pictures.length + 1}` : name };
  pictures.push(made);
  return made;
}

const LONGEST_NAME = 60;
/** Of what is said to be on it, fit for a file. */
const nameFor = (words: string): string =>
  words
    .replace(/&(?:#\d+|\w+);/g, " ")
    .replace(/[^\p{L}\p{N} ,'’-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();

const asLetter = (html: string): string =>
  html
    .replace(/<h[2-6]>([\s\S]*?)<\/h[2-6]>/g, "<p><strong>$1</strong></p>")
    .replace(CELLS, " · ")
    .replace(/<tr[^>]*>\s*(?:<t[hd][^>]*>)?/g, "<p>")
    .replace(/(?:<\/t[hd]>)?\s*<\/tr>/g, "</p>")
    .replace(/<\/?(?:table|thead|tbody)[^>]*>|<input[^>]*>|<hr[^>]*>/g, "")
    .replace(/<p>\s*<\/p>/g, "");

/** A short answer is plain text; its lines stay lines. */
export const asParagraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escaped(part.trim()).replaceAll("\n", "<br>")}</p>`)
    .join("");
