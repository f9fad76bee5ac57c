/** What each right lets somebody, or a program, do. A right that is not here does not exist. */
import type { Right } from "@luwte/contract/rights.ts";
import type { Saying } from "../../words/say.ts";

const line = (nl: string, fr: string, en: string): Saying => ({ nl, fr, en });

export const RIGHT_NAMES: Readonly<Record<Right, Saying>> = {
  "self.manage": line("Eigen account regelen", "Gérer son propre compte", "Manage its own account"),
  "people.read": line("Mensen en teams zien", "Voir personnes et équipes", "See people and teams"),
  "people.manage": line(
    "Mensen uitnodigen en wijzigen",
    "Inviter et modifier des personnes",
    "Invite and change people",
  ),
  "teams.manage": line("Teams regelen", "Gérer les équipes", "Manage teams"),
  "skills.manage": line("Vaardigheden regelen", "Gérer les compétences", "Manage skills"),
  "conversations.read": line("Gesprekken lezen", "Lire les conversations", "Read conversations"),
  "conversations.write": line(
    "Gesprekken maken en wijzigen",
    "Créer et modifier des conversations",
    "Make and change conversations",
  ),
  "conversations.reply": line("Klanten antwoorden", "Répondre aux clients", "Answer customers"),
  "conversations.assign": line(
    "Gesprekken oppakken en toewijzen",
    "Prendre et attribuer des conversations",
    "Take and assign conversations",
  ),
  "conversations.reassign_others": line(
    "Werk van anderen verplaatsen",
    "Déplacer le travail d’autrui",
    "Move others’ work",
  ),
  "customers.read": line("Klanten zien", "Voir les clients", "See customers"),
  "customers.write": line("Klanten maken en wijzigen", "Créer et modifier des clients", "Make and change customers"),
  "customers.merge": line("Klanten samenvoegen", "Fusionner des clients", "Merge customers"),
  "wrap_ups.manage": line(
    "Redenen en afronden regelen",
    "Gérer les motifs et la clôture",
    "Manage reasons and wrapping up",
  ),
  "handovers.manage": line(
    "Tekst bij overdracht goedkeuren",
    "Approuver le texte du relais",
    "Approve the handover text",
  ),
  "working_time.read": line("Zien wie wanneer werkt", "Voir qui travaille quand", "See who works when"),
  "working_time.write": line(
    "Eigen werktijd opschrijven",
    "Noter son temps de travail",
    "Write down one’s working time",
  ),
  "working_time.override": line(
    "In nood iemand buiten werktijd bereiken",
    "Joindre quelqu’un hors travail en cas d’urgence",
    "Reach somebody outside of work in an emergency",
  ),
  "working_time.manage": line(
    "Werktijd van collega’s regelen",
    "Gérer le temps de travail des collègues",
    "Manage colleagues’ working time",
  ),
  "talks.read": {
    nl: "Lezen wat collega's overleggen",
    fr: "Lire les discussions entre collègues",
    en: "Read what colleagues discuss",
  },
  "talks.write": {
    nl: "Meepraten met collega's",
    fr: "Participer aux discussions",
    en: "Talk with colleagues",
  },
  "talks.manage": {
    nl: "Kanalen van collega's beheren",
    fr: "Gérer les canaux des collègues",
    en: "Manage channels of colleagues",
  },
  "customer_rights.manage": line(
    "Klanten wissen, inzage geven en bewaarplichten",
    "Effacer des clients, donner accès et obligations de conservation",
    "Erase customers, hand over their data and legal holds",
  ),
  "retention.manage": line("Bewaartermijnen instellen", "Régler les durées de conservation", "Set retention periods"),
  "access_log.read": line(
    "Zien wie klantgegevens opende",
    "Voir qui a ouvert des données",
    "See who opened customer data",
  ),
  "insights.read": line("Cijfers van het team zien", "Voir les chiffres de l’équipe", "See the team’s figures"),
  "customers.fields": line(
    "Klantgroepen en velden regelen",
    "Gérer groupes et champs",
    "Manage customer groups and fields",
  ),
  "canned_replies.read": line("Standaardantwoorden lezen", "Lire les réponses types", "Read canned replies"),
  "canned_replies.manage": line("Standaardantwoorden regelen", "Gérer les réponses types", "Manage canned replies"),
  "filters.manage": line("Eigen lijsten maken", "Créer ses propres listes", "Make its own lists"),
  "filters.share": line("Lijsten delen", "Partager des listes", "Share lists"),
  "labels.manage": line("Labels regelen", "Gérer les étiquettes", "Manage labels"),
  "promises.read": line("Toezeggingen zien", "Voir les engagements", "See promises"),
  "promises.write": line(
    "Toezeggen, nakomen en laten vervallen",
    "Prendre, tenir et lever des engagements",
    "Make, keep and let go of promises",
  ),
  "promises.manage": line(
    "Teksten over toezeggingen regelen",
    "Gérer les textes sur les engagements",
    "Manage texts about promises",
  ),
  "questions.read": line(
    "Vragen aan afdelingen zien",
    "Voir les questions aux services",
    "See questions to departments",
  ),
  "questions.write": line("Andere afdelingen iets vragen", "Interroger d’autres services", "Ask other departments"),
  "questions.manage": line(
    "Afdelingen en teksten van vragen regelen",
    "Gérer les services et les textes des questions",
    "Manage departments and texts of questions",
  ),
  "availability.read": line("Zien wie er is", "Voir qui est là", "See who is there"),
  "availability.set_own": line(
    "Eigen beschikbaarheid kiezen",
    "Choisir sa disponibilité",
    "Choose its own availability",
  ),
  "availability.set_others": line(
    "Beschikbaarheid van anderen kiezen",
    "Choisir la disponibilité d’autrui",
    "Choose others’ availability",
  ),
  "routing.read": line("Zien hoe werk verdeeld wordt", "Voir la répartition", "See how work is shared out"),
  "routing.manage": line("Verdelen en drukte regelen", "Gérer répartition et charge", "Manage sharing out and load"),
  "service_levels.read": line("Openingstijden zien", "Voir les heures d’ouverture", "See opening hours"),
  "service_levels.manage": line("Openingstijden regelen", "Gérer les heures d’ouverture", "Manage opening hours"),
  "inboxes.read": line("Mailboxen zien", "Voir les boîtes mail", "See mailboxes"),
  "inboxes.manage": line("Mailboxen regelen", "Gérer les boîtes mail", "Manage mailboxes"),
  "mail.set_aside": line("Apart gelegde mail behandelen", "Traiter les mails mis de côté", "Handle mail set aside"),
  "widgets.manage": line("Chat op de site regelen", "Gérer le chat du site", "Manage the chat on the site"),
  "organisation.read": line("Organisatie zien", "Voir l’organisation", "See the organisation"),
  "organisation.manage": line("Organisatie regelen", "Gérer l’organisation", "Manage the organisation"),
  "api_keys.manage": line("API-sleutels regelen", "Gérer les clés API", "Manage API keys"),
  "webhooks.manage": line("Webhooks regelen", "Gérer les webhooks", "Manage webhooks"),
  "audit.read": line("Logboek lezen", "Lire le journal", "Read the log"),
  "data.import": line("Gegevens inlezen", "Importer des données", "Import data"),
  "data.export": line("Alles exporteren", "Tout exporter", "Export everything"),
  "demo.manage": line("Demo regelen", "Gérer la démo", "Manage the demo"),
};
