/** The help centre: what an organisation decides of its public pages, and what readers said of its articles. */
import { z } from "zod";
import { Colour, Moment } from "./common.ts";
import { ArticleId, ArticleImageId, InboxId, PersonId, WidgetId } from "./ids.ts";
import { Language } from "./language.ts";

/** Stands in the public address, so it is short, and in small letters. */
export const HelpAddress = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Below the address of Luwte. */
export const helpPath = (address: string): string => `/help/${address}`;

export const HelpTexts = z.object({ title: z.string().trim().max(80), intro: z.string().trim().max(400) });
export type HelpTexts = z.output<typeof HelpTexts>;

/** `accent`: links and buttons. `band`: behind the name at the top. */
export const HelpColours = z.object({ accent: Colour, band: Colour });
export type HelpColours = z.output<typeof HelpColours>;

export const HelpCentreSettings = z.object({
  /** Nothing is public until somebody opens it. */
  open: z.boolean(),
  address: HelpAddress,
  languages: z.array(Language).min(1).max(3),
  /** An empty title is the organisation's name. */
  texts: z.object({ nl: HelpTexts, fr: HelpTexts, en: HelpTexts }),
  colours: HelpColours,
  /** A picture of the library. */
  logoId: ArticleImageId.nullable(),
  /** The chat that is offered to who still has a question; null: none. */
  widgetId: WidgetId.nullable(),
  /** Where questions from the form come in; null: there is no form. */
  inboxId: InboxId.nullable(),
});
export type HelpCentreSettings = z.output<typeof HelpCentreSettings>;

export const SavedHelpCentre = z.object({ settings: HelpCentreSettings, version: z.number().int() });
export type SavedHelpCentre = z.output<typeof SavedHelpCentre>;

/** `knowsOwnAddress`: whether Luwte was told where people reach it. Without, search engines get no map of the pages. */
export const ShownHelpCentre = SavedHelpCentre.extend({ knowsOwnAddress: z.boolean() });
export type ShownHelpCentre = z.output<typeof ShownHelpCentre>;

/** What readers said of an article, of all its languages together. Who they are is not known. */
export const ArticleFeedback = z.object({
  articleId: ArticleId,
  title: z.string(),
  ownerId: PersonId.nullable(),
  helped: z.number().int(),
  of: z.number().int(),
  /** The share that was helped, with its 95 % interval. */
  share: z.number(),
  low: z.number(),
  high: z.number(),
  /** The newest ones with words, without what looks personal. */
  said: z.array(z.object({ language: Language, helped: z.boolean(), words: z.string(), at: Moment })),
});
export type ArticleFeedback = z.output<typeof ArticleFeedback>;
