/** A whole house for tests of mail: a real database, a real dovecot, an SMTP server that does as it is told, and the modules that mail needs. */
import { setTimeout as pause } from "node:timers/promises";
import type { Message } from "@luwte/contract/conversations.ts";
import { type ConversationId, type InboxId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as mailOperations from "@luwte/contract/operations/mail.ts";
import type { TestContext } from "vitest";
import type { Module } from "../../../platform/module.ts";
import { type Dovecot, hasDovecot, startDovecot } from "../../../testing/dovecot.ts";
import { endInOrder } from "../../../testing/ending.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { SMTP_USER, startSmtp, type TestSmtp } from "../../../testing/smtp.ts";
import { attachmentsModule } from "../../attachments/public.ts";
import { conversationsModule, createConversations } from "../../conversations/public.ts";
import { customersModule } from "../../customers/public.ts";
import { inboxesModule } from "../../inboxes/public.ts";
import { deliverMail, mailModule, showHtml } from "../public.ts";

/** More than the platform has for its own parts, so that it says which one. */
const PATIENCE_MS = 100_000;

export function mailModules(): Module[] {
  const needs = { channels: { deliver: deliverMail }, showHtml };
  const conversations = createConversations(needs);
  const belongings = { moveAll: async () => [], moveBack: async () => {} };
  return [
    conversationsModule(needs),
    customersModule({ belongings }),
    attachmentsModule,
    inboxesModule,
    mailModule({ conversations }),
  ];
}

export type House = {
  readonly t: TestPlatform;
  readonly dovecot: Dovecot;
  readonly smtp: TestSmtp;
  readonly organisationId: OrganisationId;
  readonly administrator: TestPerson;
  readonly agent: TestPerson;
  /** Makes an inbox with its mailbox; the user at dovecot is the part before the @. */
  inbox(name: string, more?: Partial<MailboxGiven>): Promise<InboxId>;
  mailboxGiven(user: string): MailboxGiven;
  /** Every message there is: by conversation, and in each the oldest first. */
  messages(): Promise<Message[]>;
  originals(): Promise<{ state: string; because: string | null; uid: number }[]>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type MailboxGiven = {
  imap: { host: string; port: number; security: "none" | "tls" | "starttls"; user: string; password?: string };
  smtp: { host: string; port: number; security: "none" | "tls" | "starttls"; user: string; password?: string };
  since: string | null;
  sentFolder: string | null;
  folder: string;
  replyTokens: boolean;
  caseNumbers: boolean;
  active: boolean;
};

export async function openHouse(options: { work?: boolean } = {}): Promise<House> {
  const [t, dovecot, smtp] = await Promise.all([
    testPlatform({ modules: mailModules(), now: new Date(), work: options.work ?? false }),
    startDovecot(),
    startSmtp(),
  ]);
  // Nothing waits for second thoughts here; that is tested with conversations.
  const organisationId = await t.organisation({ settings: { undoSeconds: 0 } });
  const [administrator, agent] = [await t.person("administrator"), await t.person("agent", { name: "Jan" })];
  const mailboxGiven = (user: string): MailboxGiven => ({
    imap: { host: "127.0.0.1", port: dovecot.imapPort, security: "none", user, password: dovecot.password },
    smtp: { host: "127.0.0.1", port: smtp.port, security: "none", user: SMTP_USER.user, password: SMTP_USER.password },
    since: "2020-01-01",
    sentFolder: null,
    folder: "INBOX",
    replyTokens: true,
    caseNumbers: true,
    active: true,
  });
  return {
    t,
    dovecot,
    smtp,
    organisationId,
    administrator,
    agent,
    mailboxGiven,
    async inbox(name, more = {}) {
      const inboxId = newId<InboxId>();
      const body = { name, address: `${name}@shop.example` };
      await t.api(administrator, administration).saveInbox({ params: { inboxId }, body });
      await t
        .api(administrator, mailOperations)
        .saveMailbox({ params: { inboxId }, body: { ...mailboxGiven(name), ...more } });
      return inboxId;
    },
    async messages() {
      const rows = await t.platform.database.selectFrom("conversations").select("id").orderBy("number").execute();
      const api = t.api(agent, conversationOperations);
      const pages = rows.map(({ id }) => api.getConversation({ params: { conversationId: id as ConversationId } }));
      return (await Promise.all(pages)).flatMap((page) => page.messages);
    },
    async originals() {
      const rows = await t.platform.database
        .selectFrom("mail_originals")
        .select(["state", "because", "uid"])
        .orderBy("uid")
        .execute();
      return rows.map((row) => ({ ...row, uid: Number(row.uid) }));
    },
    [Symbol.asyncDispose]: () =>
      endInOrder(
        {
          "the platform": () => t.close(),
          "the SMTP server": () => smtp[Symbol.asyncDispose](),
          dovecot: () => dovecot[Symbol.asyncDispose](),
        },
        PATIENCE_MS,
      ),
  };
}

/** On a machine without dovecot these tests say so and stand aside; CI has it. */
export function needsDovecot({ skip }: Pick<TestContext, "skip">): void {
  if (!hasDovecot()) skip("dovecot is not installed (Debian: dovecot-imapd, dovecot-lmtpd)");
}

/** Waits until something holds; a test that waits in vain says for what. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, patienceMs = 60_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`In vain: ${what}`);
    await pause(30);
  }
}

/** Follows all mailboxes for as long as something runs. */
export async function whileFollowing(house: House, run: () => Promise<void>): Promise<void> {
  const { followMailboxes } = await import("../following/jobs.ts");
  const tick = () => house.t.clock.set(new Date());
  tick();
  const ticking = setInterval(tick, 20);
  const stop = await followMailboxes(house.t.platform);
  try {
    await run();
  } finally {
    clearInterval(ticking);
    await stop();
  }
}
