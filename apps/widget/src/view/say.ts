/** Puts the panel's texts into the visitor's language. */
import type { WidgetLanguage } from "@luwte/contract/widget/protocol.ts";
import { fill } from "../shared/words.ts";
import { TEXTS } from "./texts.ts";

export type TextKey = keyof typeof TEXTS;
export type Say = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: WidgetLanguage): Say =>
  (key, params) =>
    fill(TEXTS[key][language], params);
