/**
 * How a transaction of an organisation begins and ends. Beginning (with the role and the organisation) travels in front of the first
 * question, and the last writes travel together with the commit, so that neither costs a round trip of its own.
 */
import type pg from "pg";
import { BorrowedConnection, type DatabaseTransaction, transactionOn } from "../database/connection.ts";
import { isStale } from "../database/sqlState.ts";
import type { StatementNames } from "../database/statements.ts";
import { sendTogether } from "../database/together.ts";

export type Statement = { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] };

export type OpenTransaction = {
  readonly tx: DatabaseTransaction;
  /** From here on only the platform writes, and as itself: the role of requests ends. */
  endCallback(): void;
  /** For the platform's own statements after the callback. */
  execute(statement: Statement): Promise<pg.QueryResult>;
  commit(last: readonly Statement[]): Promise<void>;
  /** After reading only: there is nothing to lose, so nobody waits for the end. */
  leave(): void;
  rollback(): Promise<void>;
  /** After an exception: never throws, and never gives a connection in doubt back to the pool. */
  abandon(error: unknown): Promise<void>;
};

export type Access = "read write" | "read only";
export type Gate = { open(organisationId: string, access: Access): Promise<OpenTransaction> };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One text without parameters is one message; so the id is checked here, whatever its type promised. */
function beginning(organisationId: string, access: Access): string {
  if (!UUID.test(organisationId)) throw new Error("An organisation's id must be a UUID.");
  const begin = access === "read only" ? "begin read only" : "begin";
  return `${begin}; set local role luwte_tenant; set local app.organisation_id = '${organisationId}'`;
}

export function createGate(pool: pg.Pool, names: StatementNames): Gate {
  return {
    async open(organisationId, access) {
      const begin = beginning(organisationId, access);
      const client = await pool.connect();
      return openOn(client, names, begin);
    },
  };
}

function openOn(client: pg.PoolClient, names: StatementNames, begin: string): OpenTransaction {
  const connection = new BorrowedConnection(client, names);
  // Not waited for: when it fails, all that follows in this block fails too, and its error is the one that is told.
  const begun = send(client, { text: begin });
  begun.catch(() => {});
  return {
    tx: transactionOn(connection),
    endCallback: () => connection.close(),
    execute: (statement) => send(client, statement),
    async commit(last) {
      connection.close();
      await begun;
      await committed(
        last.map((statement) => send(client, statement)),
        send(client, { text: "commit" }),
      );
      client.release();
    },
    leave() {
      connection.close();
      client.query("rollback").catch(() => {});
      client.release();
    },
    async rollback() {
      connection.close();
      await client.query("rollback");
      client.release();
    },
    async abandon(error) {
      connection.close();
      const undone = await client.query("rollback").then(
        () => true,
        () => false,
      );
      client.release(!undone || isStale(error));
    },
  };
}

function send(client: pg.PoolClient, statement: Statement): Promise<pg.QueryResult> {
  sendTogether(client);
  return client.query(statement as pg.QueryConfig);
}

/** All are on their way at once. An error in one makes PostgreSQL answer the commit with a rollback, without an error of its own. */
async function committed(last: Promise<unknown>[], commit: Promise<pg.QueryResult>): Promise<void> {
  const results = await Promise.allSettled([...last, commit]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  const answer = (await commit).command;
  if (answer !== "COMMIT")
    throw new Error("The transaction had failed before its end; somebody caught an error of the database and went on.");
}
