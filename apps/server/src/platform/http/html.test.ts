/** What strangers wrote never becomes markup. */
import { expect, test } from "vitest";
import { html, linesAsHtml, paragraphsAsHtml } from "./html.ts";

test.each([
  ["<b>", "&lt;b&gt;"],
  [`a" onload='x`, "a&quot; onload=&#39;x"],
  ["a & b\nc", "a &amp; b<br>c"],
])("%j is written as %j", (text, written) => expect(linesAsHtml(text)).toBe(written));

test("a blank line is a new paragraph", () =>
  expect(paragraphsAsHtml("een\ntwee\n \ndrie <3")).toBe("<p>een<br>twee</p><p>drie &lt;3</p>"));

test("a template escapes what is put in, save what a template made; null and false are nothing", () => {
  const inner = html`<i>${"<"}</i>`;
  expect(html`<p title="${`"`}">${inner}${null}${false}${["a", html`<br>`, 1]}</p>`.text).toBe(
    `<p title="&quot;"><i>&lt;</i>a<br>1</p>`,
  );
});
