/** Mails from a real dovecot to stored messages: so many are put in a mailbox at once, and the time until all of them are messages is taken. */
import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@luwte/contract/ids.ts";
import { hasDovecot, startDovecot } from "../../apps/server/src/testing/dovecot.ts";
import { put } from "./asking.ts";
import type { Bare } from "./bare.ts";
import { round } from "./figures.ts";
import type { Stage } from "./stage.ts";

export type MailFigures = { mails: number; perSecond: number } | null;

const mail = (run: string, index: number): string =>
  [
    `From: Klant ${index} <klant${index}.${run}@post.example>`,
    "To: service@meting.example",
    `Subject: Waar blijft bestelling WW-${index}?`,
    `Message-ID: <${index}.${run}@post.example>`,
    "Date: Mon, 23 Nov 2026 09:00:00 +0100",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Goedemorgen,\r\n\r\nVorige week bestelde ik iets (WW-${index}). Het pakket ligt al drie dagen stil.\r\n\r\nGroet,\r\nKlant ${index}`,
    "",
  ].join("\r\n");

async function stored(db: Bare, organisationId: string): Promise<number> {
  const { rows } = await db.query(
    "select count(*)::int as n from mail_originals where organisation_id = $1 and state = 'read'",
    [organisationId],
  );
  return rows[0].n;
}

/** Null where no dovecot is installed. After `patienceMs` those count that are there. */
export async function measureMails(stage: Stage, db: Bare, mails: number, patienceMs: number): Promise<MailFigures> {
  if (!hasDovecot()) return null;
  await using dovecot = await startDovecot();
  const inboxId = newId<string>();
  await put(stage, `/api/inboxes/${inboxId}`, { name: "Meting", address: "service@meting.example" });
  dovecot.drop(
    "service@meting.example",
    Array.from({ length: mails }, (_, index) => mail(stage.run, index)),
  );
  const server = { host: "127.0.0.1", security: "none", user: "service@meting.example", password: dovecot.password };
  const account = { imap: { ...server, port: dovecot.imapPort }, smtp: { ...server, port: dovecot.lmtpPort } };
  const start = performance.now();
  await put(stage, `/api/inboxes/${inboxId}/mailbox`, { ...account, since: "2026-01-01" });
  while ((await stored(db, stage.organisationId)) < mails && performance.now() - start < patienceMs) await sleep(50);
  const done = await stored(db, stage.organisationId);
  return { mails: done, perSecond: round(done / ((performance.now() - start) / 1000), 1) };
}
