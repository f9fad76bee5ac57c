/** The register of personal data: of every table whose data it holds, what for, how long, and what erasing its customer does with it. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Text } from "@luwte/contract/language.ts";
import type { Work } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";
import type { Customers } from "../customers/public.ts";

/** What personal data is kept for, as a customer may read it. */
export const PURPOSES = {
  answering: {
    nl: "Uw vragen beantwoorden",
    fr: "Répondre à vos questions",
    en: "Answering your questions",
  },
  recognising: {
    nl: "U herkennen als u ons weer schrijft",
    fr: "Vous reconnaître quand vous nous écrivez de nouveau",
    en: "Recognising you when you write again",
  },
  delivering: {
    nl: "Berichten ontvangen en bezorgen",
    fr: "Recevoir et remettre les messages",
    en: "Receiving and delivering messages",
  },
  accounting: {
    nl: "Verantwoorden wie wat deed",
    fr: "Rendre compte de qui a fait quoi",
    en: "Accounting for who did what",
  },
  securing: { nl: "Toegang beveiligen", fr: "Sécuriser l’accès", en: "Keeping access safe" },
  working: { nl: "Het werk verdelen", fr: "Répartir le travail", en: "Dividing the work" },
} as const satisfies Record<string, Text>;
export type Purpose = keyof typeof PURPOSES;

/**
 * How long personal data is kept. Those of `RETENTION` in the contract are settings; the others end with what they belong to:
 * `account` with the colleague's account, `passing` within hours or days by the job of their own module.
 */
export type RetentionClass = "contact" | "audit" | "access" | "import" | "export" | "account" | "passing";

/** Column names, with a space between. */
export type Columns = string;

/** What a column becomes when its customer is erased and its row stays, because it is counted. */
export type Emptied = {
  readonly null?: Columns;
  readonly text?: Columns;
  /** A text that may not be empty. */
  readonly dots?: Columns;
  readonly object?: Columns;
  readonly list?: Columns;
  readonly array?: Columns;
  /** An object that says in `words` what somebody said: those go, its kind stays. */
  readonly words?: Columns;
  /** Something new that nobody knows: for what must be unique and opened something. */
  readonly key?: Columns;
  readonly hash?: Columns;
};

/**
 * How the customer of a row is found: the row of another table that a column points at (`in`: any of several ids), an address of the customer in a
 * column, or their ids somewhere in a payload.
 */
export type Way =
  | { readonly column: string; readonly to: string }
  | { readonly among: string; readonly of: string; readonly way: string }
  | { readonly address: string }
  | { readonly payload: string };

type Kept = { readonly purpose: Purpose; readonly kept: RetentionClass; readonly rest: Columns };

export type OfCustomer = Kept & {
  readonly of: "customer";
  readonly ways: readonly Way[];
  /** The rows go; these of their columns are personal. */
  readonly goes?: Columns;
  /** The rows stay; these columns are emptied. */
  readonly stays?: Emptied;
  /** Columns that become a word of our own. */
  readonly set?: Readonly<Record<string, string>>;
  /** A column that names a file. */
  readonly file?: string;
  /** How it is called in what a customer is given; absent: technical traces, which say nothing that is not said elsewhere. */
  readonly title?: Text;
  /** Columns that a customer is given besides the personal ones. */
  readonly shown?: Columns;
  /** Personal columns about colleagues: they are emptied with the row and are not given to the customer. */
  readonly hidden?: Columns;
  /** Written by colleagues among themselves: somebody looks at each before it is handed over. */
  readonly reviewed?: true;
};

export type Line =
  /** Holds nothing about anybody; its files are kept all the same. */
  | { readonly of: "nobody"; readonly rest: Columns; readonly file?: string }
  /** Of colleagues, or of the desk itself by name. */
  | (Kept & { readonly of: "colleague"; readonly holds: Columns })
  /** A file or a list that may hold anybody: emptied whole when a customer is erased. */
  | (Kept & { readonly of: "anybody"; readonly stays: Emptied; readonly file?: string; readonly done: string })
  | OfCustomer;

export type Register = Readonly<Record<string, Line>>;

/** What this capability asks of its neighbours; `modules.ts` passes it in. */
export type RightsNeeds = {
  readonly conversations: Pick<Conversations, "setState" | "tellAgain" | "findMessage">;
  readonly customers: Pick<Customers, "find">;
  /** Before a conversation is emptied: open promises lapse, links open nothing any more. */
  letGo(work: Work, conversationId: ConversationId): Promise<void>;
};
