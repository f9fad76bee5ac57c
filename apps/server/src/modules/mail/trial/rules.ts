/** The test of a mail account in words: what happened at each step, and what to do. */
import type { Language, Text } from "@luwte/contract/language.ts";
import type { MailStep, MailStepResult, MailTrouble } from "@luwte/contract/mail.ts";
import type { Tried } from "./shapes.ts";

export const worksWith = (tried: readonly Tried[]): boolean =>
  tried.every(({ outcome }) => outcome !== "bad" && outcome !== "skipped");

export function inWords(tried: Tried, language: Language): MailStepResult {
  const { step, outcome, trouble, words, milliseconds } = tried;
  const said = outcome === "good" ? GOOD[step] : outcome === "skipped" ? SKIPPED : BAD[step];
  const todo = trouble ? ((outcome === "warning" ? WARNED[step] : undefined) ?? TO_DO[trouble]) : NOTHING;
  return { step, outcome, trouble, what: said[language], todo: todo[language], words, milliseconds };
}

const NOTHING: Text = { nl: "", fr: "", en: "" };

const SKIPPED: Text = {
  nl: "Niet geprobeerd: een eerdere stap lukte niet.",
  fr: "Pas essayé : une étape précédente a échoué.",
  en: "Not tried: an earlier step failed.",
};

const GOOD: Readonly<Record<MailStep, Text>> = {
  imap_connect: {
    nl: "De server voor inkomende mail antwoordt.",
    fr: "Le serveur de réception répond.",
    en: "The server for incoming mail answers.",
  },
  imap_sign_in: {
    nl: "Aanmelden voor inkomende mail lukt.",
    fr: "La connexion pour la réception fonctionne.",
    en: "Signing in for incoming mail works.",
  },
  imap_folder: {
    nl: "De map is er en is te lezen.",
    fr: "Le dossier existe et est lisible.",
    en: "The folder is there and can be read.",
  },
  smtp_connect: {
    nl: "De server voor uitgaande mail antwoordt.",
    fr: "Le serveur d’envoi répond.",
    en: "The server for outgoing mail answers.",
  },
  smtp_sign_in: {
    nl: "Aanmelden voor uitgaande mail lukt.",
    fr: "La connexion pour l’envoi fonctionne.",
    en: "Signing in for outgoing mail works.",
  },
  send_to_self: { nl: "Een proefmail is verstuurd.", fr: "Un message d’essai est parti.", en: "A test mail was sent." },
  seen_back: { nl: "De proefmail kwam binnen.", fr: "Le message d’essai est arrivé.", en: "The test mail came in." },
  reply_address: {
    nl: "Adressen met een kenmerk (naam+kenmerk@) komen aan.",
    fr: "Les adresses avec un repère (nom+repère@) arrivent.",
    en: "Addresses with a token (name+token@) arrive.",
  },
};

const BAD: Readonly<Record<MailStep, Text>> = {
  imap_connect: {
    nl: "De server voor inkomende mail is niet bereikt.",
    fr: "Le serveur de réception n’a pas été joint.",
    en: "The server for incoming mail was not reached.",
  },
  imap_sign_in: {
    nl: "Aanmelden voor inkomende mail lukt niet.",
    fr: "La connexion pour la réception échoue.",
    en: "Signing in for incoming mail fails.",
  },
  imap_folder: {
    nl: "De map is niet te openen.",
    fr: "Le dossier ne s’ouvre pas.",
    en: "The folder cannot be opened.",
  },
  smtp_connect: {
    nl: "De server voor uitgaande mail is niet bereikt.",
    fr: "Le serveur d’envoi n’a pas été joint.",
    en: "The server for outgoing mail was not reached.",
  },
  smtp_sign_in: {
    nl: "Aanmelden voor uitgaande mail lukt niet.",
    fr: "La connexion pour l’envoi échoue.",
    en: "Signing in for outgoing mail fails.",
  },
  send_to_self: {
    nl: "De proefmail is niet aangenomen.",
    fr: "Le message d’essai a été refusé.",
    en: "The test mail was not taken.",
  },
  seen_back: {
    nl: "De proefmail is verstuurd, maar kwam niet binnen.",
    fr: "Le message d’essai est parti, mais n’est pas arrivé.",
    en: "The test mail was sent, but did not come in.",
  },
  reply_address: {
    nl: "Adressen met een kenmerk (naam+kenmerk@) komen niet aan.",
    fr: "Les adresses avec un repère (nom+repère@) n’arrivent pas.",
    en: "Addresses with a token (name+token@) do not arrive.",
  },
};

