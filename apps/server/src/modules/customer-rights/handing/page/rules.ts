/** The readable page of what a customer is handed over: plain, without script, for any browser and any reader. Pure. */
import { fill, type Text } from "@luwte/contract/language.ts";
import { type Html, html, linesAsHtml, Html as Made } from "../../../../platform/http/html.ts";
import type { Dossier, Row, Section, Value } from "../shapes.ts";
import { columnWord, valueWord, PAGE_WORDS as WORDS } from "../words/rules.ts";

/** Shown in the JSON only: the same again, in a form for programs. */
const FOR_PROGRAMS = new Set(["html", "mail", "full_text"]);

const STYLE = `body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2321;background:#fff}
h1{font-size:1.7rem}h2{font-size:1.3rem;margin-top:2.5rem;border-bottom:2px solid #4d6b60}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid #c9d3cf;overflow-wrap:anywhere;hyphens:auto}dl{margin:0 0 1.5rem;padding:.8rem 1rem;background:#f2f5f4}
dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere}a{color:#0b5c43}`;

export function pageOf(dossier: Dossier): string {
  const { language, sections } = dossier;
  const say = (text: Text, params = {}): string => fill(text[language], params);
  const made = moment(dossier, dossier.madeAt.toISOString());
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say(WORDS.title)}</title><style>${new Made(STYLE)}</style></head>
<body><main><h1>${say(WORDS.title)}</h1><p>${say(WORDS.from, { organisation: dossier.organisation, day: made })}</p><p>${say(WORDS.also)}</p>
<h2>${say(WORDS.overview)}</h2>${overview(dossier, say)}
${sections.map((section) => sectionOf(dossier, section))}
${lookedAt(dossier, say)}${withheldIn(dossier, say)}
<p>${say(WORDS.rights)}</p></main></body></html>`;
  return page.text;
}

type Say = (text: Text, params?: Record<string, string | number>) => string;

const overview = ({ language, sections }: Dossier, say: Say): Html => html`<table><thead><tr>
<th scope="col">${say(WORDS.what)}</th><th scope="col">${say(WORDS.why)}</th><th scope="col">${say(WORDS.howLong)}</th><th scope="col">${say(WORDS.howMany)}</th></tr></thead>
<tbody>${sections.map(
  ({ title, purpose, kept, rows }) =>
    html`<tr><th scope="row">${title[language]}</th><td>${purpose[language]}</td><td>${kept ? say(WORDS[kept.unit], { count: kept.count }) : say(WORDS.passing)}</td><td>${rows.length}</td></tr>`,
)}</tbody></table>`;

function sectionOf(dossier: Dossier, { table, title, rows }: Section): Html {
  const none = WORDS.none[dossier.language];
  return html`<section aria-labelledby="${table}"><h2 id="${table}">${title[dossier.language]}</h2>
${rows.length === 0 ? html`<p>${none}</p>` : rows.map((row) => rowOf(dossier, table, row))}</section>`;
}

function rowOf(dossier: Dossier, table: string, { part, values }: Row): Html {
  const shown = Object.entries(values).filter(
    ([column, value]) => !FOR_PROGRAMS.has(column) && value !== null && value !== "" && !isEmpty(value),
  );
  const file = table === "attachments" ? dossier.files.find(({ id }) => part === `attachments/${id}`) : undefined;
  return html`<dl>${shown.map(
    ([column, value]) =>
      html`<dt>${columnWord(column, dossier.language)}</dt><dd>${
        file && column === "name" ? html`<a href="${file.path}">${file.name}</a>` : said(dossier, value)
      }</dd>`,
  )}</dl>`;
}

const isEmpty = (value: Value): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

function said(dossier: Dossier, value: Value): Html {
  if (typeof value === "boolean") return html`${(value ? WORDS.yes : WORDS.no)[dossier.language]}`;
  if (typeof value === "string" && MOMENT.test(value)) return html`${moment(dossier, value)}`;
  if (typeof value === "string") return new Made(linesAsHtml(valueWord(value, dossier.language)));
  if (value === null || typeof value === "number") return html`${value}`;
  return Array.isArray(value)
    ? html`${value.map((each: Value) => html`${said(dossier, each)} `)}`
    : html`${Object.entries(value).map(([key, each]) => html`${key}: ${said(dossier, each)}<br>`)}`;
}

function moment({ language, timeZone }: Dossier, value: string): string {
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", timeZone }).format(at);
}

function lookedAt({ language, looked }: Dossier, say: Say): Html {
  const head = html`<section aria-labelledby="looked"><h2 id="looked">${say(WORDS.looked)}</h2><p>${say(WORDS.lookedWhy)}</p>`;
  if (looked.length === 0) return html`${head}<p>${say(WORDS.none)}</p></section>`;
  return html`${head}<table><thead><tr><th scope="col">${say(WORDS.role)}</th><th scope="col">${say(WORDS.did)}</th><th scope="col">${say(WORDS.day)}</th><th scope="col">${say(WORDS.times)}</th></tr></thead>
<tbody>${looked.map(
    ({ role, kind, day, times }) =>
      html`<tr><td>${valueWord(role, language)}</td><td>${valueWord(kind, language)}</td><td>${day}</td><td>${times}</td></tr>`,
  )}</tbody></table></section>`;
}

function withheldIn({ withheld }: Dossier, say: Say): Html | null {
  if (withheld.length === 0) return null;
  return html`<section aria-labelledby="withheld"><h2 id="withheld">${say(WORDS.withheld)}</h2><p>${say(WORDS.withheldWhy, { count: withheld.length })}</p>
<ul>${withheld.map(({ reason }) => html`<li>${reason}</li>`)}</ul></section>`;
}

/** For a program: the same sections by the names of their tables. */
export const dataOf = ({ organisation, language, madeAt, sections, looked, withheld }: Dossier): string =>
  JSON.stringify(
    {
      organisation,
      language,
      madeAt: madeAt.toISOString(),
      sections: Object.fromEntries(
        sections.map(({ table, title, purpose, rows }) => [
          table,
          { title: title[language], purpose: purpose[language], rows: rows.map(({ values }) => values) },
        ]),
      ),
      lookedAt: looked,
      withheld: withheld.map(({ reason }) => ({ reason })),
    },
    null,
    2,
  );
