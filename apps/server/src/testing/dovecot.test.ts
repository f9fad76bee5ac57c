/** The mail servers of tests do as they are told. */

import { ImapFlow } from "imapflow";
import { createTransport } from "nodemailer";
import { describe, expect, test } from "vitest";
import { hasDovecot, startDovecot } from "./dovecot.ts";
import { SMTP_USER, startSmtp, type Trouble } from "./smtp.ts";

test("dovecot takes mail, keeps it through kill -9, and can be made to number anew", async ({ skip }) => {
  if (!hasDovecot()) skip("dovecot is not installed");
  await using dovecot = await startDovecot();
  const look = async () => {
    const client = new ImapFlow({
      host: "127.0.0.1",
      port: dovecot.imapPort,
      secure: false,
      auth: { user: "support", pass: dovecot.password },
      logger: false,
    });
    await client.connect();
    const lock = await client.getMailboxLock("INBOX");
    const uids = (await client.search({ all: true }, { uid: true })) || [];
    const validity = client.mailbox ? client.mailbox.uidValidity : null;
    lock.release();
    await client.logout();
    return { uids, validity };
  };
  await dovecot.deliver("support", "Subject: een\n\nx");
  dovecot.drop("support", ["Subject: twee\n\nx", "Subject: drie\n\nx"]);
  expect((await look()).uids).toEqual([1, 2, 3]);
  await dovecot.kill();
  await dovecot.start();
  const before = await look();
  expect(before.uids).toEqual([1, 2, 3]);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  dovecot.renumber("support");
  const after = await look();
  expect(after.uids).toHaveLength(3);
  expect(after.validity).not.toBe(before.validity);
});

describe("the SMTP server", () => {
  const send = async (port: number) => {
    const transport = createTransport({
      host: "127.0.0.1",
      port,
      secure: false,
      ignoreTLS: true,
      auth: { user: SMTP_USER.user, pass: SMTP_USER.password },
      greetingTimeout: 500,
      socketTimeout: 500,
    });
    try {
      await transport.sendMail({ from: SMTP_USER.user, to: "anna@x.example", text: "x" });
      return "taken";
    } catch (error) {
      const { responseCode, command } = error as { responseCode?: number; command?: string };
      return `${responseCode ?? "cut"} ${command ?? ""}`.trim();
    } finally {
      transport.close();
    }
  };

  test.each<[string, Trouble | null, RegExp, number]>([
    ["takes mail", null, /^taken$/, 1],
    ["refuses the sender", { at: "mail", answer: 550 }, /^550 MAIL FROM/, 0],
    ["has no room for now", { at: "rcpt", answer: 450 }, /^450 RCPT TO/, 0],
    ["refuses the content", { at: "data", answer: 554 }, /^554 DATA/, 0],
    ["refuses the password", { at: "auth", answer: 535 }, /^535/, 0],
    ["hangs up at once", { at: "hang-up", when: "connect" }, /^cut/, 0],
    ["hangs up in the middle", { at: "hang-up", when: "before-dot" }, /^cut/, 0],
    ["takes it and hangs up", { at: "hang-up", when: "after-dot" }, /^cut/, 1],
    ["says nothing", { at: "silence" }, /^cut/, 0],
  ])("%s", async (_name, trouble, outcome, taken) => {
    await using smtp = await startSmtp();
    smtp.trouble(trouble);
    expect(await send(smtp.port)).toMatch(outcome);
    expect(smtp.taken).toHaveLength(taken);
    expect(await send(smtp.port)).toBe("taken");
  });
});
