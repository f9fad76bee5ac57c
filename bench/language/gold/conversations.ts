/** Facts by kind, and what a summary carries of them. */
import { shareOf } from "@luwte/language/evaluate/share.ts";
import { findFacts } from "@luwte/language/facts/find.ts";
import { summarise } from "@luwte/language/summary/summary.ts";
import { type Conversation, conversations, type GoldFact } from "./sets.ts";

/** The shop's own order numbers, as its administrator would set them. Names, dates and tracking codes are no kinds of the package. */
const ORDERS = ["WW-\\d{5}"];
const KINDS: Readonly<Record<string, string>> = {
  order: "order",
  iban: "iban",
  amount: "amount",
  postcode: "postcode",
  phone: "phone",
  mail: "email",
  vat: "vat",
  reference: "payment_reference",
};

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const keyOf = (kind: string, text: string): string =>
  kind === "amount" ? `amount ${text.replace(/\D/g, "")}` : `${kind} ${bare(text)}`;

export function factFigures() {
  const seen = conversations().flatMap((conversation) =>
    conversation.messages.map((_, at) => seenIn(conversation, at)),
  );
  const all = seen.flatMap(({ gold }) => gold).length;
  const figures = Object.values(KINDS).map((kind) => {
    const ofKind = (key: string) => key.startsWith(`${kind} `);
    const [gold, found, both] = (["gold", "found", "both"] as const).map(
      (part) => seen.flatMap((row) => row[part].filter(ofKind)).length,
    );
    return [kind, { precision: shareOf(both!, found!), recall: shareOf(both!, gold!) }] as const;
  });
  return { facts: all, ...Object.fromEntries(figures) };
}

function seenIn({ facts, messages }: Conversation, at: number) {
  const gold = facts.filter((fact) => fact.message === at && fact.kind in KINDS).map(goldKey);
  const found = findFacts(messages[at]!.text, { orders: ORDERS, country: "NL" }).map(({ kind, text }) =>
    keyOf(kind, text),
  );
  return { gold, found, both: found.filter((key) => gold.includes(key)) };
}

const goldKey = ({ kind, text }: GoldFact): string => keyOf(KINDS[kind]!, text);

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,:/-]\d+)*/g) ?? [];

export function summaryFigures() {
  const rows = conversations().map((conversation) => {
    const { messages, language, facts } = conversation;
    const turns = messages.map(({ by, text }) => ({ by: by === "agent" ? ("team" as const) : by, text, language }));
    const summary = summarise(turns)
      .map(({ sentence }) => sentence)
      .join(" ");
    const said = new Set(messages.flatMap(({ text }) => numbersIn(text)));
    return {
      numbers: numbersIn(summary),
      invented: numbersIn(summary).filter((number) => !said.has(number)),
      facts: facts.length,
      carried: facts.filter(({ text }) => summary.includes(text)).length,
    };
  });
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const numbers = sum((row) => row.numbers.length);
  return {
    numbers_that_occur: shareOf(numbers - sum((row) => row.invented.length), numbers),
    facts_carried: shareOf(
      sum((row) => row.carried),
      sum((row) => row.facts),
    ),
  };
}
