/** Words about colleagues, teams and what people are good at. */
import type { Sayings } from "../../words/say.ts";

export const PEOPLE = {
  title: { nl: "Mensen", fr: "Personnes", en: "People" },
  intro: {
    nl: "Iedereen die in Luwte werkt. Wie weggaat, zet je uit; het werk van toen blijft staan.",
    fr: "Tous ceux qui travaillent dans Luwte. Qui part est désactivé ; son travail reste.",
    en: "Everybody who works in Luwte. Who leaves is switched off; their work stays.",
  },
  empty: { nl: "Hier is nog niemand.", fr: "Personne pour l’instant.", en: "Nobody here yet." },
  add: { nl: "Iemand uitnodigen", fr: "Inviter quelqu’un", en: "Invite somebody" },
  invite: { nl: "Iemand uitnodigen", fr: "Inviter quelqu’un", en: "Invite somebody" },
  inviteIntro: {
    nl: "Je krijgt een link. Geef die zelf door, bijvoorbeeld in een chat of mail. Hij werkt één keer en een week lang.",
    fr: "Vous obtenez un lien à transmettre vous-même. Il fonctionne une fois, pendant une semaine.",
    en: "You get a link. Hand it over yourself, in a chat or a mail. It works once and for a week.",
  },
  makeLink: { nl: "Link maken", fr: "Créer le lien", en: "Make the link" },
  link: { nl: "Link voor {name}", fr: "Lien pour {name}", en: "Link for {name}" },
  linkNote: {
    nl: "Met deze link kiest {name} een wachtwoord. Wie hem heeft, kan naar binnen: geef hem alleen aan {name}.",
    fr: "Avec ce lien, {name} choisit un mot de passe. Ne le donnez qu’à {name}.",
    en: "With this link {name} chooses a password. Who has it can get in: give it to {name} only.",
  },
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  email: { nl: "E-mailadres", fr: "Adresse e-mail", en: "E-mail address" },
  role: { nl: "Rol", fr: "Rôle", en: "Role" },
  agentHint: { nl: "Beantwoordt klanten.", fr: "Répond aux clients.", en: "Answers customers." },
  leadHint: {
    nl: "Helpt het team, verdeelt werk, regelt teksten en tijden.",
    fr: "Aide l’équipe, répartit le travail, règle textes et horaires.",
    en: "Helps the team, shares out work, arranges texts and hours.",
  },
  privacy_officerHint: {
    nl: "Werkt mee, en mag gegevens van klanten meegeven, wissen en bewaren, en zien wie bij een klant keek.",
    fr: "Travaille avec l’équipe, remet, efface et conserve les données des clients, et voit qui a consulté un client.",
    en: "Works along, may hand over, erase and hold customers’ data, and see who looked at a customer.",
  },
  administratorHint: {
    nl: "Mag alles, ook mensen en kanalen regelen.",
    fr: "Peut tout faire, y compris gérer personnes et canaux.",
    en: "May do everything, people and channels too.",
  },
  language: { nl: "Taal van Luwte", fr: "Langue de Luwte", en: "Language of Luwte" },
  speaks: { nl: "Antwoordt klanten in het", fr: "Répond aux clients en", en: "Answers customers in" },
  teams: { nl: "Teams", fr: "Équipes", en: "Teams" },
  skills: { nl: "Vaardigheden", fr: "Compétences", en: "Skills" },
  level0: { nl: "niet", fr: "non", en: "no" },
  level1: { nl: "een beetje", fr: "un peu", en: "a little" },
  level2: { nl: "goed", fr: "bien", en: "well" },
  level3: { nl: "heel goed", fr: "très bien", en: "very well" },
  skillsHint: {
    nl: "Ingewikkelde vragen gaan naar wie het goed kan.",
    fr: "Les questions complexes vont à qui les maîtrise.",
    en: "Complex questions go to who is good at them.",
  },
  who: { nl: "Wie het is", fr: "Qui c’est", en: "Who it is" },
  access: { nl: "Toegang", fr: "Accès", en: "Access" },
  off: { nl: "Uit", fr: "Désactivé", en: "Off" },
  inactive: { nl: "Kan niet aanmelden", fr: "Ne peut pas se connecter", en: "Cannot sign in" },
  withSecond: {
    nl: "Meldt zich aan met een tweede stap",
    fr: "Se connecte avec une deuxième étape",
    en: "Signs in with a second step",
  },
  withoutSecond: {
    nl: "Meldt zich aan met alleen een wachtwoord",
    fr: "Se connecte avec un simple mot de passe",
    en: "Signs in with only a password",
  },
  reset: {
    nl: "Nieuw wachtwoord laten kiezen",
    fr: "Faire choisir un nouveau mot de passe",
    en: "Let them choose a new password",
  },
  resetMeans: {
    nl: "{name} wordt overal afgemeld en krijgt een nieuwe link.",
    fr: "{name} sera déconnecté partout et recevra un nouveau lien.",
    en: "{name} is signed out everywhere and gets a new link.",
  },
  resetSure: { nl: "Ja, link maken", fr: "Oui, créer le lien", en: "Yes, make a link" },
  alsoSecond: {
    nl: "Ook de tweede stap weghalen (telefoon kwijt)",
    fr: "Retirer aussi la deuxième étape (téléphone perdu)",
    en: "Also take off the second step (phone lost)",
  },
  deactivate: { nl: "Toegang stoppen", fr: "Retirer l’accès", en: "Stop access" },
  deactivateMeans: {
    nl: "{name} wordt overal afgemeld en kan niet meer naar binnen. Open gesprekken gaan terug naar het team. Wat {name} deed, blijft staan.",
    fr: "{name} est déconnecté partout et ne peut plus entrer. Ses conversations reviennent à l’équipe. Son travail reste.",
    en: "{name} is signed out everywhere and cannot get in any more. Open conversations go back to the team. What {name} did stays.",
  },
  deactivateSure: { nl: "Ja, toegang stoppen", fr: "Oui, retirer l’accès", en: "Yes, stop access" },
  activate: { nl: "Weer toegang geven", fr: "Redonner l’accès", en: "Give access again" },
} as const satisfies Sayings;

