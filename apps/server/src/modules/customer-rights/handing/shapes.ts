/** What a customer is handed over: sections of rows, each in the words of the register. */
import type { Language, Text } from "@luwte/contract/language.ts";

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = {
  /** Names the row in a withholding; of rows without an id their place. */
  readonly part: string;
  readonly values: Readonly<Record<string, Value>>;
};
export type Section = {
  readonly table: string;
  readonly title: Text;
  readonly purpose: Text;
  /** In words, or null where it ends by itself. */
  readonly kept: { readonly count: number; readonly unit: "months" | "days" } | null;
  readonly rows: readonly Row[];
};
export type FileOf = {
  readonly id: string;
  readonly messageId: string | null;
  readonly name: string;
  readonly hash: string;
  readonly path: string;
};
/** Who of us looked, by role and never by name. */
export type Looked = { readonly role: string; readonly kind: string; readonly day: string; readonly times: number };
export type Withheld = { readonly part: string; readonly reason: string };

export type Dossier = {
  readonly organisation: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly madeAt: Date;
  readonly sections: readonly Section[];
  readonly files: readonly FileOf[];
  readonly looked: readonly Looked[];
  readonly withheld: readonly Withheld[];
};
