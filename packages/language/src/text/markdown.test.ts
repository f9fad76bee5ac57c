/** What a list shows of Markdown. */
import { expect, it } from "vitest";
import { plainWords } from "./markdown.ts";

it.each([
  ["bold before a full stop", "Was **koud**.", "Was koud."],
  ["bold at the beginning of a line", "**Let op:** niet in de droger.", "Let op: niet in de droger."],
  ["one in the other", "**Was *nooit* heet** en ~~wel~~ plat.", "Was nooit heet en wel plat."],
  ["lines under and code", "_Zacht_ op `30 graden`, maat_xl.", "Zacht op 30 graden, maat xl."],
  ["headings and lists", "## Wassen\n\n- koud\n2. plat\n- [x] klaar", "Wassen\n\nkoud\nplat\nklaar"],
  ["quotes and rules", "> > - Zo\n\n---\n\n* * *\nEn zo", "Zo\n\n\n\n\nEn zo"],
  ["a table", "| Maat | Prijs |\n| --- | ---: |\n| S | 10 |", "Maat Prijs \n\n S 10"],
  [
    "links and pictures",
    "Zie ![een jas](image:1) en [hier](https://a.example) of [daar][1].\n\n[1]: /x",
    "Zie een jas en hier of daar.",
  ],
  ["signs that were meant", "Kies \\*rood\\* of 3\\_4", "Kies *rood* of 3_4"],
  ["what only looks like it", "1.5 kg bij\n-5 graden", "1.5 kg bij\n-5 graden"],
  ["nothing", "  \n", ""],
])("%s are plain words", (_, markdown, plain) => expect(plainWords(markdown)).toBe(plain));
