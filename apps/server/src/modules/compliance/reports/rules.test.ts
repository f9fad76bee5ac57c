/** What a report covers, until when it is provisional, and how it reads. */
import type { ComplianceReport } from "@luwte/contract/compliance.ts";
import { PACKS } from "@luwte/planning/compliance/packs.ts";
import { openWorkingDays } from "@luwte/planning/compliance/workingDays.ts";
import { expect, it } from "vitest";
import { asCsv, asPage, cutoffOf, hashOf, packWith, spanOf, textOf } from "./rules.ts";

const days = openWorkingDays("Europe/Amsterdam", () => [])!;
const NORM = { seconds: 120, percent: 80, channels: ["phone" as const] };

it.each([
  ["2026-03", "2026-02-28T23:00:00.000Z", "2026-03-31T22:00:00.000Z", "2026-04-07T22:00:00.000Z"],
  ["2026-12", "2026-11-30T23:00:00.000Z", "2026-12-31T23:00:00.000Z", "2027-01-07T23:00:00.000Z"],
])("%s is from %s until %s, settled at %s", (month, from, until, settled) => {
  const span = spanOf(month, packWith("own", NORM)!, days);
  expect([span.from, span.until, span.settledAt].map((at) => new Date(at).toISOString())).toEqual([
    from,
    until,
    settled,
  ]);
});

it("is provisional until it is settled, and then its cutoff stands still", () => {
  expect(cutoffOf({ settledAt: 100 }, 99)).toEqual({ cutoff: 99, provisional: true });
  expect(cutoffOf({ settledAt: 100 }, 100)).toEqual({ cutoff: 100, provisional: false });
  expect(cutoffOf({ settledAt: 100 }, 9_999)).toEqual({ cutoff: 100, provisional: false });
});

const side = { of: 0, kept: 0, meets: null };
const report: ComplianceReport = {
  format: 1,
  organisation: "018f0000-0000-7000-8000-000000000001",
  month: "2027-01",
  timeZone: "Europe/Madrid",
  pack: "es-2025",
  law: "Ley <10/2025>",
  inForce: true,
  cutoff: "2027-03-01T00:00:00.000Z",
  provisional: true,
  chain: { events: 3, head: "aa" },
  digest: "bb",
  figures: PACKS[0]!.rules.map(({ id }) => ({
    rule: id,
    contacts: 4,
    kept: 3,
    missed: 0,
    abandoned: 1,
    open: 0,
    events: 12,
    wanted: 0.95,
    countedAsMissed: { of: 4, kept: 3, meets: false },
    leftOut: { ...side, of: 3, kept: 3, meets: true },
  })),
};

it("has the same text however its fields were ordered, and another hash when one figure is another", () => {
  const shuffled = Object.fromEntries(Object.entries(report).toReversed()) as ComplianceReport;
  expect(textOf(shuffled)).toBe(textOf(report));
  const changed = { ...report, chain: { ...report.chain, events: 4 } };
  expect(hashOf(textOf(changed)).equals(hashOf(textOf(report)))).toBe(false);
});

it("reads as CSV line by line, and as a page that says what was not verified", () => {
  const lines = asCsv(report, "ff").split("\r\n");
  expect(lines[0]).toContain("rule,contacts,kept,missed,abandoned,open,events,wanted");
  expect(lines[1]).toBe("2027-01,es-2025,true,2027-03-01T00:00:00.000Z,es-answered,4,3,0,1,0,12,0.95,4,3,ff");
  const page = asPage(report, "ff", PACKS[0]!, "nl");
  expect(page).toContain("Ley &lt;10/2025&gt;");
  expect(page).toContain("3/4 (75.0 %)");
  expect(page).toContain("3/3 (100.0 %)");
  expect(page).toContain("Niet nagekeken in de wet zelf");
  expect(page).toContain("Voorlopig");
});