/** Where the price of a warning says more than its cause. */
const WARNED: Partial<Record<MailStep, Text>> = {
  imap_connect: {
    nl: "Het wachtwoord gaat onversleuteld over de lijn. Kies TLS, tenzij de server op deze machine staat.",
    fr: "Le mot de passe passe en clair. Choisissez TLS, sauf si le serveur est sur cette machine.",
    en: "The password travels in clear. Choose TLS, unless the server is on this machine.",
  },
  smtp_connect: {
    nl: "Het wachtwoord gaat onversleuteld over de lijn. Kies TLS, tenzij de server op deze machine staat.",
    fr: "Le mot de passe passe en clair. Choisissez TLS, sauf si le serveur est sur cette machine.",
    en: "The password travels in clear. Choose TLS, unless the server is on this machine.",
  },
  reply_address: {
    nl: "Zet antwoordadressen met kenmerk uit; antwoorden worden dan aan andere kenmerken herkend.",
    fr: "Désactivez les adresses de réponse avec repère ; les réponses seront reconnues autrement.",
    en: "Turn reply addresses with a token off; answers are then recognised by other marks.",
  },
};

const TO_DO: Readonly<Record<MailTrouble, Text>> = {
  unknown_host: {
    nl: "Deze servernaam bestaat niet. Controleer de spelling bij uw mailprovider.",
    fr: "Ce nom de serveur n’existe pas. Vérifiez-le chez votre fournisseur.",
    en: "This server name does not exist. Check the spelling with your mail provider.",
  },
  unreachable: {
    nl: "De server is niet te bereiken, of verbrak de verbinding. Controleer naam, poort en firewall.",
    fr: "Le serveur est injoignable ou a coupé la connexion. Vérifiez le nom, le port et le pare-feu.",
    en: "The server cannot be reached, or hung up. Check name, port and firewall.",
  },
  refused: {
    nl: "Op deze poort luistert niets. Controleer de poort (IMAP 993, SMTP 465 of 587).",
    fr: "Rien n’écoute sur ce port. Vérifiez le port (IMAP 993, SMTP 465 ou 587).",
    en: "Nothing listens on this port. Check the port (IMAP 993, SMTP 465 or 587).",
  },
  timeout: {
    nl: "De server antwoordt niet op tijd. Meestal is de poort verkeerd of houdt een firewall hem tegen.",
    fr: "Le serveur ne répond pas à temps. Souvent, le port est faux ou un pare-feu bloque.",
    en: "The server does not answer in time. Usually the port is wrong, or a firewall stands in the way.",
  },
  certificate: {
    nl: "Het certificaat van de server is verlopen of hoort niet bij deze naam. Gebruik de naam die uw provider noemt.",
    fr: "Le certificat du serveur est expiré ou ne correspond pas à ce nom. Utilisez le nom donné par votre fournisseur.",
    en: "The server’s certificate has expired or does not fit this name. Use the name that your provider gives.",
  },
  no_tls: {
    nl: "De beveiliging past niet bij deze poort. Kies TLS voor 993 en 465, STARTTLS voor 143 en 587.",
    fr: "La sécurité ne convient pas à ce port. Choisissez TLS pour 993 et 465, STARTTLS pour 143 et 587.",
    en: "The security does not fit this port. Choose TLS for 993 and 465, STARTTLS for 143 and 587.",
  },
  wrong_password: {
    nl: "Naam of wachtwoord klopt niet. Veel providers vragen een apart app-wachtwoord.",
    fr: "Le nom ou le mot de passe est faux. Beaucoup de fournisseurs exigent un mot de passe d’application.",
    en: "Name or password is wrong. Many providers ask for a separate app password.",
  },
  no_folder: {
    nl: "Deze map is er niet. Meestal heet hij INBOX.",
    fr: "Ce dossier n’existe pas. Il s’appelle le plus souvent INBOX.",
    en: "This folder is not there. Mostly it is called INBOX.",
  },
  sender_refused: {
    nl: "De server laat dit account niet versturen vanaf het adres van de inbox. Geef het account dat recht.",
    fr: "Le serveur refuse que ce compte envoie depuis l’adresse de la boîte. Accordez-lui ce droit.",
    en: "The server does not let this account send from the inbox’s address. Give the account that right.",
  },
  recipient_refused: {
    nl: "De server neemt mail aan het adres van de inbox niet aan. Controleer of het adres bestaat.",
    fr: "Le serveur refuse le courrier à l’adresse de la boîte. Vérifiez que l’adresse existe.",
    en: "The server does not take mail for the inbox’s address. Check that the address exists.",
  },
  not_seen: {
    nl: "Kijk of de mail in een andere map of bij de spam ligt, en of dit account de mail van dit adres krijgt.",
    fr: "Regardez s’il est dans un autre dossier ou le spam, et si ce compte reçoit le courrier de cette adresse.",
    en: "See whether it lies in another folder or with the spam, and whether this account gets the mail of this address.",
  },
  odd_answer: {
    nl: "De server zei iets onverwachts; het staat erbij. Leg het voor aan uw provider.",
    fr: "Le serveur a répondu de façon inattendue ; le texte est indiqué. Montrez-le à votre fournisseur.",
    en: "The server said something unexpected; it is shown. Ask your provider about it.",
  },
};
