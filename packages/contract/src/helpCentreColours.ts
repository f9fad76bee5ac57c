/**
 * The colours of a help centre and whether they can be read: WCAG 2.2, 1.4.3. Pure, so that the settings say what the server says. In the dark the
 * accent is made lighter by itself; on light pages it is shown as it was chosen, so there it must be readable.
 */
import type { HelpColours } from "./helpCentre.ts";

type Rgb = readonly [number, number, number];

const LEAST = 4.5;
/** More than must be: what was made by us may as well be easy to read. */
const LEAST_IN_DARK = 6;
const WHITE = "#ffffff";
const BLACK = "#000000";
/** What letters stand on, light and dark. */
const LIGHT = { paper: "#fbfaf7", card: "#ffffff" } as const;
const DARK = { paper: "#191d1c", card: "#222726" } as const;
const STEPS = 40;

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const hexOf = (rgb: Rgb): string => `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`;

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number => {
  const [red, green, blue] = rgbOf(hex);
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
};

/** From 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Black or white: one of them reaches 4.58 on every colour. */
export const lettersOn = (colour: string): string =>
  contrastOf(colour, WHITE) >= contrastOf(colour, BLACK) ? WHITE : BLACK;

const mixed = (from: string, to: string, share: number): string => {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  return hexOf(a.map((value, at) => Math.round(value + (b[at]! - value) * share)) as unknown as Rgb);
};

/** The nearest one on the way to black or white that can be read on all of these. */
function readableOn(colour: string, surfaces: readonly string[], towards: string, least = LEAST): string {
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => mixed(colour, towards, step / STEPS));
  return steps.find((each) => surfaces.every((surface) => contrastOf(each, surface) >= least)) ?? towards;
}

export type ColourVerdict = {
  readonly pair: "links" | "buttons" | "header" | "dark";
  readonly ratio: number;
  readonly readable: boolean;
};

const verdict = (pair: ColourVerdict["pair"], ratio: number): ColourVerdict => ({
  pair,
  ratio,
  readable: ratio >= LEAST,
});
const least = (colour: string, surfaces: Readonly<Record<string, string>>): number =>
  Math.min(...Object.values(surfaces).map((surface) => contrastOf(colour, surface)));

/** Every pair of colours in which letters stand. */
export function verdictsOn({ accent, band }: HelpColours): ColourVerdict[] {
  const shades = shadesOf({ accent, band });
  return [
    verdict("links", least(accent, LIGHT)),
    verdict("buttons", contrastOf(accent, shades.onAccent)),
    verdict("header", contrastOf(band, shades.onBand)),
    verdict("dark", Math.min(least(shades.accentInDark, DARK), contrastOf(shades.accentInDark, shades.onAccentInDark))),
  ];
}

/** The nearest darker accent that can be read. */
export const darkerAccent = (accent: string): string => readableOn(accent, Object.values(LIGHT), BLACK);

export type Shades = {
  readonly onAccent: string;
  readonly accentInDark: string;
  readonly onAccentInDark: string;
  readonly onBand: string;
};

export function shadesOf({ accent, band }: HelpColours): Shades {
  const accentInDark = readableOn(accent, Object.values(DARK), WHITE, LEAST_IN_DARK);
  return {
    onAccent: lettersOn(accent),
    accentInDark,
    onAccentInDark: lettersOn(accentInDark),
    onBand: lettersOn(band),
  };
}
