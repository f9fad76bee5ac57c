/** What a text is made of, for searching. */
import type { Language } from "@luwte/contract/language.ts";

/** A piece of a text that can be found: as it is compared, and where it stands. */
export type Token = { readonly word: string; readonly from: number; readonly to: number };

/** A word with its stems, one per language. */
export type Stems = Readonly<Record<Language, string>>;

/** What a message is found by. */
export type Found = {
  /** Words of letters: they have stems, and are remembered for typing errors. */
  readonly words: ReadonlySet<string>;
  /** Numbers, codes, addresses: found exactly, or not at all. */
  readonly marks: ReadonlySet<string>;
};
