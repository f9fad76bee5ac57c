/** Setting a mail account: its test says what fails and what to do, its passwords are sealed, and nobody else sees it. */
import { type InboxId, newId } from "@luwte/contract/ids.ts";
import type { MailStep, MailStepResult } from "@luwte/contract/mail.ts";
import * as mailOperations from "@luwte/contract/operations/mail.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasDovecot } from "../../testing/dovecot.ts";
import type { Trouble } from "../../testing/smtp.ts";
import { type House, type MailboxGiven, needsDovecot, openHouse } from "./testing/house.ts";
import { tryAccount } from "./trial/actions.ts";
import { inWords, worksWith } from "./trial/rules.ts";

let house: House;
let inboxId: InboxId;
beforeEach(needsDovecot);
beforeAll(async () => {
  if (!hasDovecot()) return;
  house = await openHouse();
  inboxId = await house.inbox("support", { active: false });
  // What the SMTP server takes, dovecot gets: addresses with a token too, which it files under the name before it.
  house.smtp.onTaken(async ({ to, bytes }) => {
    for (const address of to) await house.dovecot.deliver(address.split(/[+@]/)[0]!, bytes);
  });
});
afterAll(() => house?.[Symbol.asyncDispose]());

const api = () => house.t.api(house.administrator, mailOperations);
const code = (expected: string) => expect.objectContaining({ problem: expect.objectContaining({ code: expected }) });

/** As the operation does, without waiting half a minute for what never comes; longer for what does, on a busy machine. */
async function tried(
  change: (given: MailboxGiven) => void = () => {},
  seenWithinMs = 1_000,
): Promise<MailStepResult[]> {
  const given = house.mailboxGiven("support");
  change(given);
  const { imap, smtp, folder, sentFolder } = given;
  const access = { password: "", ...imap };
  const account = {
    address: "support@shop.example",
    imap: access,
    smtp: { password: "", ...smtp },
    folder,
    sentFolder,
  };
  const steps = await tryAccount(account, { seenWithinMs, lookEveryMs: 50 });
  expect(worksWith(steps)).toBe(steps.every(({ outcome }) => outcome === "good" || outcome === "warning"));
  return steps.map((step) => inWords(step, "nl"));
}

const outcomes = (steps: readonly MailStepResult[]) =>
  Object.fromEntries(steps.map(({ step, outcome, trouble }) => [step, trouble ?? outcome]));

describe("the set-up test", () => {
  test("goes through every step, and sees its own mail come back", async () => {
    const { imap, smtp, folder, sentFolder } = house.mailboxGiven("support");
    const { works, steps } = await api().testMailbox({ params: { inboxId }, body: { imap, smtp, folder, sentFolder } });
    expect(works).toBe(true);
    expect(steps.map(({ step, outcome }) => [step, outcome])).toEqual(
      [
        "imap_connect",
        "imap_sign_in",
        "imap_folder",
        "smtp_connect",
        "smtp_sign_in",
        "send_to_self",
        "seen_back",
        "reply_address",
      ].map((step) => [step, "good"]),
    );
  });

  test.each<[string, (given: MailboxGiven) => void, Partial<Record<MailStep, string>>]>([
    [
      "nothing listens",
      (given) => (given.imap.port = 1),
      { imap_connect: "refused", imap_sign_in: "skipped", seen_back: "skipped" },
    ],
    [
      "a name that does not exist",
      (given) => (given.imap.host = "mail.nergens.invalid"),
      { imap_connect: "unknown_host" },
    ],
    [
      "a wrong password",
      (given) => (given.imap.password = "fout"),
      { imap_connect: "good", imap_sign_in: "wrong_password", imap_folder: "skipped" },
    ],
    ["TLS where there is none", (given) => (given.imap.security = "tls"), { imap_connect: "no_tls" }],
    [
      "STARTTLS where there is none",
      (given) => (given.smtp.security = "starttls"),
      { smtp_connect: "no_tls", send_to_self: "skipped" },
    ],
    [
      "a folder that is not there",
      (given) => (given.folder = "Nergens"),
      { imap_folder: "no_folder", smtp_connect: "good" },
    ],
    [
      "a wrong SMTP password",
      (given) => (given.smtp.password = "fout"),
      { imap_folder: "good", smtp_connect: "good", smtp_sign_in: "wrong_password" },
    ],
  ])("%s", async (_name, change, expected) => {
    const steps = await tried(change);
    expect(outcomes(steps)).toMatchObject(expected);
    const bad = steps.find(({ outcome }) => outcome === "bad")!;
    expect(bad.what.length).toBeGreaterThan(10);
    expect(bad.todo.length).toBeGreaterThan(20);
  });

  test.each<[string, Trouble, Partial<Record<MailStep, string>>]>([
    [
      "the account may not send from this address",
      { at: "mail", answer: 550, words: "Sender not allowed" },
      { send_to_self: "sender_refused", seen_back: "skipped" },
    ],
    [
      "addresses with a token do not exist there",
      { at: "rcpt", answer: 550, only: "+" },
      { seen_back: "good", reply_address: "not_seen" },
    ],
  ])("%s", async (_name, trouble, expected) => {
    const enough = async (waited = 1_000): Promise<Record<string, string>> => {
      house.smtp.trouble(trouble);
      const found = outcomes(await tried(undefined, waited));
      return found.seen_back === "not_seen" && waited < 20_000 ? enough(waited * 4) : found;
    };
    expect(await enough()).toMatchObject(expected);
  });

  test("mail that does not come back", async () => {
    house.smtp.onTaken(async () => {});
    expect(outcomes(await tried())).toMatchObject({
      send_to_self: "good",
      seen_back: "not_seen",
      reply_address: "skipped",
    });
  });
});

