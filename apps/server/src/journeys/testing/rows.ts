/** Everything that stands in a database, table by table, so that two moments or two databases can be held beside each other. */
import pg from "pg";

export type Contents = Readonly<Record<string, { readonly rows: number; readonly content: string }>>;

/** A sum over all rows as text, whatever their order. */
export async function contentsOf(url: string, without: readonly string[] = []): Promise<Contents> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Folding sums up the ledger of counts every few minutes and changes no count: done here, it cannot fall between two looks.
    await client.query("select fold_conversation_counts()");
    const tables = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and not tablename = any($1) order by 1",
      [without],
    );
    const contents: [string, Contents[string]][] = [];
    for (const { name } of tables.rows) contents.push([name, await contentOf(client, name)]);
    return Object.fromEntries(contents);
  } finally {
    await client.end();
  }
}

async function contentOf(client: pg.Client, table: string): Promise<Contents[string]> {
  const { rows } = await client.query<Contents[string]>(
    `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 7)), 0)::text as content from "${table}" t`,
  );
  return rows[0]!;
}
