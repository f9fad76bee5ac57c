/** Lessons "Mail in" about fetching and reading: nothing lost, nothing doubled, nothing held up; against a real dovecot and a real database. */
import dns from "node:dns";
import * as mailOperations from "@luwte/contract/operations/mail.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { RICH } from "../../testing/mails.ts";
import { arrivals, letter, letters } from "./testing/arrivals.ts";
import { type House, needsDovecot, openHouse, until, whileFollowing } from "./testing/house.ts";

let house: House;
beforeEach(async (context) => {
  needsDovecot(context);
  house = await openHouse();
  await house.inbox("support");
});
afterEach(() => {
  vi.restoreAllMocks();
  return house?.[Symbol.asyncDispose]();
});

const { answered, api, arrive, fetched, first, states } = arrivals(() => house);

test("an ordinary mail becomes a message of a new conversation, with its files and its safe HTML", async () => {
  await arrive(RICH);
  const message = await first();
  expect(message).toMatchObject({
    direction: "in",
    author: { kind: "customer", name: "Anna", address: "anna@x.example" },
    text: "Café € en nog wat meer",
    hasMore: true,
    hasHtml: true,
    mail: { subject: "Vraag", to: [{ address: "support@shop.example" }] },
  });
  expect(message.attachments.map(({ name, inline }) => [name, inline])).toEqual([
    ["p.png", true],
    ["factûur.pdf", false],
  ]);
  const { html } = await api().getMessageBody({ params: { messageId: message.id } });
  expect(html).toContain(`src="/api/attachments/${message.attachments[0]!.id}`);
  const original = await house.t
    .api(house.agent, mailOperations)
    .downloadOriginal({ params: { messageId: message.id } });
  expect(await original.text()).toContain("Message-ID: <1@x.example>");
});

describe("lesson 1: a mailbox that was offline for days", () => {
  test("all mail since is fetched, once", async () => {
    await arrive(letter());
    // More than one portion.
    house.dovecot.drop("support", letters(120));
    await whileFollowing(house, () => fetched(121));
    await whileFollowing(house, async () => until("another look", () => true));
    await house.t.runJobs();
    expect(await house.messages()).toHaveLength(121);
  });

  test("the mail server comes back after a while: so do we", async () => {
    await whileFollowing(house, async () => {
      await house.dovecot.deliver("support", letter());
      await fetched(1);
      await house.dovecot.kill();
      await until("trouble is shown", async () => (await standing()) === "trouble");
      await house.dovecot.start();
      await house.dovecot.deliver("support", letter());
      await fetched(2);
      await until("well again", async () => (await standing()) === "well");
    });
  });

  test("the server numbered all mails anew: those since the last look are looked at again, and recognised", async () => {
    await arrive(letter(), letter());
    await new Promise((resolve) => setTimeout(resolve, 1100));
    house.dovecot.renumber("support");
    await house.dovecot.deliver("support", letter());
    await whileFollowing(house, () => fetched(5));
    await house.t.runJobs();
    expect((await states()).toSorted()).toEqual(["duplicate", "duplicate", "read", "read", "read"]);
    expect(await house.messages()).toHaveLength(3);
  });

  test("another folder has other mail, also where its numbers are the same", async () => {
    await arrive(letter());
    const { mailboxes } = await house.t.api(house.administrator, mailOperations).listMailboxes({});
    const params = { inboxId: mailboxes[0]!.inboxId };
    await house.dovecot.deliver("info", letter());
    await house.t.platform.database.updateTable("mail_originals").set({ uid_validity: 1, uid: 1 }).execute();
    await house.t.api(house.administrator, mailOperations).saveMailbox({ params, body: house.mailboxGiven("info") });
    await whileFollowing(house, () => fetched(2));
    await house.t.runJobs();
    expect(await states()).toEqual(["read", "read"]);
  });

  test("many mails one after the other over one connection are each fetched once", async () => {
    await whileFollowing(house, async () => {
      for (let count = 1; count <= 6; count++) {
        await house.dovecot.deliver("support", letter());
        await fetched(count);
      }
    });
    const { epoch } = await house.t.platform.database.selectFrom("mailboxes").select("epoch").executeTakeFirstOrThrow();
    expect([epoch, (await house.originals()).length]).toEqual([1, 6]);
  });

  test("a server that was restored and gives its numbers again", async () => {
    await arrive(letter(), letter());
    await house.t.platform.database.updateTable("mailboxes").set({ last_uid: 500 }).execute();
    await house.dovecot.deliver("support", letter());
    await whileFollowing(house, () => fetched(5));
    await house.t.runJobs();
    expect(await house.messages()).toHaveLength(3);
  });

  test("at the first look without a day nothing old comes in", async () => {
    await house.dovecot.deliver("info", letter());
    await house.inbox("info", { since: null });
    await whileFollowing(house, async () => {
      await until("looked", async () => (await standings()).every((kind) => kind === "well"));
      await house.dovecot.deliver("info", letter());
      await fetched(1);
    });
  });

  const standings = async (): Promise<string[]> =>
    (await house.t.api(house.administrator, mailOperations).listMailboxes({})).mailboxes.map(
      ({ standing: { kind } }) => kind,
    );
  const standing = async (): Promise<string | undefined> => (await standings())[0];
});

