/** What we send can be read back by us, and carries what threading needs. */
import { foldText } from "@luwte/language/replies/text.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMail } from "../parse/rules.ts";
import { composeMail, messageIdOf } from "./rules.ts";
import type { NormalisedOutgoing } from "./shapes.ts";

const outgoing = (more: Partial<NormalisedOutgoing> = {}): NormalisedOutgoing => ({
  id: "0198aaaa-0000-7000-8000-000000000001",
  at: new Date("2026-11-23T10:00:00Z"),
  from: { name: "Fietswinkel", address: "support@shop.example" },
  replyTo: "support+k3m9x2p7q4@shop.example",
  to: [{ name: "Anna Vermeer", address: "anna@x.example" }],
  cc: [],
  subject: "Re: Café [#12]",
  richText: "<p>Beste Anna,</p><p>Ja, <strong>morgen</strong>.</p>",
  signature: "<p>Jan van Fietswinkel</p>",
  following: null,
  quoted: null,
  language: "nl",
  timeZone: "Europe/Amsterdam",
  inReplyTo: "<1@x.example>",
  references: ["<0@x.example>", "<1@x.example>"],
  files: [],
  automatic: false,
  ...more,
});

const sent = async (more: Partial<NormalisedOutgoing> = {}) => {
  const bytes = await composeMail(outgoing(more));
  return { bytes: bytes.toString(), mail: parseMail(bytes) };
};

describe("a mail that leaves", () => {
  test("reads back as it was meant", async () => {
    const { mail } = await sent();
    expect(mail).toMatchObject({
      from: { name: "Fietswinkel", address: "support@shop.example" },
      replyTo: [{ name: "Fietswinkel", address: "support+k3m9x2p7q4@shop.example" }],
      to: [{ name: "Anna Vermeer", address: "anna@x.example" }],
      subject: "Re: Café [#12]",
      date: "2026-11-23T10:00:00.000Z",
      inReplyTo: "<1@x.example>",
      references: ["<0@x.example>", "<1@x.example>"],
      reply: "Beste Anna,\n\nJa, morgen.",
      autoSubmitted: null,
      list: null,
      problems: [],
    });
  });

  test("has one name for ever, of its own message", async () => {
    const { mail } = await sent();
    expect(mail.messageId).toBe("<luwte.0198aaaa-0000-7000-8000-000000000001@shop.example>");
    expect(messageIdOf("a", "x@Shop.Example")).toBe("<luwte.a@shop.example>");
  });

  test("a person's answer says nothing about machines; an automatic one does", async () => {
    expect((await sent()).bytes).not.toMatch(/^(?:Auto-Submitted|List-|Precedence)/im);
    expect((await sent({ automatic: true })).mail.autoSubmitted).toBe("auto-replied");
  });

  test("files and pictures between the words", async () => {
    const file = { name: "factûur.pdf", type: "application/pdf", contentId: null, content: Buffer.from("%PDF") };
    const picture = { name: "p.png", type: "image/png", contentId: "p1", content: Buffer.from("PNG") };
    const { mail } = await sent({ richText: '<p>Zie <img src="cid:p1"></p>', files: [file, picture] });
    expect(mail.attachments.map(({ name, inline, size }) => `${name} ${inline} ${size}`).toSorted()).toEqual([
      "factûur.pdf false 4",
      "p.png true 3",
    ]);
  });

  test.each(["nl", "fr", "en"] as const)("what it quotes is folded by our own rules: %s", async (language) => {
    const quoted = {
      by: "Anna <anna@x.example>",
      at: new Date("2026-11-22T09:30:00Z"),
      text: "Waar blijft\nmijn fiets?",
    };
    const { mail } = await sent({ quoted, language });
    expect(mail.text).toContain("> mijn fiets?");
    expect(foldText(mail.text).reply).toBe("Beste Anna,\n\nJa, morgen.");
  });

  test.each([
    ["nl", "Europe/Amsterdam", "Op do 26 nov 2026 om 14:02 schreef Anna:"],
    ["fr", "Europe/Brussels", "Le jeu. 26 nov. 2026 à 14:02, Anna a écrit :"],
    ["en", "Europe/London", "On Thu, 26 Nov 2026 at 13:02, Anna wrote:"],
    ["nl", "Pacific/Auckland", "Op vr 27 nov 2026 om 02:02 schreef Anna:"],
  ] as const)(
    "what it quotes says when by the clock of the organisation: %s in %s",
    async (language, timeZone, head) => {
      const quoted = { by: "Anna", at: new Date("2026-11-26T13:02:00Z"), text: "Waar blijft mijn fiets?" };
      expect((await sent({ quoted, language, timeZone })).mail.text).toContain(`${head}\n`);
    },
  );

  test("long chains keep their first and their newest", async () => {
    const references = Array.from({ length: 60 }, (_, at) => `<${at}@x.example>`);
    const { mail } = await sent({ references });
    expect(mail.references).toEqual([references[0], ...references.slice(-19)]);
  });

  test("nothing in a subject or a name begins a header of its own", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (subject, name) => {
        const { bytes } = await sent({
          subject: `${subject}\r\nBcc: evil@x.example`,
          from: { name: `${name}\r\nX-Evil: 1`, address: "support@shop.example" },
        });
        expect(bytes).not.toMatch(/^(?:Bcc|X-Evil):/im);
      }),
      { numRuns: 50 },
    );
  });
});

describe("where the question can be followed", () => {
  const url = "https://luwte.shop.example/s/abc";

  test.each([
    ["nl", "Uw vraag 12 volgen:"],
    ["fr", "Suivre votre question 12 :"],
    ["en", "Follow your question 12:"],
  ] as const)("stands below the signature, in %s", async (language, words) => {
    const { text, html } = parseMail(await composeMail(outgoing({ language, following: { number: 12, url } })));
    expect(text).toMatch(new RegExp(`Jan van Fietswinkel\\s+${words}\\s+${url}`));
    expect(html).toContain(`href="${url}"`);
  });

  test("is folded away with the signature when the answer comes back", async () => {
    const bytes = await composeMail(outgoing({ signature: "", following: { number: 12, url } }));
    expect(foldText(parseMail(bytes).text).reply).not.toContain(url);
  });
});
