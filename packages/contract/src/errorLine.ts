/** A line of the table of refusals: its status, what happened, and what to do. */
import type { Text } from "./language.ts";

export type ErrorLine = { status: number; title: Text; todo: Text };
export const line = (status: number, nl: [string, string], fr: [string, string], en: [string, string]): ErrorLine => ({
  status,
  title: { nl: nl[0], fr: fr[0], en: en[0] },
  todo: { nl: nl[1], fr: fr[1], en: en[1] },
});
