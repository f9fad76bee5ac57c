/** How texts in three languages are looked up. A table that misses a language does not compile. */
import type { WidgetLanguage } from "@luwte/contract/widget/protocol.ts";

export type Text = Readonly<Record<WidgetLanguage, string>>;

export const fill = (text: string, params: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
