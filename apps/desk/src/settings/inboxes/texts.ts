/** Words about the addresses that a team answers from, and the mail servers behind them. */
import type { Sayings } from "../../words/say.ts";

export const INBOXES = {
  title: { nl: "Mailboxen", fr: "Boîtes mail", en: "Mailboxes" },
  intro: {
    nl: "Een mailbox is een adres waar klanten naartoe schrijven en waarvandaan het team antwoordt.",
    fr: "Une boîte mail est une adresse à laquelle écrivent les clients et d’où l’équipe répond.",
    en: "A mailbox is an address that customers write to and the team answers from.",
  },
  empty: {
    nl: "Er is nog geen mailbox. Maak er een, dan kan de eerste mail binnenkomen.",
    fr: "Pas encore de boîte mail. Créez-en une pour recevoir le premier mail.",
    en: "There is no mailbox yet. Make one, and the first mail can come in.",
  },
  add: { nl: "Mailbox toevoegen", fr: "Ajouter une boîte mail", en: "Add a mailbox" },
  new: { nl: "Nieuwe mailbox", fr: "Nouvelle boîte mail", en: "New mailbox" },
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  nameHint: {
    nl: "Klanten zien die als afzender.",
    fr: "Les clients la voient comme expéditeur.",
    en: "Customers see it as the sender.",
  },
  address: { nl: "E-mailadres", fr: "Adresse e-mail", en: "E-mail address" },
  team: { nl: "Nieuwe vragen gaan naar", fr: "Les nouvelles questions vont à", en: "New questions go to" },
  everybody: { nl: "iedereen", fr: "tout le monde", en: "everybody" },
  language: {
    nl: "Taal als we die van de klant niet weten",
    fr: "Langue si celle du client est inconnue",
    en: "Language when the customer’s is not known",
  },
  signature: { nl: "Handtekening", fr: "Signature", en: "Signature" },
  signatureHint: {
    nl: "Staat onder elk antwoord. Gebruik {{agent.firstName}} voor de naam van wie antwoordt.",
    fr: "Placée sous chaque réponse. Utilisez {{agent.firstName}} pour le prénom de qui répond.",
    en: "Stands under every answer. Use {{agent.firstName}} for the name of who answers.",
  },
  active: { nl: "In gebruik", fr: "En service", en: "In use" },
  activeHint: {
    nl: "Uit: er komt niets binnen en je kunt er niet mee antwoorden. Wat er was, blijft.",
    fr: "Désactivée : rien n’arrive et on ne peut pas répondre. Ce qui existe reste.",
    en: "Off: nothing comes in and you cannot answer from it. What was there stays.",
  },
  notActive: { nl: "Uit gebruik", fr: "Hors service", en: "Out of use" },
  what: { nl: "Het adres", fr: "L’adresse", en: "The address" },
  server: { nl: "De mailserver", fr: "Le serveur de messagerie", en: "The mail server" },
  serverIntro: {
    nl: "Hiermee halen we mail op en versturen we antwoorden. De gegevens staan bij je mailprovider; test ze voordat je bewaart.",
    fr: "Pour relever le courrier et envoyer les réponses. Votre fournisseur donne ces réglages ; testez avant d’enregistrer.",
    en: "With this we fetch mail and send answers. Your mail provider has the details; test them before you save.",
  },
  first: {
    nl: "Bewaar eerst het adres. Daarna vul je hier de mailserver in.",
    fr: "Enregistrez d’abord l’adresse. Ensuite, complétez ici le serveur.",
    en: "Save the address first. Then fill in the mail server here.",
  },
} as const satisfies Sayings;

