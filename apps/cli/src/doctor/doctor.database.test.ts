/** The doctor at a real database. */
import { createServer } from "node:net";
import { testDatabase } from "@luwte/server/testing/database.ts";
import pg from "pg";
import { expect, test } from "vitest";
import { lookAtDatabase } from "./database.ts";
import { lineOf } from "./finding.ts";

async function look(databaseUrl: string): Promise<string[]> {
  const findings = await lookAtDatabase({ databaseUrl, dataDir: "/nowhere" });
  return findings.map((finding) => lineOf(finding, "en"));
}

async function change(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test("a database that is up to date is well", async () => {
  await using database = await testDatabase();
  expect(await look(database.url)).toEqual([
    expect.stringMatching(/^✓ PostgreSQL 1[5-9]\S* answers/),
    "✓ The database is fully up to date.",
  ]);
});

test("a database that lacks migrations is worth a look", async () => {
  await using database = await testDatabase();
  await change(database.url, "truncate migrations");
  expect((await look(database.url))[1]).toMatch(/^! The database still needs \d+ migrations/);
});

test("a database that a newer Luwte has had is wrong", async () => {
  await using database = await testDatabase();
  await change(database.url, "insert into migrations (name, hash) values ('9999-later.sql', 'x')");
  expect((await look(database.url))[1]).toContain("This database is newer than this Luwte");
});

test("a database that is not there is wrong, with the reason", async () => {
  expect(await look("postgres://luwte@127.0.0.1:1/luwte")).toEqual([expect.stringContaining("ECONNREFUSED")]);
});

const ORGANISATION = "'01900000-0000-7000-8000-000000000001'";
const INBOX = "'01900000-0000-7000-8000-000000000002'";

async function addMailbox(url: string, port: number, trouble = "null"): Promise<void> {
  await change(
    url,
    `insert into organisations (id, name) values (${ORGANISATION}, 'Shop');
     insert into inboxes (id, organisation_id, name, address) values (${INBOX}, ${ORGANISATION}, 'Help', 'help@shop.example');
     insert into mailboxes (inbox_id, organisation_id, imap_host, imap_port, imap_security, imap_user, imap_password,
       smtp_host, smtp_port, smtp_security, smtp_user, trouble_since, trouble_words)
     values (${INBOX}, ${ORGANISATION}, '127.0.0.1', ${port}, 'tls', 'u', '', '127.0.0.1', ${port}, 'tls', '',
       case when ${trouble} is null then null else timestamptz '2026-03-02 09:00Z' end, ${trouble})`,
  );
}

async function withPort<T>(work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work((server.address() as { port: number }).port);
  } finally {
    server.close();
  }
}

test("a mailbox whose servers answer is well", async () => {
  await using database = await testDatabase();
  await withPort(async (port) => {
    await addMailbox(database.url, port);
    expect((await look(database.url))[2]).toBe("✓ Mailboxes whose servers answer: 1.");
  });
});

test("a mail server that does not answer is wrong, each of the two by its name", async () => {
  await using database = await testDatabase();
  await addMailbox(database.url, 1);
  expect((await look(database.url)).slice(2)).toEqual([
    expect.stringContaining("The mail server 127.0.0.1:1 of “Help” does not answer: ECONNREFUSED"),
    expect.stringContaining("The mail server 127.0.0.1:1 of “Help” does not answer: ECONNREFUSED"),
  ]);
});

test("trouble that Luwte itself had is told with the server's words", async () => {
  await using database = await testDatabase();
  await withPort(async (port) => {
    await addMailbox(database.url, port, "'Authentication failed'");
    expect((await look(database.url))[2]).toContain("has had trouble since 2026-03-02 09:00: Authentication failed");
  });
});
