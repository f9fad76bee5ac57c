/** What the palette takes for a match. */
import { expect, it } from "vitest";
import { fitsWords } from "./fits.ts";

it.each([
  ["Naar mijn gesprekken", "mijn", true],
  ["Naar mijn gesprekken", "ge na", true],
  ["Naar mijn gesprekken", "sprek", false],
  ["M’en charger", "charger", true],
  ["Étiquettes", "etiq", true],
  ["Oplossen", "", true],
  ["Oplossen", "x", false],
])("%s with %j: %s", (text, typed, fits) => expect(fitsWords(text, typed)).toBe(fits));