describe("lesson 5: one mail is one message", () => {
  test("delivered twice, and to two of our mailboxes", async () => {
    await house.inbox("info");
    const one = letter();
    const other = Buffer.concat([Buffer.from("Received: from elsewhere\r\nDelivered-To: info@shop.example\r\n"), one]);
    await house.dovecot.deliver("support", one);
    await house.dovecot.deliver("support", one);
    await house.dovecot.deliver("info", other);
    await whileFollowing(house, () => fetched(3));
    await house.t.runJobs();
    expect(await house.messages()).toHaveLength(1);
    expect((await states()).toSorted()).toEqual(["duplicate", "duplicate", "read"]);
  });

  test("read by two processes at once", async () => {
    house.dovecot.drop("support", letters(30));
    await whileFollowing(house, () => whileFollowing(house, () => fetched(30)));
    await Promise.all([house.t.runJobs(), house.t.runJobs()]);
    expect(await house.messages()).toHaveLength(30);
  });

  test("of two processes one follows a mailbox; when it goes the other takes over", async () => {
    const { followMailboxes } = await import("./following/jobs.ts");
    const first = await followMailboxes(house.t.platform);
    await house.dovecot.deliver("support", letter());
    await fetched(1);
    await whileFollowing(house, async () => {
      await first();
      await house.dovecot.deliver("support", letter());
      await fetched(2);
    });
  });

  test("two that look alike are two: a reminder every week, a program that gives all its mails one name", async () => {
    const weekly = (day: number) => letter({ Date: `Mon, ${day} Nov 2026 06:00:00 +0100`, Subject: "Herinnering" });
    await arrive(weekly(9), weekly(16));
    await arrive(
      letter({ "Message-ID": "<altijd@x.example>" }, "Een"),
      letter({ "Message-ID": "<altijd@x.example>" }, "Twee"),
    );
    expect(await house.messages()).toHaveLength(4);
  });

  test("what we sent and what came back to an inbox of ours is not a new message", async () => {
    await arrive(letter());
    await answered((await first()).conversationId);
    await arrive(house.smtp.taken.at(-1)!.bytes);
    expect(await states()).toEqual(["read", "own"]);
    expect(await house.messages()).toHaveLength(2);
  });
});

test("a mail of our own set-up test is no message", async () => {
  await arrive(letter({ From: "support@shop.example", "Message-ID": "<luwte-test.1@shop.example>" }));
  expect(await states()).toEqual(["discarded"]);
  expect(await house.messages()).toEqual([]);
});

