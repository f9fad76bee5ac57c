/** A month under a pack as a report: what it covers, its text, its hash, and how it reads as CSV and on paper. */
import { createHash } from "node:crypto";
import type { ComplianceReport, ComplianceSettings } from "@luwte/contract/compliance.ts";
import type { Language, Text, Texts } from "@luwte/contract/language.ts";
import { dayNumber } from "@luwte/planning/calendar/days.ts";
import { OWN_PACK, ownPack, PACKS, type Pack } from "@luwte/planning/compliance/packs.ts";
import { beginOf, type WorkingDays } from "@luwte/planning/compliance/workingDays.ts";
import { escaped } from "../../../platform/http/html.ts";

type Norm = Pick<ComplianceSettings, "seconds" | "percent" | "channels">;
export const packWith = (id: string, { seconds, percent, channels }: Norm): Pack | undefined =>
  id === OWN_PACK ? ownPack({ seconds, share: percent / 100, channels }) : PACKS.find((pack) => pack.id === id);

export type Span = { readonly from: number; readonly until: number; readonly settledAt: number };

/** From the first local midnight of a month until that of the next, and when all of it is settled. */
export function spanOf(month: string, pack: Pack, days: WorkingDays): Span {
  const first = dayNumber(`${month}-01`)!;
  const [year, number] = month.split("-").map(Number) as [number, number];
  const next = dayNumber(`${number === 12 ? year + 1 : year}-${String((number % 12) + 1).padStart(2, "0")}-01`)!;
  return {
    from: beginOf(days, first),
    until: beginOf(days, next),
    settledAt: beginOf(days, next + pack.settlesAfterDays),
  };
}

/** Once settled the cutoff stands still, and with it the text. */
export const cutoffOf = (
  { settledAt }: Pick<Span, "settledAt">,
  now: number,
): { cutoff: number; provisional: boolean } =>
  now < settledAt ? { cutoff: now, provisional: true } : { cutoff: settledAt, provisional: false };

/** The fields in one order, whoever made the report. */
export function textOf(report: ComplianceReport): string {
  const { format, organisation, month, timeZone, pack, law, inForce, cutoff, provisional, chain, digest, figures } =
    report;
  const ordered = figures.map(
    ({ rule, contacts, kept, missed, abandoned, open, events, wanted, countedAsMissed, leftOut }) => ({
      rule,
      contacts,
      kept,
      missed,
      abandoned,
      open,
      events,
      wanted,
      countedAsMissed: sideOf(countedAsMissed),
      leftOut: sideOf(leftOut),
    }),
  );
  const { events, head } = chain;
  return JSON.stringify({
    format,
    organisation,
    month,
    timeZone,
    pack,
    law,
    inForce,
    cutoff,
    provisional,
    chain: { events, head },
    digest,
    figures: ordered,
  });
}
const sideOf = ({ of, kept, meets }: ComplianceReport["figures"][number]["leftOut"]) => ({ of, kept, meets });

export const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();

const COLUMNS = ["contacts", "kept", "missed", "abandoned", "open", "events"] as const;

/** Starts with what it is, so that a table by itself is never mistaken for another month. A cell that begins like a formula is text. */
export function asCsv(report: ComplianceReport, hash: string): string {
  const { month, pack, cutoff, provisional, figures } = report;
  const head = [
    "month",
    "pack",
    "provisional",
    "cutoff",
    "rule",
    ...COLUMNS,
    "wanted",
    "of_counted_as_missed",
    "of_left_out",
    "sha256",
  ];
  const rows = figures.map((line) => [
    month,
    pack,
    provisional,
    cutoff,
    line.rule,
    ...COLUMNS.map((column) => line[column]),
    line.wanted,
    line.countedAsMissed.of,
    line.leftOut.of,
    hash,
  ]);
  return [head, ...rows].map((row) => `${row.map((cell) => cellOf(String(cell))).join(",")}\r\n`).join("");
}
const cellOf = (text: string): string => (/[",\r\n]|^[=+\-@]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const WORDS = {
  title: {
    nl: "Rapport over wachttijd, {month}",
    fr: "Rapport sur l’attente, {month}",
    en: "Report on waiting, {month}",
  },
  provisional: { nl: "Voorlopig", fr: "Provisoire", en: "Provisional" },
  final: { nl: "Definitief", fr: "Définitif", en: "Final" },
  notInForce: {
    nl: "Deze regels golden nog niet op de eerste dag van de maand.",
    fr: "Ces règles n’étaient pas en vigueur le premier jour du mois.",
    en: "These rules were not in force on the first day of the month.",
  },
  rule: { nl: "Regel", fr: "Règle", en: "Rule" },
  contacts: { nl: "Contacten", fr: "Contacts", en: "Contacts" },
  kept: { nl: "Gehaald", fr: "Respectés", en: "Kept" },
  missed: { nl: "Niet gehaald", fr: "Non respectés", en: "Missed" },
  abandoned: { nl: "Zelf opgehangen of weggegaan", fr: "Abandonnés", en: "Abandoned" },
  open: { nl: "Nog binnen de tijd", fr: "Encore dans le délai", en: "Still in time" },
  events: { nl: "Gebeurtenissen", fr: "Événements", en: "Events" },
  counted: { nl: "Verlaten als niet gehaald", fr: "Abandons comptés", en: "Abandoned as missed" },
  leftOut: { nl: "Verlaten niet meegeteld", fr: "Abandons exclus", en: "Abandoned left out" },
  cutoff: { nl: "Vastgelegd tot", fr: "Enregistré jusqu’au", en: "Recorded until" },
  unverified: {
    nl: "Niet nagekeken in de wet zelf:",
    fr: "Non vérifié dans le texte même :",
    en: "Not verified in the law itself:",
  },
} as const satisfies Texts;

const sideText = ({ of, kept }: { of: number; kept: number }): string =>
  of === 0 ? "–" : `${kept}/${of} (${((100 * kept) / of).toFixed(1)} %)`;

/** A page to print: it asks for nothing and runs nothing. */
export function asPage(report: ComplianceReport, hash: string, pack: Pack, language: Language): string {
  const t = (text: Text): string => escaped(text[language]);
  const title = escaped(WORDS.title[language].replace("{month}", report.month));
  const heads = [WORDS.rule, ...COLUMNS.map((column) => WORDS[column]), WORDS.counted, WORDS.leftOut];
  const rows = report.figures.map((line) => {
    const rule = pack.rules.find(({ id }) => id === line.rule)!;
    const cells = [
      ...COLUMNS.map((column) => String(line[column])),
      sideText(line.countedAsMissed),
      sideText(line.leftOut),
    ];
    const note =
      rule.unverified === null ? "" : `<br><small>${t(WORDS.unverified)} ${escaped(rule.unverified)}</small>`;
    return `<tr><th scope="row" align="left">${t(rule.words)}<br><small>${escaped(rule.article)}</small>${note}</th>${cells.map((cell) => `<td align="right">${escaped(cell)}</td>`).join("")}</tr>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>
<h1>${title}</h1>
<p>${escaped(report.law)}</p>
<p><strong>${t(report.provisional ? WORDS.provisional : WORDS.final)}</strong>. ${report.inForce ? "" : t(WORDS.notInForce)} ${t(WORDS.cutoff)} <time datetime="${report.cutoff}">${report.cutoff}</time></p>
<table border="1" cellpadding="6"><thead><tr>${heads.map((head) => `<th scope="col">${t(head)}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
<p><small>SHA-256 ${hash}</small></p>
</body></html>
`;
}
