/** Searches through the API in very many messages, beside a bare question to the same index. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { newId } from "@luwte/contract/ids.ts";
import { ask } from "./asking.ts";
import type { Bare } from "./bare.ts";
import { type Beside, beside } from "./figures.ts";
import { type MadeMessages, seedMessages } from "./messages.ts";
import { addKey, type Stage } from "./stage.ts";
import { COMMON, REAL_LAST_NAMES, rareWords } from "./words.ts";

/** `bare`: what a program with nothing but SQL would ask. It is spared the typing error, and only finds words as they stand. */
type Question = {
  name: string;
  typed(index: number): string;
  bare(index: number): string;
  filter?: [query: string, where: string];
};

const nth = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;
/** One letter is left out of the middle. */
const mistyped = (name: string) => name.slice(0, 4) + name.slice(5);
const LONG_NAMES = REAL_LAST_NAMES.filter((name) => name.length > 8);

const questions = (rare: readonly string[], messages: number): Question[] => {
  const number = (index: number) => String(1_000_000 + ((index * 7_919) % messages));
  return [
    { name: "commonest_word", typed: () => "bestelling", bare: () => "'bestelling'" },
    {
      name: "two_common_words",
      typed: (index) => `${nth(COMMON, index)} ${nth(COMMON, index + 9)}`,
      bare: (index) => `'${nth(COMMON, index)}' & '${nth(COMMON, index + 9)}'`,
    },
    { name: "rare_word", typed: (index) => nth(rare, index), bare: (index) => `'${nth(rare, index)}'` },
    {
      name: "name_with_error",
      typed: (index) => mistyped(nth(LONG_NAMES, index)),
      bare: (index) => `'${nth(LONG_NAMES, index).toLowerCase()}'`,
    },
    { name: "order_number", typed: (index) => `ORD-${number(index)}`, bare: (index) => `'ord${number(index)}'` },
    {
      name: "common_word_open_chats",
      typed: () => "pakket",
      bare: () => "'pakket'",
      filter: ["&states=open&channel=chat", "and c.state = 'open' and c.channel = 'chat'"],
    },
  ];
};

const PAGE = 50;
/** What takes longer is no search any more; it is given up and counts as this long. */
const LONGEST_MS = 4_000;

export type SearchFigures = MadeMessages & { questions: Record<string, Beside> };
export type SearchSize = {
  most: number;
  texts: number;
  customers: number;
  budgetMs: number;
  each: number;
  eachMs: number;
};

/** In an organisation of its own, beside the one with the lists. */
export async function measureSearch(
  stage: Stage,
  db: Bare,
  databaseUrl: string,
  size: SearchSize,
): Promise<SearchFigures> {
  const organisationId = newId<OrganisationId>();
  await db.query("insert into organisations (id, name) values ($1, 'Zoeken')", [organisationId]);
  const key = await addKey(db, organisationId);
  const made = await seedMessages({ url: databaseUrl, organisationId, ...size });
  const { rows } = await db.query<{ word: string }>(
    "select word from search_words where organisation_id = $1 and word = any($2) order by word limit 200",
    [organisationId, rareWords().slice(-5_000)],
  );
  const rare = rows.map(({ word }) => word);
  const figures: Record<string, Beside> = {};
  for (const question of questions(rare, made.messages))
    figures[question.name] = await measureOne({ url: stage.url, key }, db, organisationId, question, size);
  return { ...made, questions: figures };
}

async function measureOne(
  stage: Pick<Stage, "url" | "key">,
  db: Bare,
  organisationId: string,
  question: Question,
  { each, eachMs }: SearchSize,
): Promise<Beside> {
  const [query, where] = question.filter ?? ["", ""];
  const text = `select m.message_id, m.at, c.subject, s.text from search_messages m join conversations c on c.id = m.conversation_id join messages s on s.id = m.message_id
    where m.organisation_id = $1 and m.vector @@ $2::tsquery ${where} order by m.at desc, m.message_id desc limit ${PAGE}`;
  return beside(
    each,
    (index) => ask(stage, `/api/search?limit=${PAGE}&q=${encodeURIComponent(question.typed(index))}${query}`),
    (index) => askBare(db, text, [organisationId, question.bare(index)]),
    eachMs,
  );
}

async function askBare(db: Bare, text: string, values: unknown[]): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query(`set statement_timeout = ${LONGEST_MS}`);
    await client.query({ name: text.slice(-60), text, values });
  } catch (error) {
    if ((error as { code?: string }).code !== "57014") throw error;
  } finally {
    client.release();
  }
}
