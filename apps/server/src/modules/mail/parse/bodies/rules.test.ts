/** Letters of several parts and forms. */
import { describe, expect, test } from "vitest";
import { mail } from "../../../../testing/mails.ts";
import { parseMail } from "../rules.ts";

describe("bodies", () => {
  const body = (...lines: string[]) => parseMail(mail("From: a@x.example", ...lines));

  test("several texts with a file between them are one letter", () => {
    const parsed = body(
      "Content-Type: multipart/mixed; boundary=x",
      "",
      "--x",
      "",
      "Een",
      "--x",
      "Content-Type: image/jpeg; name=foto.jpg",
      "Content-Disposition: inline; filename=foto.jpg",
      "",
      "JPEG",
      "--x",
      "",
      "Twee",
      "--x--",
    );
    expect(parsed.text).toBe("Een\n\nTwee");
    expect(parsed.attachments).toMatchObject([{ name: "foto.jpg", inline: true, shown: false }]);
  });

  test("a text with a name is enclosed, not read out", () => {
    const parsed = body(
      "Content-Type: multipart/mixed; boundary=x",
      "",
      "--x",
      "",
      "Dag",
      "--x",
      "Content-Type: text/plain; name=log.txt",
      "",
      "log",
      "--x--",
    );
    expect(parsed).toMatchObject({ text: "Dag", attachments: [{ name: "log.txt", size: 3 }] });
  });

  test("HTML alone gives text as well", () => {
    expect(body("Content-Type: text/html", "", "<p>Een</p><p>Twee</p>").text).toBe("Een\n\nTwee");
  });

  test("an empty plain form does not hide the HTML", () => {
    const parsed = body(
      "Content-Type: multipart/alternative; boundary=x",
      "",
      "--x",
      "",
      " ",
      "--x",
      "Content-Type: text/html",
      "",
      "<p>Ja</p>",
      "--x--",
    );
    expect(parsed.text).toBe("Ja");
  });

  test("format=flowed is joined, quotes and the signature mark kept", () => {
    const parsed = body(
      "Content-Type: text/plain; format=flowed",
      "",
      "Dit is een ",
      "lange zin.",
      "> een quote ",
      "> over twee",
      "-- ",
      "Anna",
    );
    expect(parsed.text).toBe("Dit is een lange zin.\n> een quote over twee\n-- \nAnna");
  });

  test("format=flowed with DelSp", () => {
    expect(body("Content-Type: text/plain; format=flowed; delsp=yes", "", "aan ", "een").text).toBe("aaneen");
  });

  test("a mail inside a mail is a file with its subject as name", () => {
    const parsed = body(
      "Content-Type: multipart/mixed; boundary=x",
      "",
      "--x",
      "",
      "Zie",
      "--x",
      "Content-Type: message/rfc822",
      "",
      "Subject: =?utf-8?q?K=C3=A1pot/1?=",
      "",
      "inner text",
      "--x--",
    );
    expect(parsed).toMatchObject({ text: "Zie", attachments: [{ name: "1.eml", type: "message/rfc822" }] });
  });

  test("an invitation is told in words", () => {
    const parsed = body(
      "Content-Type: multipart/alternative; boundary=x",
      "",
      "--x",
      "",
      "U bent uitgenodigd",
      "--x",
      "Content-Type: text/calendar; method=REQUEST",
      "",
      "BEGIN:VCALENDAR",
      "METHOD:REQUEST",
      "BEGIN:VEVENT",
      "SUMMARY:Passen\\, meten",
      "LOCATION:Winkel",
      "DTSTART;TZID=Europe/Amsterdam:20261123T100000",
      "DTEND;TZID=Europe/Amsterdam:20261123T",
      " 110000",
      "ORGANIZER;CN=Anna:mailto:anna@x.example",
      "UID:u1",
      "BEGIN:VALARM",
      "SUMMARY:Alarm",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "--x--",
    );
    expect(parsed.attachments).toMatchObject([{ name: "attachment-1.ics", type: "text/calendar" }]);
    expect(parsed.events).toEqual([
      {
        method: "REQUEST",
        summary: "Passen, meten",
        location: "Winkel",
        start: "2026-11-23T10:00:00",
        end: "2026-11-23T11:00:00",
        zone: "Europe/Amsterdam",
        organizer: "anna@x.example",
        uid: "u1",
        recurring: false,
      },
    ]);
  });

  test.each([
    ['Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=x', "pgp-signed"],
    ['Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=x', "smime-signed"],
    ['Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x', "pgp-encrypted"],
  ])("what is sealed is named: %s", (type, protection) => {
    expect(
      body(type, "", "--x", "", "Dag", "--x", "Content-Type: application/pgp-signature", "", "sig", "--x--").protection,
    ).toBe(protection);
  });

  test("words sealed in the text itself are named too", () => {
    expect(body("", "-----BEGIN PGP MESSAGE-----", "x").protection).toBe("pgp-encrypted");
  });

  test.each([
    ["base64 in two pieces", "base64", "RWVu\r\nVHdlZQ==\r\nRHJpZQ==", "EenTweeDrie"],
    ["base64 with a list's footer below", "base64", "RGFn\r\nRGE=\r\n_____\r\nlist footer", "DagDa"],
    ["quoted-printable with spaces behind the sign", "quoted-printable", "een=  \r\ntwee", "eentwee"],
    ["quoted-printable with broken code", "quoted-printable", "100=% =E2=82=AC", "100=% €"],
    ["an unknown code", "x-secret", "zoals het is", "zoals het is"],
  ])("%s", (_name, encoding, written, text) => {
    expect(body(`Content-Transfer-Encoding: ${encoding}`, "", written).text).toBe(text);
  });

  test("a uuencoded file", () => {
    const parsed = body(
      "Content-Type: application/octet-stream; name=cat.txt",
      "Content-Transfer-Encoding: x-uuencode",
      "",
      "begin 644 cat.txt",
      "#0V%T",
      "`",
      "end",
    );
    expect(Buffer.from(parsed.attachments[0]!.content).toString()).toBe("Cat");
  });
});
