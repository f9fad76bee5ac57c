/** Mail that came back, in the standard's form and in the forms of before it. */
import { describe, expect, test } from "vitest";
import { BOUNCE, mail } from "../../../../testing/mails.ts";
import { parseMail } from "../rules.ts";

describe("a report", () => {
  test("says who, why and which mail", () => {
    expect(parseMail(BOUNCE).bounce).toEqual({
      recipient: "nobody@x.example",
      action: "failed",
      status: "5.1.1",
      diagnostic: "550 5.1.1 User unknown",
      originalMessageId: "<m7@shop.example>",
    });
  });

  const report = (...fields: string[]) =>
    parseMail(
      mail(
        "From: MAILER-DAEMON@mx.example",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=R",
        "",
        "--R",
        "",
        "Words",
        "--R",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example",
        "",
        ...fields,
        "--R",
        "Content-Type: text/rfc822-headers",
        "",
        "Message-ID: <m8@shop.example>",
        "--R--",
      ),
    ).bounce;

  test("a delay is news, not an end", () => {
    expect(report("Final-Recipient: rfc822;a@x.example", "Action: delayed", "Status: 4.4.1", "")).toMatchObject({
      action: "delayed",
      status: "4.4.1",
      originalMessageId: "<m8@shop.example>",
    });
  });

  test("of several receivers the failed one counts", () => {
    const fields = [
      "Final-Recipient: rfc822;a@x.example",
      "Action: delivered",
      "",
      "Final-Recipient: rfc822;b@x.example",
      "Action: failed",
      "Status: 5.0.0",
      "",
    ];
    expect(report(...fields)).toMatchObject({ recipient: "b@x.example", action: "failed" });
  });

  test("a receipt for reading is no bounce", () => {
    const parsed = parseMail(
      mail(
        "From: a@x.example",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=R",
        "",
        "--R",
        "",
        "Gelezen",
        "--R",
        "Content-Type: message/disposition-notification",
        "",
        "Disposition: x; displayed",
        "--R--",
      ),
    );
    expect(parsed).toMatchObject({ bounce: null, autoSubmitted: "auto-replied", attachments: [] });
  });
});

describe("a letter", () => {
  test.each([
    [
      "qmail",
      mail(
        "From: MAILER-DAEMON@mx.example",
        "Subject: failure notice",
        "",
        "Hi. This is the qmail-send program.",
        "<nobody@x.example>:",
        "550 5.1.1 no such user",
        "",
        "--- Below this line",
        "Message-ID: <m9@shop.example>",
        "Subject: Re: x",
      ),
      { recipient: "nobody@x.example", action: "failed", status: "5.1.1", originalMessageId: "<m9@shop.example>" },
    ],
    [
      "Exim",
      mail(
        "From: Mail Delivery System <Mailer-Daemon@mx.example>",
        "X-Failed-Recipients: nobody@x.example",
        "Subject: Mail delivery failed",
        "",
        "A message could not be delivered.",
      ),
      { recipient: "nobody@x.example", action: "failed", status: null },
    ],
    [
      "a delay",
      mail(
        "From: postmaster@mx.example",
        "Subject: Delivery Status Notification (Delay)",
        "",
        "Delivery to <a@x.example> is delayed. 4.4.7",
      ),
      { recipient: "a@x.example", action: "delayed", status: "4.4.7" },
    ],
  ])("%s", (_name, bytes, expected) => {
    expect(parseMail(bytes).bounce).toMatchObject(expected);
  });

  test("a customer who writes about an undelivered parcel is no bounce", () => {
    expect(
      parseMail(mail("From: Anna <anna@x.example>", "Subject: Pakket niet bezorgd", "", "550 euro kwijt")).bounce,
    ).toBeNull();
  });
});