export const SERVER = {
  receive: { nl: "Ophalen (IMAP)", fr: "Réception (IMAP)", en: "Fetching (IMAP)" },
  send: { nl: "Versturen (SMTP)", fr: "Envoi (SMTP)", en: "Sending (SMTP)" },
  host: { nl: "Server", fr: "Serveur", en: "Server" },
  port: { nl: "Poort", fr: "Port", en: "Port" },
  security: { nl: "Beveiliging", fr: "Sécurité", en: "Security" },
  tls: { nl: "TLS (meestal)", fr: "TLS (le plus courant)", en: "TLS (usual)" },
  starttls: { nl: "STARTTLS", fr: "STARTTLS", en: "STARTTLS" },
  none: {
    nl: "Geen, alleen in je eigen netwerk",
    fr: "Aucune, seulement sur votre réseau",
    en: "None, only on your own network",
  },
  user: { nl: "Gebruikersnaam", fr: "Nom d’utilisateur", en: "User name" },
  userHint: {
    nl: "Meestal het e-mailadres zelf.",
    fr: "Souvent l’adresse elle-même.",
    en: "Usually the address itself.",
  },
  password: { nl: "Wachtwoord", fr: "Mot de passe", en: "Password" },
  passwordKept: {
    nl: "Laat leeg om het bewaarde wachtwoord te houden.",
    fr: "Laissez vide pour garder l’actuel.",
    en: "Leave empty to keep the one we have.",
  },
  passwordHint: {
    nl: "Gmail en veel andere vragen een apart app-wachtwoord.",
    fr: "Gmail et beaucoup d’autres demandent un mot de passe d’application.",
    en: "Gmail and many others ask for a separate app password.",
  },
  show: {
    nl: "Wachtwoord tonen of verbergen",
    fr: "Afficher ou masquer le mot de passe",
    en: "Show or hide the password",
  },
  same: {
    nl: "Versturen met dezelfde naam en hetzelfde wachtwoord",
    fr: "Envoyer avec le même nom et mot de passe",
    en: "Send with the same name and password",
  },
  more: { nl: "Meer keuzes", fr: "Plus de choix", en: "More choices" },
  folder: { nl: "Map waaruit we ophalen", fr: "Dossier à relever", en: "Folder to fetch from" },
  sentFolder: { nl: "Map voor wat we versturen", fr: "Dossier des envois", en: "Folder for what we send" },
  sentFolderHint: {
    nl: "Leeg: de mailserver bewaart zelf een kopie.",
    fr: "Vide : le serveur garde lui-même une copie.",
    en: "Empty: the mail server keeps a copy itself.",
  },
  since: { nl: "Ook oudere mail, vanaf", fr: "Aussi les anciens mails, depuis le", en: "Older mail too, from" },
  sinceHint: {
    nl: "Leeg: alleen wat vanaf nu binnenkomt.",
    fr: "Vide : seulement ce qui arrive dès maintenant.",
    en: "Empty: only what comes in from now on.",
  },
  replyTokens: {
    nl: "Eigen antwoordadres per gesprek",
    fr: "Adresse de réponse par conversation",
    en: "A reply address per conversation",
  },
  replyTokensHint: {
    nl: "Antwoorden van klanten komen dan altijd bij het juiste gesprek. Zet uit als je server geen plus in adressen aanneemt.",
    fr: "Les réponses retrouvent toujours la bonne conversation. Désactivez si votre serveur refuse le signe plus.",
    en: "Customers’ answers always find the right conversation. Switch off if your server takes no plus in addresses.",
  },
  caseNumbers: {
    nl: "Zaaknummer in het onderwerp",
    fr: "Numéro de dossier dans l’objet",
    en: "Case number in the subject",
  },
  test: { nl: "Testen", fr: "Tester", en: "Test" },
  testing: {
    nl: "We proberen elke stap. Dat kan een minuut duren.",
    fr: "Nous essayons chaque étape. Cela peut durer une minute.",
    en: "We try every step. This may take a minute.",
  },
  works: {
    nl: "Alles werkt. Je kunt bewaren.",
    fr: "Tout fonctionne. Vous pouvez enregistrer.",
    en: "Everything works. You can save.",
  },
  fails: {
    nl: "Het werkt nog niet. Dit ging mis:",
    fr: "Cela ne marche pas encore. Voici le problème :",
    en: "It does not work yet. This went wrong:",
  },
  serverSaid: { nl: "De server zei:", fr: "Le serveur a dit :", en: "The server said:" },
  good: { nl: "goed", fr: "bon", en: "good" },
  warning: { nl: "werkt, met een kanttekening", fr: "fonctionne, avec une réserve", en: "works, with a remark" },
  bad: { nl: "mislukt", fr: "échec", en: "failed" },
  skipped: { nl: "overgeslagen", fr: "ignoré", en: "skipped" },
  imap_connect: { nl: "Verbinden om op te halen", fr: "Connexion pour la réception", en: "Connect for fetching" },
  imap_sign_in: { nl: "Aanmelden om op te halen", fr: "Identification pour la réception", en: "Sign in for fetching" },
  imap_folder: { nl: "De map openen", fr: "Ouvrir le dossier", en: "Open the folder" },
  smtp_connect: { nl: "Verbinden om te versturen", fr: "Connexion pour l’envoi", en: "Connect for sending" },
  smtp_sign_in: { nl: "Aanmelden om te versturen", fr: "Identification pour l’envoi", en: "Sign in for sending" },
  send_to_self: { nl: "Een mail aan zichzelf sturen", fr: "S’envoyer un mail à soi-même", en: "Send a mail to itself" },
  seen_back: { nl: "Die mail weer binnenkrijgen", fr: "Recevoir ce mail", en: "Receive that mail" },
  reply_address: {
    nl: "Antwoordadres met een plus",
    fr: "Adresse de réponse avec un plus",
    en: "Reply address with a plus",
  },
  forget: { nl: "Mailserver loskoppelen", fr: "Détacher le serveur", en: "Disconnect the mail server" },
  forgetMeans: {
    nl: "Er komt dan geen mail meer binnen op dit adres en er gaat niets meer uit. Wat er al is, blijft in Luwte.",
    fr: "Plus aucun mail n’arrivera ni ne partira de cette adresse. Ce qui existe reste dans Luwte.",
    en: "No more mail comes in on this address and none goes out. What is here already stays in Luwte.",
  },
  forgetSure: { nl: "Ja, loskoppelen", fr: "Oui, détacher", en: "Yes, disconnect" },
} as const satisfies Sayings;

