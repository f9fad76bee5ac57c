/** Charts: safe whatever the words, readable for every eye, and drawn where the values say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottomAxis, leftAxis, plotIn } from "./axes.ts";
import { band, block, key, polyline, steps } from "./marks.ts";
import { DARK, LIGHT, type Palette, TONES } from "./palette.ts";
import { bandScale, fromZero, linearScale, ticksOf } from "./scales.ts";
import { element, label, type Markup, svg, words } from "./svg.ts";

const drawn = (content: Markup[], title = "Load", id?: string) =>
  svg({ ...(id ? { id } : {}), title, description: "What it shows", language: "en", width: 640, height: 300, content });

describe("a drawing", () => {
  it("has a title, a description and a language for who cannot see it", () => {
    const text = drawn([], "Calls", "calls");
    expect(text).toMatch(/^<svg [^>]*lang="en" role="img" aria-labelledby="calls-title calls-desc"/);
    expect(text).toContain('<title id="calls-title">Calls</title><desc id="calls-desc">What it shows</desc>');
  });
  it("keeps its style to itself", () => {
    const [, style] = /<style>(.*)<\/style>/.exec(drawn([], "Calls", "calls"))!;
    const rules = style!.replace("@media (prefers-color-scheme:dark){", "").match(/[^{}]+(?=\{)/g)!;
    expect(rules.every((rule) => rule.startsWith("#calls "))).toBe(true);
  });
  it.each(["-", "1a", "a b", "a}*{", "A"])("has no id like «%s»", (id) => {
    expect(() => drawn([], "x", id)).toThrow(RangeError);
  });
  it.each([
    ["<script>", "&lt;script&gt;"],
    [`"a" & 'b'`, "&quot;a&quot; &amp; &#39;b&#39;"],
    ["a\u0000b\u001b\ud800", "a\ufffdb\ufffd\ufffd"],
  ])("makes %j safe", (text, safe) => expect(words(text)).toBe(safe));
  it("lets no word become markup", () => {
    const holds = fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
      const markup = label(1, 2, text, { class: text });
      expect(markup.match(/[<>]/g)!.join("")).toBe(text ? "<><>" : "<>");
      expect(markup.match(/"/g)).toHaveLength(6);
    });
    fc.assert(holds, { numRuns: 60 });
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses to draw %s", (value) => {
    expect(() => element("rect", { x: value })).toThrow("Cannot draw");
  });
  it("rounds to hundredths and leaves out what is undefined", () => {
    expect(element("rect", { x: 1.23456, y: -0.001, width: undefined })).toBe('<rect x="1.23" y="0"/>');
  });
});

describe("colours", () => {
  const channel = (hex: string) => {
    const part = Number.parseInt(hex, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((from) => channel(colour.slice(from, from + 2))) as [
      number,
      number,
      number,
    ];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [high, low] = [luminance(a), luminance(b)].toSorted((one, two) => two - one) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const least = (palette: Palette, tones: readonly (keyof Palette)[]) =>
    Math.min(
      ...tones.flatMap((tone) => [contrast(palette[tone], palette.ground), contrast(palette[tone], palette.shade)]),
    );
  it.each([
    ["light", LIGHT],
    ["dark", DARK],
  ])("%s: words stand out by 4.5 and series by 3, on the ground and on a shade", (_name, palette) => {
    expect(least(palette, ["ink", "muted"])).toBeGreaterThan(4.5);
    expect(
      least(
        palette,
        TONES.filter((tone) => !["ground", "grid", "shade"].includes(tone)),
      ),
    ).toBeGreaterThan(3);
  });
});

describe("scales", () => {
  it.each([
    [
      [0, 100],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [0, 0.3],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [-7, 12],
      [-5, 0, 5, 10],
    ],
    [
      [0, 7300],
      [0, 2000, 4000, 6000],
    ],
    [[5, 5], [5]],
  ] as [[number, number], number[]][])("round values in %j are %j", (span, ticks) =>
    expect(ticksOf(span)).toEqual(ticks),
  );
  it.each([
    [
      [3, 17, 96],
      [0, 100],
    ],
    [[], [0, 1]],
    [
      [0, 0],
      [0, 1],
    ],
    [[0.7], [0, 0.8]],
  ] as [number[], [number, number]][])("from zero over %j is %j", (values, span) =>
    expect(fromZero(values)).toEqual(span),
  );
  it("what is unknown has no height", () => expect(fromZero([3, Number.NaN, 17])).toEqual([0, 20]));
  it("round values are few, in order and inside", () => {
    const holds = fc.property(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.double({ noNaN: true, min: 1e-3, max: 1e9 }),
      fc.integer({ min: -5, max: 500 }),
      (from, size, about) => {
        const ticks = ticksOf([from, from + size], about);
        expect(ticks.length).toBeLessThanOrEqual(101);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
        const slack = Math.max(1, Math.abs(from)) * 1e-9 + size * 1e-8;
        expect(ticks.every((tick) => tick >= from - slack && tick <= from + size + slack)).toBe(true);
      },
    );
    fc.assert(holds);
  });
  it("equal values lie in the middle", () => expect(linearScale([3, 3], [0, 10]).at(3)).toBe(5));
  it("strips do not touch", () => {
    const rows = bandScale(4, [0, 400], 0.5);
    expect([rows.at(0), rows.at(1), rows.size]).toEqual([25, 125, 50]);
  });
});

describe("marks", () => {
  const points = [0, 1, null, 3, 4].map((y, x) => ({ x, y }));
  it("a gap breaks a line", () => expect(polyline(points, "one")).toContain('d="M0 0L1 1M3 3L4 4"'));
  it("steps hold until the next, and the last until the end", () => {
    expect(steps(points, 5, "one")).toContain('d="M0 0H1V1M3 3H4V4H5"');
    expect(steps(points.slice(0, 3), 5, "one")).toContain('d="M0 0H1V1"');
  });
  it("a band goes there above and back below", () => {
    const strips = [
      { x: 0, low: 9, high: 1 },
      { x: 5, low: 8, high: 2 },
    ];
    expect(band(strips, "one")).toContain('d="M0 1L5 2L5 8L0 9Z"');
    expect(band([], "one")).toContain('d=""');
  });
  it("a block says what it is, and is never inside out", () => {
    expect(block(1, 2, -3, 4, "two", "Anna & Bo")).toBe(
      '<rect x="1" y="2" width="0" height="4" class="fill-two"><title>Anna &amp; Bo</title></rect>',
    );
  });
  it("a key has a sample and a word for each entry", () => {
    const entries = [
      { text: "forecast", tone: "one", as: "line" },
      { text: "90 %", tone: "one", as: "band" },
    ] as const;
    const [line, word, area] = key(plotIn(640, 300), entries);
    expect([line, word, area].map((mark) => /^<(\w+)/.exec(mark!)![1])).toEqual(["path", "text", "rect"]);
  });
  it("axes stand where their values lie", () => {
    const plot = plotIn(640, 300, { left: 40 });
    const scale = linearScale([0, 10], [plot.bottom, plot.top]);
    expect(leftAxis(plot, scale, [{ value: 5, text: "5" }], "calls").join("")).toContain('y1="162" x2="620" y2="162"');
    const hours = linearScale([0, 24], [plot.left, plot.right]);
    expect(bottomAxis(plot, hours, [{ value: 12, text: "12:00" }]).join("")).toContain('<text x="330" y="278"');
  });
});
