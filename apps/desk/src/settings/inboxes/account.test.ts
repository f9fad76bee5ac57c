/** What becomes of a mail account between the form and the server. */
import { expect, it } from "vitest";
import { accountOf, draftFor, mailboxOf } from "./account.ts";

const draft = draftFor("hallo@winkel.example");

it("a new account guesses the servers of the address's domain", () =>
  expect([draft.imapHost, draft.smtpHost]).toEqual(["imap.winkel.example", "smtp.winkel.example"]));

it("a password that was not typed is not sent, so that the kept one stays", () =>
  expect("password" in accountOf(draft).imap).toBe(false));

it("sending uses the same name and password, unless said otherwise", () => {
  const typed = { ...draft, password: "geheim", smtpUser: "ander", smtpPassword: "ook" };
  expect(accountOf(typed).smtp).toMatchObject({ user: "hallo@winkel.example", password: "geheim" });
  expect(accountOf({ ...typed, same: false }).smtp).toMatchObject({ user: "ander", password: "ook" });
});

it("an empty folder for what is sent means: the server keeps a copy itself", () =>
  expect(mailboxOf(draft).sentFolder).toBe(null));
