/** Rich text from strangers: what an editor makes stays, what could run goes. */
import { describe, expect, it } from "vitest";
import { cleanRichText, plainOf } from "./richText.ts";

describe("cleaning", () => {
  it("keeps what the editor can make", () => {
    const written =
      '<p>Dag <strong>Anna</strong>,<br />zie <a href="https://wolenweer.example/x?a=1&amp;b=2">hier</a></p><ul><li>een</li></ul><blockquote><p>oud</p></blockquote>';
    expect(cleanRichText(written)).toBe(written);
  });
  it.each([
    ["<script>alert(1)</script>x", "x"],
    ['<img src=x onerror="alert(1)">x', "x"],
    ['<a href="javascript:alert(1)">x</a>', "<a>x</a>"],
    ['<a href=" java\nscript:alert(1)">x</a>', "<a>x</a>"],
    ['<a href="//evil.example">x</a>', "<a>x</a>"],
    ['<a href="data:text/html,x" target="_blank" style="x">x</a>', "<a>x</a>"],
    ['<p style="position:fixed" onclick="x()" class="y">x</p>', "<p>x</p>"],
    ["<svg><script>alert(1)</script></svg>x", "x"],
    ["<iframe src=https://evil.example></iframe>x", "x"],
    ["<style>p{display:none}</style>x", "x"],
    ["<math><mtext></mtext><mglyph><style></math>x", ""],
    ["<p>unclosed <b>bold", "<p>unclosed <b>bold</b></p>"],
    ["1 < 2 & 3", "1 &lt; 2 &amp; 3"],
  ])("%s becomes %s", (given, cleaned) => expect(cleanRichText(given)).toBe(cleaned));
  it("ends on text that nests without end", () => {
    expect(cleanRichText("<blockquote>".repeat(50_000)).length).toBeLessThan(2_000);
  });
});

describe("plain text", () => {
  it.each([
    ["<p>Dag Anna,</p><p>Tot ziens</p>", "Dag Anna,\n\nTot ziens"],
    ["<p>een<br />twee</p>", "een\ntwee"],
    ["<ul><li>een</li><li>twee</li></ul>", "- een\n- twee"],
    ['<p><a href="https://a.example">kijk</a></p>', "kijk (https://a.example)"],
    ['<p><a href="https://a.example">https://a.example</a></p>', "https://a.example"],
    ["<p>1 &lt; 2 &amp;&amp; 3 &amp;lt; 4</p>", "1 < 2 && 3 &lt; 4"],
  ])("%s reads %j", (cleaned, plain) => expect(plainOf(cleaned)).toBe(plain));
});
