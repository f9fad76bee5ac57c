/** The page behind the link: safe whatever the words, and clear about what was pressed. */
import { describe, expect, it } from "vitest";
import { filledText, PRESET_TEXTS, wrongIn } from "../settings/rules.ts";
import { askPage, isKey, MOST_CORRECTION, readForm } from "./rules.ts";

describe("the page", () => {
  it("lets no word become markup, and runs nothing", () => {
    const html = askPage({ language: "nl", organisation: `<b>"W&W"</b>`, words: `<script>alert(1)</script>\n'x'` });
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;<br>&#39;x&#39;");
    expect(html).not.toMatch(/<script|style=|onclick|<b>/);
  });
  it.each(["nl", "fr", "en"] as const)("speaks %s", (language) =>
    expect(askPage({ language, organisation: "", words: "x" })).toContain(`<html lang="${language}">`),
  );
});

describe("a form", () => {
  it.each([
    ["answer=confirm", { kind: "confirm", repeated: false }],
    ["answer=confirm&repeated=yes&correction=x", { kind: "confirm", repeated: true }],
    ["answer=correct&correction=+Maat+44+", { kind: "correct", words: "Maat 44", repeated: false }],
    ["answer=correct&correction=a%00b%0D%0Ac", { kind: "correct", words: "ab\nc", repeated: false }],
    ["answer=correct", { kind: "correct", words: "", repeated: false }],
    ["answer=other", null],
    ["", null],
  ])("%s is %j", (body, form) => expect(readForm(body)).toEqual(form));
  it("holds no more than fits", () => {
    const form = readForm(`answer=correct&correction=${"a".repeat(5_000)}`);
    expect(form).toMatchObject({ words: "a".repeat(MOST_CORRECTION) });
  });
});

it.each([
  ["a".repeat(43), true],
  ["a".repeat(42), false],
  [`${"a".repeat(42)}'`, false],
])("%s is a key: %s", (text, is) => expect(isKey(text)).toBe(is));

describe("the approved text", () => {
  it("is filled with words and the whole address", () =>
    expect(filledText("Dit:\n\n{{understanding}}\n\nHier: {{link}}", "a < b\nc", "https://x.example/u/k")).toBe(
      '<p>Dit:</p><p>a &lt; b<br>c</p><p>Hier: <a href="https://x.example/u/k">https://x.example/u/k</a></p>',
    ));
  it("keeps a place that a customer's words look like", () =>
    expect(filledText("{{understanding}} {{link}}", "{{x}}", "l")).toContain("{{x}} <a"));
  it("without a place is refused, by language", () => {
    expect(wrongIn(PRESET_TEXTS)).toEqual([]);
    expect(wrongIn({ ...PRESET_TEXTS, fr: "{{link}}" })).toEqual([
      { pointer: "/body/texts/fr", code: "place_missing", detail: "{{understanding}}" },
    ]);
  });
});
