/** What the pages of one organisation are made of, put together; and how articles and topics are named in addresses. Pure. */
import { helpPath } from "@luwte/contract/helpCentre.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { ArticleCategory } from "@luwte/contract/library.ts";
import type { House, Listed, Place, Trail } from "../shapes.ts";

export const tailOf = (id: string): string => id.slice(-12);
const TAIL = /(?:^|-)([0-9a-f]{12})$/;
/** Null: no such name was ever made here. */
export const tailIn = (name: string): string | null => TAIL.exec(name.slice(-13))?.[1] ?? null;

const LONGEST_NAME = 60;
/** Words of a title, for people who read addresses; what counts is the end. */
export function nameOf(title: string, tail: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "");
  return words ? `${words}-${tail}` : tail;
}

/** In the language, else in Dutch, else in any. */
export const categoryName = ({ names }: Pick<ArticleCategory, "names">, language: Language): string =>
  names[language] ?? names.nl ?? Object.values(names).find((name) => name !== undefined) ?? "";

type Parts = Omit<House, "articles" | "byTail"> & { readonly listed: readonly Listed[] };

/** Only the languages that the help centre has. */
export function houseOf({ listed, ...rest }: Parts): House {
  const shown = listed.filter(({ language }) => rest.settings.languages.includes(language));
  const byTail = new Map<string, Listed[]>();
  for (const text of shown) byTail.set(text.tail, [...(byTail.get(text.tail) ?? []), text]);
  const articles = Object.fromEntries(
    LANGUAGES.map((language) => [language, shown.filter((text) => text.language === language)]),
  ) as Record<Language, Listed[]>;
  return { ...rest, articles, byTail };
}

export const titleOf = ({ settings, organisation }: House, language: Language): string =>
  settings.texts[language].title || organisation;

export const startPath = ({ settings }: Pick<House, "settings">, language: Language): string =>
  `${helpPath(settings.address)}/${language}`;
export const articlePath = (
  house: Pick<House, "settings">,
  { language, title, tail }: Pick<Listed, "language" | "title" | "tail">,
) => `${startPath(house, language)}/articles/${nameOf(title, tail)}`;
export const topicPath = (house: House, category: ArticleCategory, language: Language): string =>
  `${startPath(house, language)}/topics/${nameOf(categoryName(category, language), tailOf(category.id))}`;

/** Topics that have something to read in the language, in their order, with what there is. */
export const topicsIn = ({ categories, articles }: House, language: Language) =>
  categories
    .map((category) => ({
      category,
      articles: articles[language].filter(({ categoryId }) => categoryId === category.id),
    }))
    .filter((topic) => topic.articles.length > 0);

/** Under no topic. */
export const looseIn = ({ categories, articles }: House, language: Language): Listed[] => {
  const known = new Set(categories.map(({ id }) => id));
  return articles[language].filter(({ categoryId }) => categoryId === null || !known.has(categoryId));
};

const MOST_READ = 8;
const LONGEST_SEARCH = 200;
export const NO_TRAIL: Trail = { searched: "", read: [] };

type Query = { readonly q?: unknown; readonly read?: unknown };
/** Anybody can write anything there. */
export function trailIn({ q, read }: Query): Trail {
  const searched = (typeof q === "string" ? q : "")
    .toWellFormed()
    .replace(/[\p{Cc}]/gu, " ")
    .trim();
  const tails = (typeof read === "string" ? read : "").slice(0, 400).split(",");
  return {
    searched: searched.slice(0, LONGEST_SEARCH),
    read: [...new Set(tails.filter((tail) => /^[0-9a-f]{12}$/.test(tail)))].slice(-MOST_READ),
  };
}

export const andRead = ({ searched, read }: Trail, tail: string): Trail => ({
  searched,
  read: [...read.filter((each) => each !== tail), tail].slice(-MOST_READ),
});

/** "?q=...&read=..."; empty without a trail. */
export function queryOf({ searched, read }: Trail): string {
  const query = new URLSearchParams();
  if (searched) query.set("q", searched);
  if (read.length > 0) query.set("read", read.join(","));
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

const ABOUT = /^r-([0-9a-f,]*)\/q-(.*)$/s;
/** Where to ask, with the trail in the path: the chat says on which page somebody is, and leaves out what stands behind a question mark. */
export const contactPath = (house: House, language: Language, { searched, read }: Trail): string => {
  const path = `${startPath(house, language)}/contact`;
  return searched || read.length > 0 ? `${path}/about/r-${read.join(",")}/q-${encodeURIComponent(searched)}` : path;
};
export function trailInPath(rest: string): Trail {
  const [, read, q] = ABOUT.exec(rest) ?? [];
  return trailIn({ q, read });
}

/** What was read, in the language in which somebody asks, else in any; what is no longer there is left out. */
export const readArticles = ({ house, language, trail }: Place): Listed[] =>
  trail.read.flatMap((tail) => {
    const texts = house.byTail.get(tail) ?? [];
    return texts.find((text) => text.language === language) ?? texts.slice(0, 1);
  });
