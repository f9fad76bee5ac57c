/** Steps of an erasure: which rows of which table, and what they become. */
import type { Emptied } from "../shapes.ts";

/** Whose data is meant: rows are found from these, and from nothing else. */
export type Whose = {
  readonly customers: readonly string[];
  readonly conversations: readonly string[];
  readonly addresses: readonly string[];
};

/** How rows of a table are found, down to ids that are known. */
export type Found =
  | { readonly kind: "ids"; readonly column: string; readonly of: "customers" | "conversations" }
  | { readonly kind: "through"; readonly column: string; readonly table: string; readonly found: readonly Found[] }
  | {
      readonly kind: "among";
      readonly column: string;
      readonly table: string;
      readonly list: string;
      readonly found: readonly Found[];
    }
  | { readonly kind: "addresses"; readonly column: string };

export type Step = {
  readonly table: string;
  readonly found: readonly Found[];
  readonly file: string | null;
  /** Null: the rows go. */
  readonly sets: readonly SetColumn[] | null;
};
export type SetColumn = {
  readonly column: string;
  readonly to: keyof Emptied | "next" | "now" | { readonly word: string };
};
