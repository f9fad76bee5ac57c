/** One connection of the pool as Kysely sees it, for as long as one unit of work has it. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
} from "kysely";
import type pg from "pg";
import type { DB } from "./schema.generated.ts";
import type { StatementNames } from "./statements.ts";
import { sendTogether } from "./together.ts";

export type Database = Kysely<DB>;
export type DatabaseTransaction = Transaction<DB>;

/** Once closed it refuses: a query that somebody forgot to wait for must never run in the next unit of work, of another organisation. */
export class BorrowedConnection implements DatabaseConnection {
  #client: pg.PoolClient | null;
  readonly #names: StatementNames;

  constructor(client: pg.PoolClient, names: StatementNames) {
    this.#client = client;
    this.#names = names;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#client) throw new Error(`A query came after its unit of work had ended: ${query.sql.slice(0, 120)}`);
    const name = this.#names(query.sql);
    const values = query.parameters as unknown[];
    sendTogether(this.#client);
    const answer = await this.#client.query(name ? { name, text: query.sql, values } : { text: query.sql, values });
    return { rows: answer.rows as Row[], numAffectedRows: BigInt(answer.rowCount ?? 0) };
  }

  // biome-ignore lint/correctness/useYield: it refuses before it could.
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error("Streaming from the database is not offered: ask for pages.");
  }

  close(): void {
    this.#client = null;
  }
}

const adapter = new PostgresAdapter();
const compiler = new PostgresQueryCompiler();
/** Kysely asks for a dialect and a driver to make builders; a borrowed transaction never begins or ends by itself. */
const never = new PostgresDialect({
  pool: () => Promise.reject(new Error("This transaction has its connection already.")),
});
const driver = never.createDriver();

export function transactionOn(connection: DatabaseConnection): DatabaseTransaction {
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (use) => use(connection) });
  return new Transaction<DB>({ config: { dialect: never }, dialect: never, driver, executor });
}

/** The whole database, for the few questions that belong to no organisation (yet): who is this session's, what must be cleaned up. */
export function databaseOn(pool: pg.Pool, names: StatementNames): Database {
  const provideConnection = async <Result>(
    use: (connection: DatabaseConnection) => Promise<Result>,
  ): Promise<Result> => {
    const client = await pool.connect();
    const connection = new BorrowedConnection(client, names);
    try {
      return await use(connection);
    } finally {
      connection.close();
      client.release();
    }
  };
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection });
  return new Kysely<DB>({ config: { dialect: never }, dialect: never, driver, executor });
}
