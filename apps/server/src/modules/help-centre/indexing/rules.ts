/** What search engines are told: which pages there are, in which languages, and where not to look. Pure. */
import { helpPath } from "@luwte/contract/helpCentre.ts";
import { escaped } from "../../../platform/http/html.ts";
import { articlePath, startPath, topicPath, topicsIn } from "../house/rules.ts";
import type { House } from "../shapes.ts";

type Entry = { readonly language: string; readonly path: string; readonly at: Date | null };

/** At most so many addresses stand in one (sitemaps.org). */
const MOST = 50_000;

/** Every page with its other languages beside it. */
export function sitemapOf(house: House, origin: string): string {
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

/** Nothing but help centres that are open; and of those no page that is made for one reader. */
export function robotsOf(addresses: readonly string[], origin: string | null): string {
  const hidden = ["search", "contact", "feedback"].map((name) => `Disallow: /help/*/*/${name}`);
  const lines = [
    "User-agent: *",
    "Disallow: /",
    ...(addresses.length > 0 ? ["Allow: /help/", ...hidden, "Disallow: /help/*read="] : []),
  ];
  const maps = origin ? addresses.map((address) => `Sitemap: ${origin}${helpPath(address)}/sitemap.xml`) : [];
  return [...lines, ...maps, ""].join("\n");
}