export const TEAMS = {
  title: { nl: "Teams", fr: "Équipes", en: "Teams" },
  intro: {
    nl: "Een team deelt een lijst met vragen. Iemand kan in meer teams zitten.",
    fr: "Une équipe partage une liste de questions. On peut être dans plusieurs équipes.",
    en: "A team shares a list of questions. Somebody can be in several teams.",
  },
  empty: {
    nl: "Er zijn nog geen teams. Zolang deelt iedereen alle vragen, en dat is vaak genoeg.",
    fr: "Pas encore d’équipes. En attendant, tous partagent toutes les questions, et c’est souvent suffisant.",
    en: "There are no teams yet. Until then everybody shares all questions, and that is often enough.",
  },
  add: { nl: "Team maken", fr: "Créer une équipe", en: "Make a team" },
  new: { nl: "Nieuw team", fr: "Nouvelle équipe", en: "New team" },
  name: { nl: "Naam", fr: "Nom", en: "Name" },
  colour: { nl: "Kleur", fr: "Couleur", en: "Colour" },
  members: { nl: "Wie zitten erin?", fr: "Qui en fait partie ?", en: "Who is in it?" },
  people: {
    nl: { one: "{count} persoon", other: "{count} mensen" },
    fr: { one: "{count} personne", other: "{count} personnes" },
    en: { one: "{count} person", other: "{count} people" },
  },
  remove: { nl: "Team weghalen", fr: "Retirer l’équipe", en: "Remove the team" },
  removeMeans: {
    nl: "De mensen blijven. Mailboxen van dit team gaan naar iedereen, en standaardantwoorden van dit team verdwijnen. Dit kan alleen als er geen open gesprekken meer bij het team liggen.",
    fr: "Les personnes restent. Ses boîtes mail passent à tout le monde et ses réponses types disparaissent. Possible seulement sans conversation ouverte.",
    en: "The people stay. Mailboxes of this team go to everybody, and canned replies of this team disappear. It can only be done when no open conversations are left with the team.",
  },
  removeSure: { nl: "Ja, team weghalen", fr: "Oui, retirer l’équipe", en: "Yes, remove the team" },
} as const satisfies Sayings;

export const SKILLS = {
  title: { nl: "Vaardigheden", fr: "Compétences", en: "Skills" },
  intro: {
    nl: "Waar een gesprek soms om vraagt, en wat iemand kan. Hoe goed iemand het kan, geef je aan bij Mensen.",
    fr: "Ce qu’une conversation demande parfois, et ce que chacun sait faire. Le niveau se règle sous Personnes.",
    en: "What a conversation sometimes asks for, and what somebody can do. How well is set under People.",
  },
  empty: {
    nl: "Er zijn nog geen vaardigheden. Je hebt ze pas nodig als niet iedereen alles kan.",
    fr: "Pas encore de compétences. Utile seulement si tous ne savent pas tout.",
    en: "There are no skills yet. You need them only when not everybody can do everything.",
  },
  new: { nl: "Nieuwe vaardigheid", fr: "Nouvelle compétence", en: "New skill" },
  rename: { nl: "Naam van {name}", fr: "Nom de {name}", en: "Name of {name}" },
  have: {
    nl: { one: "{count} persoon kan dit", other: "{count} mensen kunnen dit" },
    fr: { one: "{count} personne la maîtrise", other: "{count} personnes la maîtrisent" },
    en: { one: "{count} person can do this", other: "{count} people can do this" },
  },
  removed: {
    nl: "{name} is weggehaald, ook bij mensen",
    fr: "{name} est retirée, chez chacun aussi",
    en: "{name} was removed, from people too",
  },
} as const satisfies Sayings;
