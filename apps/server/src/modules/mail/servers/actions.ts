/** Connections to the outside: one way to make them, with limits on every wait. */
import { ImapFlow } from "imapflow";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailAccount } from "../shapes.ts";

/** A server that says nothing for this long is not there. */
const WAIT_MS = { connect: 20_000, greeting: 20_000, silence: 120_000 } as const;

/** The largest mail that is fetched. Larger ones stay on the server, and are named to an administrator. */
export const MOST_MAIL_BYTES = 100_000_000;

export function imapClient({ imap, address }: MailAccount): ImapFlow {
  return new ImapFlow({
    host: imap.host,
    port: imap.port,
    secure: imap.security === "tls",
    doSTARTTLS: imap.security === "starttls",
    auth: { user: imap.user, pass: imap.password },
    clientInfo: { name: "Luwte", vendor: address.slice(address.lastIndexOf("@") + 1) },
    logger: false,
    connectionTimeout: WAIT_MS.connect,
    greetingTimeout: WAIT_MS.greeting,
    socketTimeout: WAIT_MS.silence,
    // IDLE begins at once: what arrives between two commands is what people wait for.
    autoIdleDelay: 200,
    maxIdleTime: 4 * 60_000,
    missingIdleCommand: "NOOP",
    maxLiteralSize: MOST_MAIL_BYTES * 2,
    maxResponseSize: MOST_MAIL_BYTES * 3,
    qresync: false,
  });
}

/** Whether mail may be handed over now, or why not. Signs in when the account has a user. */
export async function openSmtp({ smtp }: MailAccount): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === "tls",
    requireTLS: smtp.security === "starttls",
    ignoreTLS: smtp.security === "none",
    connectionTimeout: WAIT_MS.connect,
    greetingTimeout: WAIT_MS.greeting,
    socketTimeout: WAIT_MS.silence,
  });
  try {
    await connected(connection);
    if (smtp.user !== "") await signedIn(connection, smtp.user, smtp.password);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function connected(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
}

function signedIn(connection: SMTPConnection, user: string, pass: string): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.login({ user, pass }, (error) => (error ? reject(error) : resolve()));
  });
}
