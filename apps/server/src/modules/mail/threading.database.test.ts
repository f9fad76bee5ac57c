/** Lessons "Mail in" about what belongs together: answers, subjects, strangers and machines, against a real dovecot and a real database. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { NormalisedMail } from "./public.ts";
import { arrivals, conversationsOf, letter, letters } from "./testing/arrivals.ts";
import { type House, needsDovecot, openHouse } from "./testing/house.ts";

let house: House;
beforeEach(async (context) => {
  needsDovecot(context);
  house = await openHouse();
  await house.inbox("support");
});
afterEach(() => house?.[Symbol.asyncDispose]());

const { activitiesIn, answered, arrive, first, solve, stateOf, states } = arrivals(() => house);

describe("lesson 2: an answer finds its conversation", () => {
  const answerTo = (sent: NormalisedMail, headers: Record<string, string>) =>
    letter({ Subject: `Re: ${sent.subject}`, To: sent.replyTo[0]!.address, ...headers });

  test.each([
    [
      "by In-Reply-To",
      (sent: NormalisedMail) =>
        answerTo(sent, { "In-Reply-To": sent.messageId!, To: "support@shop.example", Subject: "Re: Vraag" }),
    ],
    [
      "by References",
      (sent: NormalisedMail) =>
        answerTo(sent, { References: `<else@y> ${sent.messageId}`, To: "support@shop.example", Subject: "Re: Vraag" }),
    ],
    [
      "by the token in our reply address, when Apple Mail or PGP overwrote the headers",
      (sent: NormalisedMail) =>
        answerTo(sent, { "In-Reply-To": "<pgp@y>", References: "<pgp@y>", Subject: "Re: Vraag" }),
    ],
    ["by the case number in the subject", (sent: NormalisedMail) => answerTo(sent, { To: "support@shop.example" })],
  ])("%s", async (_name, answer) => {
    await arrive(letter());
    const { conversationId } = await first();
    await arrive(answer(await answered(conversationId)));
    const messages = await house.messages();
    expect(messages.map(({ direction }) => direction)).toEqual(["in", "out", "in"]);
    expect(conversationsOf(messages)).toBe(1);
  });

  test("by the customer's own earlier mail", async () => {
    await arrive(letter({ "Message-ID": "<eigen@x.example>" }));
    await arrive(letter({ "In-Reply-To": "<eigen@x.example>", Subject: "Re: Vraag" }));
    expect(conversationsOf(await house.messages())).toBe(1);
  });
});

describe("lesson 3: a reply with a new subject", () => {
  const answer = (sent: NormalisedMail, subject: string) =>
    letter({ "In-Reply-To": sent.messageId!, Subject: subject });

  test("on a solved conversation begins its own, and each names the other", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    const sent = await answered(conversationId);
    await solve(conversationId);
    await arrive(answer(sent, "Nu iets heel anders"));
    const messages = await house.messages();
    expect(conversationsOf(messages)).toBe(2);
    expect(await stateOf(conversationId)).toBe("solved");
    expect(await activitiesIn(conversationId)).toContain("new_question_elsewhere");
    expect(await activitiesIn(messages.at(-1)!.conversationId)).toContain("new_question");
  });

  test("on a solved conversation with the same subject opens it again", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    const sent = await answered(conversationId);
    await solve(conversationId);
    await arrive(answer(sent, "RE: Vraag"));
    expect(await stateOf(conversationId)).toBe("open");
  });

  test("on an open one joins it, and both subjects are visible", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    await arrive(answer(await answered(conversationId), "Nu iets heel anders"));
    const messages = await house.messages();
    expect(conversationsOf(messages)).toBe(1);
    expect(messages.map((message) => message.mail?.subject)).toEqual(["Vraag", "Vraag", "Nu iets heel anders"]);
    expect(await activitiesIn(conversationId)).toContain("other_subject");
  });
});

describe("lesson 4: strangers", () => {
  test("who answer one newsletter never share a case", async () => {
    const readers = ["bert", "cas", "dina"].map((name) =>
      letter({ From: `${name}@y.example`, "In-Reply-To": "<nieuwsbrief@shop.example>", Subject: "Re: Nieuwsbrief" }),
    );
    await arrive(
      letter({ From: "news@shop.example", "Message-ID": "<nieuwsbrief@shop.example>", Subject: "Nieuwsbrief" }),
      ...readers,
    );
    expect(conversationsOf(await house.messages())).toBe(4);
  });

  test("a stranger with the customer's mail in hand begins an own conversation, and both say so", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    const sent = await answered(conversationId);
    await arrive(
      letter({
        From: "mallory@y.example",
        "In-Reply-To": sent.messageId!,
        To: sent.replyTo[0]!.address,
        Subject: "Re: Vraag",
      }),
    );
    const messages = await house.messages();
    expect(conversationsOf(messages)).toBe(2);
    expect(await activitiesIn(conversationId)).toContain("stranger_answered_elsewhere");
    expect(await activitiesIn(messages.at(-1)!.conversationId)).toContain("stranger_answered");
  });

  test("a colleague whom the customer put in copy takes part", async () => {
    await arrive(letter({ Cc: "Bert <bert@x.example>" }));
    const sent = await answered((await first()).conversationId);
    await arrive(letter({ From: "bert@x.example", "In-Reply-To": sent.messageId!, Subject: "Re: Vraag" }));
    expect(conversationsOf(await house.messages())).toBe(1);
  });
});

describe("lesson 8: machines", () => {
  test("an out-of-office note is kept, and opens nothing that was solved", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    const sent = await answered(conversationId);
    await solve(conversationId);
    await arrive(
      letter(
        { "In-Reply-To": sent.messageId!, Subject: "Automatisch antwoord: Vraag", "Auto-Submitted": "auto-replied" },
        "Ik ben er niet.",
      ),
    );
    const messages = await house.messages();
    expect(messages.at(-1)?.mail?.automatic).toBe(true);
    expect(conversationsOf(messages)).toBe(1);
    expect(await stateOf(conversationId)).toBe("solved");
  });

  test("a bounce is said on the message that came back, and makes none of its own", async () => {
    await arrive(letter());
    const sent = await answered((await first()).conversationId);
    const report = [
      "--R\r\n\r\nSorry",
      "--R\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; anna@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n",
      `--R\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: ${sent.messageId}\r\nSubject: x\r\n\r\nx\r\n--R--`,
    ].join("\r\n");
    const headers = {
      From: "MAILER-DAEMON@mx.example",
      "Return-Path": "<>",
      "Content-Type": "multipart/report; report-type=delivery-status; boundary=R",
    };
    await arrive(letter(headers, report));
    const messages = await house.messages();
    expect(messages).toHaveLength(2);
    expect(messages[1]?.delivery).toMatchObject({
      kind: "failed",
      bounced: true,
      reason: "anna@x.example: 550 no such user",
    });
    expect(await states()).toEqual(["read", "bounce"]);
  });

  test("two machines that found each other stop waking people", async () => {
    await arrive(...letters(25));
    const automatic = (await house.messages()).filter((message) => message.mail?.automatic);
    expect(automatic).toHaveLength(5);
  });
});
