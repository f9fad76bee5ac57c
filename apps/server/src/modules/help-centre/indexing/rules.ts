/** What search engines are told: which pages there are, in which languages, and where not to look. Pure. */
import { helpPath } from "@luwte/contract/helpCentre.ts";
import type { Language } from "@luwte/contract/language.ts";
import { escaped } from "../../../platform/http/html.ts";
import { articlePath, startPath, topicPath, topicsIn } from "../house/rules.ts";
import type { House } from "../shapes.ts";

type Entry = { readonly language: string; readonly path: string; readonly at: Date | null };

/** At most so many addresses stand in one (sitemaps.org). */
const MOST = 50_000;

/** What stands in the place of a map that cannot be made: the pages work without, and somebody can mend it. */
const NO_MAP: Record<Language, string> = {
  nl: "Dit helpcentrum heeft nog geen sitemap, want Luwte weet niet op welk adres het te bereiken is. Wie Luwte installeerde, zet LUWTE_URL (bijvoorbeeld LUWTE_URL=https://klanten.voorbeeld.nl) en start Luwte opnieuw. De pagina’s zelf werken gewoon.",
  fr: "Ce centre d’aide n’a pas encore de plan du site : Luwte ne connaît pas sa propre adresse. La personne qui a installé Luwte définit LUWTE_URL (par exemple LUWTE_URL=https://clients.exemple.be), puis redémarre Luwte. Les pages, elles, fonctionnent.",
  en: "This help centre has no sitemap yet, since Luwte does not know at which address it is reached. Whoever installed Luwte sets LUWTE_URL (for example LUWTE_URL=https://customers.example.com) and starts Luwte again. The pages themselves work.",
};

type MapSaid = { readonly status: 200 | 404; readonly type: string; readonly text: string };
/** `origin` null: Luwte does not know its own address, and a map has whole ones. */
export const mapFor = (house: House, origin: string | null, language: Language): MapSaid =>
  origin
    ? { status: 200, type: "application/xml; charset=utf-8", text: sitemapOf(house, origin) }
    : { status: 404, type: "text/plain; charset=utf-8", text: `${NO_MAP[language]}\n` };

/** Every page with its other languages beside it. */
function sitemapOf(house: House, origin: string): string {
  const urls = groupsOf(house)
    .flatMap((group) => group.map((entry) => urlOf(entry, group, origin)))
    .slice(0, MOST);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

function groupsOf(house: House): Entry[][] {
  const { languages } = house.settings;
  const start = languages.map((language) => ({ language, path: startPath(house, language), at: null }));
  const topics = house.categories.map((category) =>
    languages
      .filter((language) => topicsIn(house, language).some((topic) => topic.category.id === category.id))
      .map((language) => ({ language, path: topicPath(house, category, language), at: null })),
  );
  const articles = [...house.byTail.values()].map((texts) =>
    texts.map((text) => ({ language: text.language, path: articlePath(house, text), at: text.publishedAt })),
  );
  return [start, ...topics, ...articles];
}

function urlOf({ path, at }: Entry, group: readonly Entry[], origin: string): string {
  const others = group.length > 1 ? group.map((each) => otherOf(each, origin)).join("") : "";
  const changed = at ? `<lastmod>${at.toISOString().slice(0, 10)}</lastmod>` : "";
  return `<url><loc>${escaped(origin + path)}</loc>${changed}${others}</url>`;
}

const otherOf = ({ language, path }: Entry, origin: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(origin + path)}"/>`;

const noMaps = (addresses: readonly string[]): string[] =>
  addresses.length > 0 ? ["# No sitemap: LUWTE_URL, the address where people reach Luwte, is not set."] : [];

/** Nothing but help centres that are open; and of those no page that is made for one reader. */
export function robotsOf(addresses: readonly string[], origin: string | null): string {
  const hidden = ["search", "contact", "feedback"].map((name) => `Disallow: /help/*/*/${name}`);
  const lines = [
    "User-agent: *",
    "Disallow: /",
    ...(addresses.length > 0 ? ["Allow: /help/", ...hidden, "Disallow: /help/*read="] : []),
  ];
  const maps = origin
    ? addresses.map((address) => `Sitemap: ${origin}${helpPath(address)}/sitemap.xml`)
    : noMaps(addresses);
  return [...lines, ...maps, ""].join("\n");
}
