/** Taking what waits into the index, some at a time. Done twice it is done once; killed halfway it is not done at all, and still waits. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Actor, Work } from "../../../platform/work/work.ts";
import type { Stemmer } from "../words/actions.ts";
import * as queries from "./queries.ts";
import { countWords, type Indexable, readForIndex, rowOf } from "./rules.ts";

const SYSTEM: Actor = { kind: "system", name: "search" };
/** A batch is read, cut into words and written in a few hundredths of a second: nobody else waits for longer. */
export const BATCH = 200;

/** One batch of every organisation that has something waiting; gives how many messages that were. */
export async function indexSome(platform: Platform, stemmer: Stemmer): Promise<number> {
  let indexed = 0;
  for (const organisationId of await queries.organisationsWaiting(platform.database))
    indexed += await platform.work(organisationId, SYSTEM, (work) => indexBatch(work, organisationId, stemmer));
  if (indexed > 0) await queries.settleIndex(platform.database);
  return indexed;
}

async function indexBatch(work: Work, organisationId: OrganisationId, stemmer: Stemmer): Promise<number> {
  const { tx } = work;
  if (!(await queries.takeTurn(tx, organisationId))) return 0;
  const ids = await queries.takePending(tx, BATCH);
  if (ids.length === 0) return 0;
  const preset = await queries.findLanguage(tx);
  const read = (await queries.readMessages(tx, ids)).map((message) => readForIndex(indexableOf(message), preset));
  const stems = await stemmer(
    tx,
    read.flatMap(({ words }) => [...words]),
  );
  const rows = read.map((each) => rowOf(each, organisationId, stems, work.now));
  await queries.deleteRows(tx, ids);
  await queries.insertRows(
    tx,
    organisationId,
    rows.map(({ source, lexemes }) => ({ ...source, lexemes })),
  );
  await queries.addWords(tx, organisationId, countWords(rows));
  return ids.length;
}

/** By what texts would be found, apart from their time: for who fills an index with very many at once. */
export async function lexemesOf(
  platform: Pick<Platform, "read">,
  organisationId: OrganisationId,
  stemmer: Stemmer,
  texts: readonly string[],
): Promise<string[][]> {
  const preset = await platform.read(organisationId, queries.findLanguage);
  const read = texts.map((text) =>
    readForIndex({ messageId: "", conversationId: "", at: EPOCH, language: null, head: "", text }, preset),
  );
  const stems = await platform.read(organisationId, (tx) =>
    stemmer(
      tx,
      read.flatMap(({ words }) => [...words]),
    ),
  );
  return read.map((each) =>
    rowOf(each, organisationId, stems, EPOCH).lexemes.filter((lexeme) => !lexeme.startsWith("#")),
  );
}
const EPOCH = new Date(0);

function indexableOf(message: queries.Readable): Indexable {
  const { messageId, conversationId, at, language, text, fullText, ...head } = message;
  const said = Object.values(head).filter((each) => each !== null && each !== "");
  return { messageId, conversationId, at, language, head: said.join("\n"), text: fullText ?? text };
}