export const STANDING = {
  missing: { nl: "Nog geen mailserver", fr: "Pas encore de serveur", en: "No mail server yet" },
  off: { nl: "Staat uit", fr: "Désactivé", en: "Switched off" },
  new: { nl: "Haalt zo voor het eerst op", fr: "Première relève bientôt", en: "About to fetch for the first time" },
  sendsOnly: { nl: "Verstuurt alleen", fr: "Envoi seulement", en: "Sends only" },
  well: { nl: "Werkt, opgehaald {when}", fr: "Fonctionne, relevé {when}", en: "Works, fetched {when}" },
  trouble: { nl: "Lukt niet sinds {when}", fr: "En panne depuis {when}", en: "Has not worked since {when}" },
  nothingLost: {
    nl: "Mail blijft op de mailserver staan en komt binnen zodra het weer lukt.",
    fr: "Le courrier reste sur le serveur et arrivera dès que ça refonctionne.",
    en: "Mail stays on the mail server and comes in once it works again.",
  },
  unknown_host: {
    nl: "Deze servernaam bestaat niet.",
    fr: "Ce nom de serveur n’existe pas.",
    en: "This server name does not exist.",
  },
  unreachable: {
    nl: "De server is niet te bereiken.",
    fr: "Le serveur est injoignable.",
    en: "The server cannot be reached.",
  },
  refused: {
    nl: "De server weigert de verbinding. Klopt de poort?",
    fr: "Le serveur refuse la connexion. Le port est-il bon ?",
    en: "The server refuses the connection. Is the port right?",
  },
  timeout: {
    nl: "De server antwoordt niet op tijd.",
    fr: "Le serveur ne répond pas à temps.",
    en: "The server does not answer in time.",
  },
  certificate: {
    nl: "Het certificaat van de server klopt niet.",
    fr: "Le certificat du serveur n’est pas valable.",
    en: "The server’s certificate is not right.",
  },
  no_tls: {
    nl: "De server biedt deze beveiliging niet.",
    fr: "Le serveur n’offre pas cette sécurité.",
    en: "The server does not offer this security.",
  },
  wrong_password: {
    nl: "De server weigert de naam of het wachtwoord.",
    fr: "Le serveur refuse le nom ou le mot de passe.",
    en: "The server refuses the name or the password.",
  },
  no_folder: { nl: "Deze map is er niet.", fr: "Ce dossier n’existe pas.", en: "This folder is not there." },
  sender_refused: {
    nl: "De server wil niet vanaf dit adres versturen.",
    fr: "Le serveur refuse d’envoyer depuis cette adresse.",
    en: "The server will not send from this address.",
  },
  recipient_refused: {
    nl: "De server neemt mail voor dit adres niet aan.",
    fr: "Le serveur refuse le courrier pour cette adresse.",
    en: "The server does not take mail for this address.",
  },
  not_seen: {
    nl: "De mail aan zichzelf kwam niet binnen.",
    fr: "Le mail à soi-même n’est pas arrivé.",
    en: "The mail to itself did not come in.",
  },
  odd_answer: {
    nl: "De server antwoordt vreemd.",
    fr: "Le serveur répond de façon étrange.",
    en: "The server answers oddly.",
  },
} as const satisfies Sayings;
