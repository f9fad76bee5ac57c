/**
 * The colours of every chart, for light and for dark. Text has a contrast of at least 4.5 to its ground and lines at least 3 (WCAG 2.2, 1.4.3 and 1.4.11);
 * a test works it out. Colour is never the only difference: series also differ in their dashes.
 */
export type Palette = Readonly<Record<Tone, string>>;
export type Tone = (typeof TONES)[number];

/** `one` to `four` are series, `alarm` is what falls short, `shade` lies behind (a closed time, a night). */
export const TONES = ["ground", "ink", "muted", "grid", "shade", "one", "two", "three", "four", "alarm"] as const;

export const LIGHT: Palette = {
  ground: "#ffffff",
  ink: "#1b2530",
  muted: "#4d5b69",
  grid: "#d8dee4",
  shade: "#eef1f4",
  one: "#0b62a8",
  two: "#a34700",
  three: "#146c43",
  four: "#7a3fa0",
  alarm: "#b3202c",
};

export const DARK: Palette = {
  ground: "#14191f",
  ink: "#eef2f6",
  muted: "#aab6c2",
  grid: "#36414c",
  shade: "#1e262e",
  one: "#6cb4f2",
  two: "#f0a35e",
  three: "#67c998",
  four: "#c79bea",
  alarm: "#ff8a8f",
};

const DASHES: Partial<Record<Tone, string>> = { two: "6 3", three: "2 3", four: "9 3 2 3", muted: "3 4" };

/** The style sheet of one chart; `scope` keeps it from the page that the chart may be put into. */
export function styleSheet(scope: string): string {
  const own = (rules: readonly string[]) => rules.map((rule) => `${scope} ${rule}`).join("");
  const fixed = [
    "text{font:12px system-ui,sans-serif;stroke:none}",
    "text.title{font-size:15px;font-weight:600}",
    "path{fill:none}",
    ...TONES.flatMap((tone) => (DASHES[tone] ? [`.line-${tone}{stroke-dasharray:${DASHES[tone]}}`] : [])),
  ];
  return `${own(fixed)}${own(coloured(LIGHT))}@media (prefers-color-scheme:dark){${own(coloured(DARK))}}`;
}

function coloured(palette: Palette): string[] {
  return TONES.flatMap((tone) => [
    `.fill-${tone}{fill:${palette[tone]}}`,
    `.line-${tone}{stroke:${palette[tone]};stroke-width:1.75}`,
    `.axis-${tone}{stroke:${palette[tone]};stroke-width:1}`,
    `.band-${tone}{fill:${palette[tone]};fill-opacity:.22}`,
  ]);
}