describe("what is kept", () => {
  const given = (): MailboxGiven => house.mailboxGiven("support");

  test("passwords are sealed, and never come back", async () => {
    const row = await house.t.platform.database.selectFrom("mailboxes").selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(house.dovecot.password);
    expect(row.imap_password.toString("latin1")).not.toContain(house.dovecot.password);
    const { mailboxes } = await api().listMailboxes({});
    expect(JSON.stringify(mailboxes)).not.toContain("password");
    expect(mailboxes[0]).toMatchObject({ inboxId, imap: { user: "support" }, standing: { kind: "off" } });
  });

  test("a kept password stays for its own server only", async () => {
    const { password: _imap, ...imap } = given().imap;
    const { password: _smtp, ...smtp } = given().smtp;
    const save = (body: MailboxGiven) => api().saveMailbox({ params: { inboxId }, body });
    expect((await save({ ...given(), imap, smtp, active: false })).mailbox).toMatchObject({ active: false });
    await expect(save({ ...given(), imap: { ...imap, host: "evil.example" }, smtp })).rejects.toThrow(
      code("password_needed"),
    );
    await expect(
      api().testMailbox({
        params: { inboxId },
        body: { imap: { ...imap, host: "evil.example" }, smtp, folder: "INBOX", sentFolder: null },
      }),
    ).rejects.toThrow(code("password_needed"));
  });

  test("agents and leads do not see accounts, and another organisation finds none", async () => {
    for (const role of ["agent", "lead"] as const) {
      const person = await house.t.person(role);
      await expect(house.t.api(person, mailOperations).listMailboxes({})).rejects.toThrow(code("forbidden"));
    }
    const elsewhere = await house.t.organisation();
    const stranger = await house.t.person("administrator", { organisationId: elsewhere });
    expect(await house.t.api(stranger, mailOperations).listMailboxes({})).toEqual({ mailboxes: [] });
    await expect(house.t.api(stranger, mailOperations).removeMailbox({ params: { inboxId } })).rejects.toThrow(
      code("not_found"),
    );
    await expect(
      house.t.api(stranger, mailOperations).saveMailbox({ params: { inboxId }, body: given() }),
    ).rejects.toThrow(code("not_found"));
  });

  test("an inbox that is not there has no account", async () => {
    const params = { inboxId: newId<InboxId>() };
    await expect(api().saveMailbox({ params, body: given() })).rejects.toThrow(code("not_found"));
  });

  test("removed is removed", async () => {
    await api().removeMailbox({ params: { inboxId } });
    expect(await api().listMailboxes({})).toEqual({ mailboxes: [] });
  });
});
