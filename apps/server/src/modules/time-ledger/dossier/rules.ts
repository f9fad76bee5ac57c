/** The register of what is measured, from which the dossier for a works council is made. Pure. A test holds it against the real tables. */
import { fill, type Language, type Text } from "@luwte/contract/language.ts";

const OWN: Text = { nl: "alleen die medewerker", fr: "ce conseiller uniquement", en: "that agent only" };
const ALL: Text = { nl: "iedereen in de organisatie", fr: "toute l’organisation", en: "everybody in the organisation" };
const DAYS_92: Text = { nl: "92 dagen", fr: "92 jours", en: "92 days" };
const UNTIL_DELETED: Text = { nl: "tot het wordt gewist", fr: "jusqu’à l’effacement", en: "until it is deleted" };
const DIVISION: Text = {
  nl: "de dag van het team verdelen in helpen, administratie, overleg, notities en pauzes",
  fr: "répartir la journée de l’équipe entre aide, administration, réunions, notes et pauses",
  en: "dividing the team’s day into helping, admin, meetings, notes and breaks",
};
const SHOWING: Text = {
  nl: "het team naast gepubliceerde cijfers laten zien waar de dag heen gaat",
  fr: "montrer à l’équipe où va la journée, à côté de chiffres publiés",
  en: "showing the team where the day goes, beside published figures",
};
const DECIDING: Text = {
  nl: "vastleggen dat en waarop is besloten",
  fr: "noter la décision et sa référence",
  en: "recording that and by what it was decided",
};

type Line = { purpose: Text; seenBy: Text; kept: Text; fields: string };
export const MEASURED: Readonly<Record<string, Line>> = {
  time_signals: {
    purpose: DIVISION,
    seenBy: OWN,
    kept: DAYS_92,
    fields: "id organisation_id person_id kind from_at to_at",
  },
  time_entries: {
    purpose: DIVISION,
    seenBy: OWN,
    kept: DAYS_92,
    fields: "id organisation_id person_id kind from_at to_at source",
  },
  time_weeks: {
    purpose: SHOWING,
    seenBy: ALL,
    kept: UNTIL_DELETED,
    fields: "organisation_id week team_id people shares released_at",
  },
  time_releases: { purpose: SHOWING, seenBy: ALL, kept: UNTIL_DELETED, fields: "organisation_id week released_at" },
  time_ledger_settings: {
    purpose: DECIDING,
    seenBy: ALL,
    kept: UNTIL_DELETED,
    fields: "organisation_id is_on reference decided_on changed_at version",
  },
};

/** A new line whenever MEASURED or what is made of it changes: what differs from the version that was decided on. */
export const CHANGES: readonly { version: number; what: Text }[] = [
  {
    version: 1,
    what: {
      nl: "Eerste versie: een open scherm meldt elke halve minuut gesprek, notitie, anders of stil; pauze en weg volgen uit de gekozen beschikbaarheid; overleg uit eigen invoer of een agendabestand, zonder titels. Teams vanaf vijf mensen, één keer per week.",
      fr: "Première version : un poste ouvert signale chaque demi-minute conversation, note, autre ou inactif ; pause et absence viennent de la disponibilité choisie ; les réunions, de la saisie ou d’un fichier d’agenda, sans titres. Équipes à partir de cinq personnes, une fois par semaine.",
      en: "First version: an open desk says each half minute conversation, note, other or still; break and away follow from the chosen availability; meetings from own entries or a calendar file, without titles. Teams of five and more, once a week.",
    },
  },
];

type Field = { table: string; field: string; purpose: string; seenBy: string; kept: string };
type Made = { version: number; fields: Field[]; changes: { version: number; what: string }[] };

/** All that is measured, for who reads it and for programs. */
export function dossierIn(language: Language): Made & { html: string } {
  const fields = Object.entries(MEASURED).flatMap(([table, { purpose, seenBy, kept, fields: names }]) =>
    names
      .split(" ")
      .map((field) => ({ table, field, purpose: purpose[language], seenBy: seenBy[language], kept: kept[language] })),
  );
  const changes = CHANGES.map(({ version, what }) => ({ version, what: what[language] }));
  const version = Math.max(...changes.map((each) => each.version));
  return { version, fields, changes, html: pageOf({ version, fields, changes }, language) };
}

const TEXTS = {
  title: {
    nl: "Dossier tijdverdeling, versie {version}",
    fr: "Dossier répartition du temps, version {version}",
    en: "Dossier of the time ledger, version {version}",
  },
  changes: {
    nl: "Wat er per versie veranderde",
    fr: "Ce qui a changé par version",
    en: "What changed in each version",
  },
  head: {
    nl: "Tabel|Veld|Waarvoor|Wie ziet het|Hoe lang",
    fr: "Table|Champ|Finalité|Qui le voit|Durée",
    en: "Table|Field|What for|Who sees it|How long",
  },
} as const satisfies Record<string, Text>;

/** All words are of this file, and none of a person: there is nothing to escape. */
function pageOf({ version, fields, changes }: Made, language: Language): string {
  const title = fill(TEXTS.title[language], { version });
  const row = (tag: "td" | "th", cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const lines = fields.map((each) => row("td", [each.table, each.field, each.purpose, each.seenBy, each.kept]));
  const said = changes.map((each) => `<li value="${each.version}">${each.what}</li>`);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
<table>${row("th", TEXTS.head[language].split("|"))}${lines.join("\n")}</table>
<h2>${TEXTS.changes[language]}</h2><ol>${said.join("")}</ol></html>`;
}
