/** For real use: `--empty`, the first-run page, a mailbox on a real mail server, a chat on one's own site; and what a start says about wrong settings. */
import { randomUUID } from "node:crypto";
import { type InboxId, newId } from "@luwte/contract/ids.ts";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as chat from "@luwte/contract/operations/chat.ts";
import * as mail from "@luwte/contract/operations/mail.ts";
import { invitePerson } from "@luwte/contract/operations/people.ts";
import * as self from "@luwte/contract/operations/self.ts";
import { WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browser } from "../testing/browser.ts";
import { type TestDatabase, testDatabase } from "../testing/database.ts";
import { type Dovecot, startDovecot } from "../testing/dovecot.ts";
import { endInOrder } from "../testing/ending.ts";
import { SMTP_USER, startSmtp, type TestSmtp } from "../testing/smtp.ts";
import { type Desk, deskOf } from "./testing/desk.ts";
import { eventually } from "./testing/eventually.ts";
import { type Program, program } from "./testing/program.ts";
import { visitor } from "./testing/visitor.ts";

const DAY = [{ from: "00:00", to: "24:00" }];
const ALWAYS = { week: [DAY, DAY, DAY, DAY, DAY, DAY, DAY], exceptions: [] };
const PERSON = { name: "Ida Blom", email: "ida@blom.example", password: "vier gele fietsen" };

let database: TestDatabase;
let dovecot: Dovecot;
let smtp: TestSmtp;
let luwte: Program;
let ida: Desk;
let tom: Desk;

beforeAll(async () => {
  [database, dovecot, smtp] = await Promise.all([testDatabase(), startDovecot(), startSmtp()]);
  luwte = await program({ databaseUrl: database.url, args: ["--empty"] });
  await luwte.start();
});
afterAll(() =>
  endInOrder({
    "the program": async () => luwte?.[Symbol.asyncDispose](),
    "its database": async () => database?.drop(),
    "the SMTP server": async () => smtp?.[Symbol.asyncDispose](),
    dovecot: async () => dovecot?.[Symbol.asyncDispose](),
  }),
);

const account = () => ({
  imap: {
    host: "127.0.0.1",
    port: dovecot.imapPort,
    security: "none" as const,
    user: "support",
    password: dovecot.password,
  },
  smtp: { host: "127.0.0.1", port: smtp.port, security: "none" as const, ...SMTP_USER },
});
const letter = (subject: string) =>
  [
    "From: Eva <eva@echt.example>",
    "To: support@shop.example",
    `Subject: ${subject}`,
    `Message-ID: <${randomUUID()}@echt.example>`,
    "",
    "Is het brood van gisteren nog te koop?",
  ].join("\r\n");

test("an empty Luwte asks to be set up with the code that it printed, once", async () => {
  const window = browser(luwte.url);
  const setupCode = /Set-up code for the first time: (\S+)/.exec(luwte.said())?.[1] ?? "";
  const body = { organisation: { name: "Bakkerij Blom" }, person: PERSON, setupCode };
  expect(await window.api(self).getDoor()).toMatchObject({ needsSetup: true, demo: null });
  await expect(window.api(self).setUp({ body: { ...body, setupCode: "abcd-efgh-jkmn" } })).rejects.toMatchObject({
    code: "forbidden",
  });
  const { person } = await window.api(self).setUp({ body });
  ida = deskOf(luwte.url, person, window);
  // What can be taken back for long is tested elsewhere.
  await ida.api(administration).changeOrganisation({ body: { settings: { undoSeconds: 1 } } });
  await expect(browser(luwte.url).api(self).setUp({ body })).rejects.toMatchObject({ code: "already_set_up" });
});

test("a colleague comes in with the link of an invitation", async () => {
  const { invitationUrl } = await ida
    .api({ invitePerson })
    .invitePerson({ body: { name: "Tom Kok", email: "tom@blom.example", role: "agent" } });
  const window = browser(luwte.url);
  const token = invitationUrl.split("#")[1]!;
  const { person } = await window.api(self).acceptInvitation({ body: { token, password: "drie rode daken" } });
  tom = deskOf(luwte.url, person, window);
  (await tom.beginWork()).close();
});

test("a mailbox is tried step by step, set, and its mail is somebody's", async () => {
  const inboxId = newId<InboxId>();
  await ida
    .api(administration)
    .saveInbox({ params: { inboxId }, body: { name: "Winkel", address: "support@shop.example" } });
  const wrong = { ...account(), imap: { ...account().imap, password: "fout" } };
  const tried = await ida.api(mail).testMailbox({ params: { inboxId }, body: wrong });
  expect(tried.works).toBe(false);
  await ida.api(mail).saveMailbox({ params: { inboxId }, body: account() });
  await eventually("a first look in the mailbox", async () => {
    const { mailboxes } = await ida.api(mail).listMailboxes();
    return mailboxes[0]?.standing.kind === "well";
  });
  await dovecot.deliver("support", letter("Brood"));
  const found = await eventually("the mail with Tom", async () => {
    const [mine] = await tom.all("Brood");
    return mine?.assigneeId === tom.person.id && mine;
  });
  expect(await tom.whyMine(found.id)).toMatch(/^Naar Tom Kok: .+\.$/);
});

test("mail that came while we were dead is fetched once, and the answer reaches the mail server once", async () => {
  await luwte.kill();
  await dovecot.deliver("support", letter("Terwijl jullie weg waren"));
  await luwte.start();
  const found = await tom.find("Terwijl jullie weg waren");
  await tom.answer(found, "Ja, voor de halve prijs.");
  // The trial of the mailbox sent some to itself.
  const toEva = () => smtp.taken.filter(({ to }) => to.includes("eva@echt.example"));
  await eventually("the mail at the server", async () => toEva().length > 0);
  await eventually("it told so", async () => (await tom.messages(found.id)).at(-1)?.delivery.kind === "sent");
  expect(toEva()).toHaveLength(1);
  expect(toEva()[0]!.bytes.toString()).toContain("halve prijs");
  expect(await tom.all("Terwijl jullie weg waren")).toHaveLength(1);
  expect(await tom.all("Brood")).toHaveLength(1);
});

test("a chat on one's own site reaches the same people", async () => {
  const { widget } = await ida
    .api(chat)
    .createWidget({ body: WidgetSettings.parse({ name: "Bakkerij Blom", hours: ALWAYS }) });
  const guest = visitor(luwte.url, widget.key);
  await guest.say("Zijn jullie zondag open?");
  const found = await tom.find("Zijn jullie zondag open?");
  await tom.answer(found, "Ja, tot twaalf uur.");
  await eventually("the answer in the widget", async () => (await guest.heard()).length === 2);
  expect(await guest.heard()).toEqual(["Zijn jullie zondag open?", "Ja, tot twaalf uur."]);
});

test("wrong settings are all named, in the language of the terminal, and nothing starts", async () => {
  const env = { LANG: "nl_NL.UTF-8", PORT: "geen", NATS_URL: "http://ergens", LUWTE_PARTS: "web,alles" };
  await using wrong = await program({ databaseUrl: database.url, env });
  const error = await wrong.start().then(
    () => "it started",
    ({ message }: Error) => message,
  );
  expect(error).toContain("It ended with 2");
  for (const name of ["PORT", "NATS_URL", "LUWTE_PARTS"]) expect(error).toMatch(new RegExp(`${name} .*«`));
  expect(error).toContain("Luwte start niet: deze instellingen kloppen niet.");
});
