/** Words of one's own account. */
import type { Sayings } from "../../words/say.ts";

export const ACCOUNT = {
  title: { nl: "Mijn account", fr: "Mon compte", en: "My account" },
  you: { nl: "Wie je bent", fr: "Qui vous êtes", en: "Who you are" },
  youIntro: {
    nl: "Je naam staat onder je antwoorden. Collega’s en klanten zien hem.",
    fr: "Votre nom figure sous vos réponses. Collègues et clients le voient.",
    en: "Your name stands under your answers. Colleagues and customers see it.",
  },
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  language: { nl: "Taal van Luwte", fr: "Langue de Luwte", en: "Language of Luwte" },
  email: {
    nl: "Je meldt je aan met {email}.",
    fr: "Vous vous connectez avec {email}.",
    en: "You sign in with {email}.",
  },
  password: { nl: "Wachtwoord", fr: "Mot de passe", en: "Password" },
  passwordIntro: {
    nl: "Na het veranderen blijf je hier aangemeld. Op andere plekken moet je opnieuw aanmelden.",
    fr: "Après le changement, vous restez connecté ici. Ailleurs, il faudra vous reconnecter.",
    en: "After the change you stay signed in here. Elsewhere you have to sign in again.",
  },
  current: { nl: "Wachtwoord van nu", fr: "Mot de passe actuel", en: "Password now" },
  next: { nl: "Nieuw wachtwoord", fr: "Nouveau mot de passe", en: "New password" },
  nextHint: {
    nl: "Minstens 10 tekens. Een paar gewone woorden achter elkaar is sterk en makkelijk te onthouden.",
    fr: "Au moins 10 caractères. Quelques mots ordinaires à la suite : solide et facile à retenir.",
    en: "At least 10 characters. A few ordinary words in a row are strong and easy to remember.",
  },
  changePassword: { nl: "Wachtwoord veranderen", fr: "Changer le mot de passe", en: "Change password" },
  show: {
    nl: "Wachtwoord tonen of verbergen",
    fr: "Afficher ou masquer le mot de passe",
    en: "Show or hide the password",
  },
  wrongPassword: {
    nl: "Dit is niet je wachtwoord.",
    fr: "Ce n’est pas votre mot de passe.",
    en: "This is not your password.",
  },
  sessions: { nl: "Waar je bent aangemeld", fr: "Où vous êtes connecté", en: "Where you are signed in" },
  sessionsIntro: {
    nl: "Herken je iets niet? Beëindig het daar, en verander je wachtwoord.",
    fr: "Vous ne reconnaissez pas un appareil ? Déconnectez-le et changez votre mot de passe.",
    en: "Something you do not recognise? End it there, and change your password.",
  },
  here: { nl: "Dit apparaat", fr: "Cet appareil", en: "This device" },
  end: { nl: "Beëindigen", fr: "Déconnecter", en: "End" },
  endNamed: { nl: "Beëindigen: {name}", fr: "Déconnecter : {name}", en: "End: {name}" },
  ended: {
    nl: "Daar ben je nu afgemeld.",
    fr: "Vous y êtes maintenant déconnecté.",
    en: "You are signed out there now.",
  },
  seen: { nl: "Laatst gezien:", fr: "Vu :", en: "Last seen:" },
  from: { nl: "vanaf {ip}", fr: "depuis {ip}", en: "from {ip}" },
  onDevice: { nl: "{browser} op {system}", fr: "{browser} sur {system}", en: "{browser} on {system}" },
  somewhere: { nl: "Onbekende browser", fr: "Navigateur inconnu", en: "Unknown browser" },
  ways: { nl: "Mijn manier van werken", fr: "Ma façon de travailler", en: "How I work" },
  waysIntro: {
    nl: "Dit geldt op elk apparaat waarop je je aanmeldt.",
    fr: "Ceci vaut sur chaque appareil où vous vous connectez.",
    en: "This holds on every device on which you sign in.",
  },
  keys: { nl: "Sneltoetsen", fr: "Raccourcis", en: "Shortcuts" },
  after: { nl: "Na het versturen van een antwoord", fr: "Après l’envoi d’une réponse", en: "After sending an answer" },
  afterHint: {
    nl: "Bij elk antwoord kun je nog anders kiezen.",
    fr: "Vous pouvez choisir autrement à chaque réponse.",
    en: "With every answer you may choose otherwise.",
  },
  waiting_customer: {
    nl: "Wacht het gesprek op de klant",
    fr: "La conversation attend le client",
    en: "The conversation waits for the customer",
  },
  solved: { nl: "Is het gesprek opgelost", fr: "La conversation est résolue", en: "The conversation is solved" },
  open: { nl: "Blijft het gesprek open", fr: "La conversation reste ouverte", en: "The conversation stays open" },
} as const satisfies Sayings;

