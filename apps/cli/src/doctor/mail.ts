/** The mailboxes: do their servers answer, and has Luwte itself met trouble there? */
import type pg from "pg";
import { type Finding, found, type Outcome } from "./finding.ts";
import { reasonNotToConnect } from "./network.ts";
import { type Mailbox, readMailboxes } from "./queries.ts";

const MAIL = {
  good: {
    state: "good",
    what: {
      nl: "Mailboxen waarvan de servers antwoorden: {count}.",
      fr: "Boîtes dont les serveurs répondent : {count}.",
      en: "Mailboxes whose servers answer: {count}.",
    },
  },
  away: {
    state: "bad",
    what: {
      nl: "De mailserver {server} van «{inbox}» antwoordt niet: {reason}",
      fr: "Le serveur de messagerie {server} de « {inbox} » ne répond pas : {reason}",
      en: "The mail server {server} of “{inbox}” does not answer: {reason}",
    },
    mend: {
      nl: "Controleer naam en poort in de instellingen van de inbox, en of een firewall ze tegenhoudt.",
      fr: "Vérifiez le nom et le port dans les réglages de la boîte, et si un pare-feu les bloque.",
      en: "Check name and port in the settings of the inbox, and whether a firewall holds them back.",
    },
  },
  trouble: {
    state: "bad",
    what: {
      nl: "De mailbox van «{inbox}» geeft problemen sinds {since}: {words}",
      fr: "La boîte de « {inbox} » pose problème depuis {since} : {words}",
      en: "The mailbox of “{inbox}” has had trouble since {since}: {words}",
    },
    mend: {
      nl: "Test de mailbox in de instellingen van de inbox: de stappen zeggen wat er misgaat.",
      fr: "Testez la boîte dans les réglages : les étapes disent ce qui échoue.",
      en: "Test the mailbox in the settings of the inbox: the steps say what fails.",
    },
  },
} satisfies Record<string, Outcome>;

/** Only knocks: signing in is the business of the test in the settings, which has the key to the passwords. */
export async function lookAtMail(client: pg.Client): Promise<Finding[]> {
  const mailboxes = await readMailboxes(client);
  if (mailboxes.length === 0) return [];
  const wrong = (await Promise.all(mailboxes.map(lookAtMailbox))).flat();
  return wrong.length > 0 ? wrong : [found(MAIL.good, { count: mailboxes.length })];
}

async function lookAtMailbox(mailbox: Mailbox): Promise<Finding[]> {
  const { inbox, imap_host, imap_port, smtp_host, smtp_port, trouble_since, trouble_words } = mailbox;
  const away = (await Promise.all([knock(inbox, imap_host, imap_port), knock(inbox, smtp_host, smtp_port)])).flat();
  if (away.length > 0 || !trouble_since) return away;
  const since = trouble_since.toISOString().slice(0, 16).replace("T", " ");
  return [found(MAIL.trouble, { inbox, since, words: trouble_words ?? "?" })];
}

async function knock(inbox: string, host: string, port: number): Promise<Finding[]> {
  const reason = await reasonNotToConnect(host, port);
  return reason ? [found(MAIL.away, { inbox, server: `${host}:${port}`, reason })] : [];
}
