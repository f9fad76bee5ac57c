/** HTML mails as programs write them: what is folded, what is kept, and that the markup survives. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOLD_ATTRIBUTE, foldHtml, htmlToText } from "./html.ts";

const OUTLOOK_BLOCK =
  "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Van:</b> Fietswinkel &lt;service@fietswinkel.example&gt;<br><b>Verzonden:</b> maandag 23 november 2026 10:00<br><b>Aan:</b> Anna<br><b>Onderwerp:</b> RE: fiets<o:p></o:p></p></div>";

const CASES: readonly (readonly [string, string, string])[] = [
  [
    "Gmail in any language, by its classes",
    '<div dir="ltr">Gracias</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">El lun, 23 nov 2026, Shop escribió:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">Hola</blockquote></div>',
    "Gracias",
  ],
  [
    "Gmail, answered between the quotes",
    '<div class="gmail_quote"><div class="gmail_attr">Op ma 23 nov 2026 om 10:00 schreef Els &lt;<a href="mailto:els@x.example">els@x.example</a>&gt;:<br></div><blockquote class="gmail_quote">Maat?</blockquote><div>42</div><blockquote class="gmail_quote">Kleur?</blockquote><div>Blauw</div></div>',
    "42\n\nBlauw",
  ],
  [
    "Gmail forward stays open",
    '<div dir="ltr">Kijk eens<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Van: Els &lt;els@x.example&gt;<br>Date: ma 23 nov 2026<br>Subject: Kapot<br></div><div>De lamp is kapot</div></div></div>',
    "Kijk eens\n---------- Forwarded message ---------\nVan: Els <els@x.example>\nDate: ma 23 nov 2026\nSubject: Kapot\nDe lamp is kapot",
  ],
  [
    "Gmail indent is no quote",
    '<div>Lijst:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>een</div></blockquote><div>Dag</div>',
    "Lijst:\n\neen\n\nDag",
  ],
  [
    "Gmail signature",
    '<div>Dag</div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Anna, directeur van alles</div></div>',
    "Dag",
  ],
  [
    "Outlook on a desk",
    `<html xmlns:o="urn:x"><head><meta charset="utf-8"><style>p.MsoNormal{margin:0cm}</style></head><body lang="NL"><div class=WordSection1><p class=MsoNormal>Goedemorgen,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Prima.<o:p></o:p></p><div>${OUTLOOK_BLOCK}</div><p class=MsoNormal>Beste Anna</p><table><tr><td>1</td></tr></table></div></body></html>`,
    "Goedemorgen,\n\nPrima.",
  ],
  [
    "Outlook on the web",
    '<div>Hoi</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Lähettäjä:</b> x<br><b>Lähetetty:</b> y</div><div>oude tekst</div>',
    "Hoi",
  ],
  [
    "Outlook on a telephone",
    '<div>Doe maar</div><div id="ms-outlook-mobile-signature">Verzonden vanuit <a href="https://aka.ms/x">Outlook voor iOS</a></div><div id="mail-editor-reference-message-container"><div>oude tekst</div></div>',
    "Doe maar",
  ],
  [
    "Outlook: nothing written above, so what is below stays open",
    `<div class=WordSection1><div>${OUTLOOK_BLOCK}</div><p class=MsoNormal>Maat 42</p></div>`,
    "Van: Fietswinkel <service@fietswinkel.example>\nVerzonden: maandag 23 november 2026 10:00\nAan: Anna\nOnderwerp: RE: fiets\nMaat 42",
  ],
  [
    "Apple Mail",
    '<div>Prima</div><div><br></div><div><br><blockquote type="cite"><div>Op 23 nov. 2026, om 10:00 heeft Els &lt;els@x.example&gt; het volgende geschreven:</div><br><div>Dag</div></blockquote></div>',
    "Prima",
  ],
  [
    "Thunderbird, answered below",
    '<div class="moz-cite-prefix">Op 23-11-2026 om 10:00 schreef Els:<br></div><blockquote type="cite" cite="mid:1@x">Vraag</blockquote><p>Antwoord</p><div class="moz-signature">-- <br>Anna</div>',
    "Antwoord",
  ],
  [
    "Yahoo",
    '<div>Ja hoor</div><div id="ydp1yahoo_quoted_2" class="ydp1yahoo_quoted"><div>Op maandag 23 november 2026 om 10:00:00 CET schreef Els &lt;els@x.example&gt;:</div><div>Dag</div></div>',
    "Ja hoor",
  ],
  [
    "Proton",
    '<div>Zeker</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Verzonden met <a href="https://proton.me">Proton Mail</a> beveiligde e-mail.</div></div><div class="protonmail_quote">Op maandag schreef Els:<br><blockquote class="protonmail_quote" type="cite">Zullen we?</blockquote></div>',
    "Zeker",
  ],
  [
    "words written inside the signature's element are kept",
    '<div id="ms-outlook-mobile-signature"><div>Kunt u mij bellen over de fiets?</div></div>',
    "Kunt u mij bellen over de fiets?",
  ],
  [
    "what nobody sees is no text",
    '<style>p{}</style><div style="display:none">lokregel</div><p>Dag</p><script>x()</script>',
    "Dag",
  ],
  ["a list", "<p>Ik wil:</p><ul><li>een</li><li>twee</li></ul>", "Ik wil:\n\n- een\n- twee"],
  ["preformatted lines", "<pre>een\n  twee</pre>", "een\n  twee"],
];

describe("the sender's own words", () => {
  test.each(CASES)("%s", (_name, html, reply) => {
    expect(foldHtml(html)?.reply.replace(/\u00a0/g, "")).toBe(reply);
  });
});

describe("marks in the HTML", () => {
  const marks = (html: string): string[] =>
    [...(foldHtml(html)?.html ?? "").matchAll(/<(\w+)[^>]* data-luwte-fold="(\w+)"/g)].map(
      (hit) => `${hit[1]} ${hit[2]}`,
    );

  test("the outermost element without own words is marked, once", () => {
    expect(
      marks('<div>Ja</div><blockquote type="cite"><p>a</p><blockquote type="cite">b</blockquote></blockquote>'),
    ).toEqual(["blockquote quote"]);
  });

  test("loose text gets a span of its own", () => {
    expect(marks("Ja<br>-----Original Message-----<br>From: x")).toContain("span quote");
  });

  test("a picture goes with the line that it stands in", () => {
    expect(marks('Ja<blockquote type="cite">x</blockquote><img src="cid:1">')).toEqual(["blockquote quote"]);
    expect(marks('Ja<blockquote type="cite"><img src="cid:1"></blockquote>')).toEqual(["blockquote quote"]);
  });

  test("a sender who writes the mark hides nothing", () => {
    expect(foldHtml(`<p ${FOLD_ATTRIBUTE}="quote">Ik ben boos</p>`)?.html).toBe("<p>Ik ben boos</p>");
  });

  test("markup without anything to fold comes back as it was", () => {
    const html = '<div class="a" title="x &quot; y"><p>Een &amp; twee &lt; drie</p><br><img src="cid:1"></div>';
    expect(foldHtml(html)).toMatchObject({ html, folded: false });
  });
});

describe("rubbish", () => {
  test("never throws, and marks never change the words", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "<b>",
        "</b>",
        "<p>",
        "<blockquote>",
        "</blockquote>",
        "<td>",
        "<!--",
        "-->",
        "<style>",
        "</style>",
        "<br>",
        "&amp;",
      ),
      fc.constantFrom(
        "<div class=gmail_quote>",
        "</div>",
        "<svg>",
        "<![CDATA[",
        "Van: x<br>Verzonden: y<br>Onderwerp: z<br>",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const folded = foldHtml(pieces.join(""));
        expect(htmlToText(folded!.html)).toBe(folded!.text);
      }),
    );
  });

  test.each([
    ["a tag opened 300,000 times", "<b>".repeat(300_000)],
    ["paragraphs without end", "<p>x".repeat(300_000)],
    ["quotes as deep as can be read", "<blockquote>x".repeat(590)],
    ["closing tags that open nothing", `${"<b>".repeat(500)}${"</i>".repeat(150_000)}`],
    ["an attribute that never ends", "<a href='".repeat(100_000)],
    ["a megabyte of brackets", "<".repeat(1_000_000)],
    ["comments that never end", "<!--".repeat(300_000)],
    ["a tag with 300,000 attributes", `<a ${"x ".repeat(300_000)}>`],
  ])("%s takes bounded time", (_name, html) => {
    // Anything worse than linear would still be at it when the test's own time is up.
    expect(() => foldHtml(html)).not.toThrow();
  });

  test("what is too deep or too long is refused, not half read", () => {
    expect(foldHtml("<div>".repeat(700))).toBeUndefined();
    expect(htmlToText("x".repeat(16_000_001))).toBeUndefined();
  });
});