export const FACTOR = {
  title: { nl: "Tweede stap bij aanmelden", fr: "Deuxième étape de connexion", en: "Second step when signing in" },
  intro: {
    nl: "Met een code van je telefoon kan iemand met alleen je wachtwoord niet naar binnen.",
    fr: "Avec un code de votre téléphone, votre mot de passe seul ne suffit pas pour entrer.",
    en: "With a code from your phone, somebody with only your password cannot get in.",
  },
  isOn: { nl: "Staat aan", fr: "Activée", en: "Is on" },
  isOff: { nl: "Staat uit", fr: "Désactivée", en: "Is off" },
  set: { nl: "Instellen", fr: "Configurer", en: "Set up" },
  remove: { nl: "Uitzetten", fr: "Désactiver", en: "Switch off" },
  removeIntro: {
    nl: "Daarna is je wachtwoord genoeg om aan te melden. Je herstelcodes werken niet meer.",
    fr: "Ensuite, votre mot de passe suffira. Vos codes de secours ne fonctionneront plus.",
    en: "After that your password is enough to sign in. Your recovery codes no longer work.",
  },
  yourPassword: { nl: "Je wachtwoord", fr: "Votre mot de passe", en: "Your password" },
  yourPasswordHint: {
    nl: "Om zeker te zijn dat jij het bent.",
    fr: "Pour être sûr que c’est vous.",
    en: "To be sure that it is you.",
  },
  go: { nl: "Verder", fr: "Continuer", en: "Continue" },
  scan: {
    nl: "1. Scan deze code met je authenticatie-app",
    fr: "1. Scannez ce code avec votre application",
    en: "1. Scan this code with your authenticator app",
  },
  byHand: {
    nl: "Lukt scannen niet? Vul dan deze sleutel in:",
    fr: "Impossible de scanner ? Saisissez cette clé :",
    en: "Cannot scan? Fill in this key:",
  },
  qr: {
    nl: "QR-code voor je authenticatie-app",
    fr: "Code QR pour votre application",
    en: "QR code for your authenticator app",
  },
  key: { nl: "Sleutel", fr: "Clé", en: "Key" },
  code: {
    nl: "2. Vul de code in die de app toont",
    fr: "2. Saisissez le code affiché",
    en: "2. Fill in the code that the app shows",
  },
  codeHint: {
    nl: "Zes cijfers, elke 30 seconden nieuwe.",
    fr: "Six chiffres, renouvelés toutes les 30 secondes.",
    en: "Six digits, new ones every 30 seconds.",
  },
  confirm: { nl: "Aanzetten", fr: "Activer", en: "Switch on" },
  codes: { nl: "Je herstelcodes", fr: "Vos codes de secours", en: "Your recovery codes" },
  codesNote: {
    nl: "Telefoon kwijt? Met elk van deze codes kun je één keer aanmelden.",
    fr: "Téléphone perdu ? Chacun de ces codes permet une connexion.",
    en: "Phone lost? Each of these codes lets you sign in once.",
  },
} as const satisfies Sayings;
