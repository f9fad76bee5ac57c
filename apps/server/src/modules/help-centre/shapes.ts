/** What a help centre is made of, and what the module asks of its neighbours. */
import type { HelpCentreSettings } from "@luwte/contract/helpCentre.ts";
import type { ArticleCategoryId, ArticleId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleCategory } from "@luwte/contract/library.ts";
import type { Conversations } from "../conversations/public.ts";

export type HelpCentreNeeds = {
  readonly conversations: Pick<Conversations, "receiveMessage" | "addActivity">;
};

/** A published text as lists show it; its words are read when its page is made. */
export type Listed = {
  readonly articleId: ArticleId;
  /** The end of its id: what stands in addresses, and stays when its title changes. */
  readonly tail: string;
  readonly categoryId: ArticleCategoryId | null;
  readonly language: Language;
  readonly title: string;
  readonly short: string;
  readonly publishedAt: Date;
};

/** Everything that the pages of one organisation are made of, except the articles' words. */
export type House = {
  readonly organisationId: OrganisationId;
  readonly organisation: string;
  readonly timeZone: string;
  readonly settings: HelpCentreSettings;
  readonly version: number;
  readonly categories: readonly ArticleCategory[];
  /** By title. */
  readonly articles: Readonly<Record<Language, readonly Listed[]>>;
  /** By the end of the id. */
  readonly byTail: ReadonlyMap<string, readonly Listed[]>;
};

/** What somebody looked for and read before: it travels in the links they follow, and is kept nowhere. */
export type Trail = { readonly searched: string; readonly read: readonly string[] };

/** Where a page is, and in which words. */
export type Place = {
  readonly house: House;
  readonly language: Language;
  readonly trail: Trail;
  /** Of Luwte, without a slash at the end; null: it does not know its own address. */
  readonly origin: string | null;
};

export type PageKind = "start" | "topic" | "article" | "search" | "contact" | "feedback" | "notice";
