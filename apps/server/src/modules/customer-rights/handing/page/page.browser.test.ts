/** What a customer is handed over, opened from their disk on a phone: judged by axe once, with everything on it that can be on it. */
import axe from "axe-core";
import { expect, it } from "vitest";
import { openChromium } from "../../../../testing/chromium.ts";
import type { Section } from "../shapes.ts";
import { pageOf } from "./rules.ts";

const section = (table: string, nl: string, rows: Section["rows"]): Section => ({
  table,
  title: { nl, fr: nl, en: nl },
  purpose: { nl: "Uw vragen beantwoorden", fr: "Répondre à vos questions", en: "Answering your questions" },
  kept: { count: 24, unit: "months" },
  rows,
});
const NUMBER = "3SBPL0123456789012345678901234567890123456789";
const message = { direction: "in", text: `Waar blijft het?\nMijn nummer is ${NUMBER}`, at: "2026-03-02T09:00:00.000Z" };
const file = { id: "9", messageId: "1", name: "bon van de winkel.pdf", hash: "", path: "files/001-bon.pdf" };
const PAGE = pageOf({
  organisation: "Wol & Weer",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  madeAt: new Date("2026-03-03T09:00:00.000Z"),
  sections: [
    section("messages", "Berichten", [{ part: "messages/1", values: message }]),
    section("attachments", "Bestanden", [{ part: "attachments/9", values: { name: file.name, size: 1_000 } }]),
    section("customer_notes", "Aantekeningen over u", []),
  ],
  files: [file],
  looked: [{ role: "agent", kind: "opened", day: "2026-03-02", times: 2 }],
  withheld: [{ part: "customer_notes/1", reason: "Over een andere klant" }],
});

it("has no mistakes, and nothing sticks out", async () => {
  const browser = await openChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.setContent(PAGE);
    await page.evaluate(axe.source);
    const found = await page.evaluate<axe.AxeResults>("axe.run(document)");
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  } finally {
    await browser.close();
  }
});
