/** Whether a word is another one with typing errors. */
import { expect, it } from "vitest";
import { isMistyped } from "./typos.ts";

it.each([
  ["the word itself", "pakket", "pakket", true],
  ["a letter missing", "pkket", "pakket", true],
  ["a letter too many", "pakkket", "pakket", true],
  ["a wrong letter", "pokket", "pakket", true],
  ["two letters that changed places", "paktek", "pakket", false],
  ["two neighbours that changed places", "apkket", "pakket", true],
  ["two errors in a long word", "retourzndig", "retourzending", true],
  ["two errors in a short word", "pket", "pakket", false],
  ["three errors in a long word", "retorzndig", "retourzending", false],
  ["a word of three letters", "jaa", "jas", false],
  ["nothing", "", "jas", false],
])("%s: %s for %s", (_, word, meant, is) => expect(isMistyped(word, meant)).toBe(is));