describe("lesson 6: a bad mail", () => {
  const bomb = (): Buffer => letter({ "Content-Type": "multipart/mixed; boundary=b" }, "--b\r\n\r\nx\r\n".repeat(3000));
  const mailApi = () => house.t.api(house.administrator, mailOperations);

  test("is set aside whole and shown; those behind it go on; an administrator can take it in or throw it off", async () => {
    await arrive(bomb(), Buffer.from("\0\0 rubbish \0"), letter());
    expect(await states()).toEqual(["set_aside", "set_aside", "read"]);
    const { items } = await mailApi().listSetAsideMails({});
    const named = (because: string) => items.find((item) => item.because === because)!.id;
    expect(items.map(({ because, sender, hasOriginal }) => `${because} ${sender} ${hasOriginal}`).toSorted()).toEqual([
      "no-sender  true",
      "too-many-parts anna@x.example true",
    ]);
    await mailApi().retrySetAsideMail({ params: { originalId: named("too-many-parts") } });
    await mailApi().discardSetAsideMail({ params: { originalId: named("no-sender") } });
    await house.t.runJobs();
    expect(await states()).toEqual(["read", "discarded", "read"]);
    const taken = (await house.messages()).find(({ attachments }) =>
      attachments.some(({ name }) => name === "original.eml"),
    );
    expect(taken?.author).toMatchObject({ address: "anna@x.example" });
    expect((await mailApi().listSetAsideMails({})).items).toEqual([]);
  });

  test("one that breaks us in the middle does not hold up the others", async () => {
    const { blobs } = house.t.platform;
    const real = blobs.put.bind(blobs);
    vi.spyOn(blobs, "put").mockImplementation(async (content, most) => {
      if (Buffer.isBuffer(content) && content.toString().startsWith("BOEM")) throw new TypeError("a mistake of ours");
      return real(content, most);
    });
    await arrive(letter({ "Content-Type": "application/pdf; name=x.pdf" }, "BOEM"), letter());
    expect(await states()).toEqual(["set_aside", "read"]);
    vi.restoreAllMocks();
    const { items } = await mailApi().listSetAsideMails({});
    expect(items[0]).toMatchObject({ because: "failed", sender: "anna@x.example", subject: "Vraag" });
    await mailApi().retrySetAsideMail({ params: { originalId: items[0]!.id } });
    await house.t.runJobs();
    expect(await states()).toEqual(["read", "read"]);
  });

  test("a disk that fails is no fault of the mail: nothing is set aside, and all goes on later", async () => {
    await house.dovecot.deliver("support", letter());
    await whileFollowing(house, () => fetched(1));
    const full = vi
      .spyOn(house.t.platform.blobs, "bytes")
      .mockRejectedValue(Object.assign(new Error("full"), { code: "EIO" }));
    await expect(house.t.runJobs()).rejects.toThrow("full");
    full.mockRestore();
    expect(await states()).toEqual(["stored"]);
    const { resumeReading } = await import("./intake/jobs.ts");
    await resumeReading.run({ organisationId: null } as never, { platform: house.t.platform } as never);
    await house.t.runJobs();
    expect(await states()).toEqual(["read"]);
  });
});

test("lesson 9: reading a mail never asks the outside", async () => {
  for (let at = 0; at < 5; at++) await house.dovecot.deliver("support", letter({ From: `a@nergens-${at}.example` }));
  await whileFollowing(house, () => fetched(5));
  const asked = [
    vi.spyOn(dns, "lookup"),
    vi.spyOn(dns, "resolve"),
    vi.spyOn(dns.promises, "lookup"),
    vi.spyOn(dns.promises, "resolve"),
  ];
  await house.t.runJobs();
  expect(await states()).toEqual(Array(5).fill("read"));
  for (const spy of asked) expect(spy).not.toHaveBeenCalled();
});
