/** One accent, chosen by the team, made readable: text on it, and itself as text on a light and on a dark page (WCAG 2.2). */

type Rgb = readonly [number, number, number];

const INK: Rgb = [24, 23, 21];
const PAPER: Rgb = [255, 255, 255];
/** What boxes lie on in `panel.css`, light and dark: what can be read there can be read on the page, which is further away from ink. */
const LIGHT: Rgb = [243, 241, 237];
const DARK: Rgb = [43, 41, 38];
const READABLE = 4.5;
const STEPS = 20;

const FALLBACK = "#0f6a6a";

export function parse(hex: string): Rgb {
  const number = Number.parseInt((/^#[0-9a-f]{6}$/i.test(hex) ? hex : FALLBACK).slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((channel, index) => Math.round(channel + (to[index]! - channel) * share)) as unknown as Rgb;

/** Moves a colour towards black or white in small steps, until it can be read on the page. */
function readable(colour: Rgb, page: Rgb, towards: Rgb): Rgb {
  for (let step = 0; step <= STEPS; step++) {
    const candidate = mix(colour, towards, step / STEPS);
    if (contrast(candidate, page) >= READABLE) return candidate;
  }
  return towards;
}

const css = (colour: Rgb): string => `rgb(${colour.join(" ")})`;

/** The style sheet that carries the accent. A sheet, not a style attribute: a host's content policy forbids the latter. */
export function accentSheet(accent: string): string {
  const colour = parse(accent);
  const on = contrast(colour, PAPER) >= READABLE || contrast(colour, PAPER) >= contrast(colour, INK) ? PAPER : INK;
  return `:host{--accent:${css(colour)};--on-accent:${css(on)};--accent-on-light:${css(readable(colour, LIGHT, INK))};--accent-on-dark:${css(readable(colour, DARK, PAPER))}}`;
}
