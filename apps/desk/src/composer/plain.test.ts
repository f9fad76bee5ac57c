/** What was typed before there was an editor, as what it would have made of it. */
import { expect, test } from "vitest";
import { paragraphsOf } from "./plain.ts";

test.each([
  ["", ""],
  ["Dag", "<p>Dag</p>"],
  ["Dag\n\nTot dan", "<p>Dag</p><p></p><p>Tot dan</p>"],
  ["a < b && c > d", "<p>a &lt; b &amp;&amp; c &gt; d</p>"],
])("%j becomes %s", (text, html) => expect(paragraphsOf(text)).toBe(html));
