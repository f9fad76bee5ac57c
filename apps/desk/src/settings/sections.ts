/** Every settings screen is one line: its address, its group, the right it asks, its name and what it is for. */
import type { Right } from "@luwte/contract/rights.ts";
import type { Saying } from "../words/say.ts";

export const SECTION_GROUPS = ["own", "channels", "team", "work", "words", "house"] as const;
export type SectionGroup = (typeof SECTION_GROUPS)[number];
export type Section = { id: string; group: SectionGroup; right: Right; name: Saying; hint: Saying };

type Words = [nl: string, fr: string, en: string];
const saying = ([nl, fr, en]: Words): Saying => ({ nl, fr, en });
const section = (id: string, group: SectionGroup, right: Right, name: Words, hint: Words): Section => ({
  id,
  group,
  right,
  name: saying(name),
  hint: saying(hint),
});

export const SECTIONS: readonly Section[] = [
  section(
    "account",
    "own",
    "self.manage",
    ["Mijn account", "Mon compte", "My account"],
    [
      "Naam, taal, wachtwoord, tweede stap",
      "Nom, langue, mot de passe, deuxième étape",
      "Name, language, password, second step",
    ],
  ),
  section(
    "ways",
    "own",
    "self.manage",
    ["Mijn manier van werken", "Ma façon de travailler", "How I work"],
    [
      "Licht of donker, meldingen, sneltoetsen",
      "Clair ou sombre, notifications, raccourcis",
      "Light or dark, notifications, shortcuts",
    ],
  ),
  section(
    "working-time",
    "own",
    "self.manage",
    ["Mijn werktijd", "Mon temps de travail", "My working time"],
    [
      "Wanneer je werkt; daarbuiten komt er niets binnen",
      "Quand vous travaillez ; sinon, rien n’arrive",
      "When you work; outside of it nothing comes in",
    ],
  ),
  section(
    "my-time",
    "own",
    "self.manage",
    ["Waar mijn dag heen gaat", "Où va ma journée", "Where my day goes"],
    [
      "Alleen voor jou; en het team naast gepubliceerde cijfers",
      "Pour vous seul ; et l’équipe à côté de chiffres publiés",
      "For you only; and the team beside published figures",
    ],
  ),
  section(
    "inboxes",
    "channels",
    "inboxes.manage",
    ["Mailboxen", "Boîtes mail", "Mailboxes"],
    [
      "Adressen waarvandaan je antwoordt, en hun mailserver",
      "Les adresses de réponse et leur serveur",
      "The addresses you answer from, and their mail server",
    ],
  ),
  section(
    "set-aside",
    "channels",
    "mail.set_aside",
    ["Apart gelegde mail", "Mails mis de côté", "Mail set aside"],
    [
      "Mail die we niet konden lezen; er is niets weg",
      "Mails illisibles ; rien n’est perdu",
      "Mail we could not read; nothing is lost",
    ],
  ),
  section(
    "widgets",
    "channels",
    "widgets.manage",
    ["Chat op je site", "Chat sur votre site", "Chat on your site"],
    [
      "Hoe de chat eruitziet en waar die staat",
      "L’apparence du chat et où il se trouve",
      "How the chat looks and where it stands",
    ],
  ),
  section(
    "help-centre",
    "channels",
    "help_centre.manage",
    ["Helpcentrum", "Centre d’aide", "Help centre"],
    [
      "Openbare pagina’s met wat de kennisbank weet",
      "Des pages publiques avec ce que sait la base de connaissances",
      "Public pages with what the library knows",
    ],
  ),
  section(
    "people",
    "team",
    "people.manage",
    ["Mensen", "Personnes", "People"],
    ["Uitnodigen, rollen, teams, talen", "Inviter, rôles, équipes, langues", "Invite, roles, teams, languages"],
  ),
  section(
    "teams",
    "team",
    "teams.manage",
    ["Teams", "Équipes", "Teams"],
    ["Wie samen de vragen verdeelt", "Qui se partage les questions", "Who shares the questions"],
  ),
  section(
    "skills",
    "team",
    "skills.manage",
    ["Vaardigheden", "Compétences", "Skills"],
    ["Waar iemand goed in is", "Ce que chacun maîtrise", "What somebody is good at"],
  ),
  section(
    "working-team",
    "team",
    "working_time.manage",
    ["Werktijd en uitzonderingen", "Temps de travail et exceptions", "Working time and exceptions"],
    [
      "Wie wanneer werkt, en wat toch doorkwam",
      "Qui travaille quand, et ce qui est passé quand même",
      "Who works when, and what came through",
    ],
  ),
  section(
    "hours",
    "work",
    "service_levels.manage",
    ["Openingstijden", "Heures d’ouverture", "Opening hours"],
    [
      "Wanneer er iemand is, en welke dagen niet",
      "Quand l’équipe est là, et les jours fermés",
      "When somebody is there, and which days not",
    ],
  ),
  section(
    "targets",
    "work",
    "service_levels.manage",
    ["Antwoordtijden", "Délais de réponse", "Answer times"],
    ["Hoe snel je wilt antwoorden", "En combien de temps vous voulez répondre", "How fast you want to answer"],
  ),
  section(
    "promises",
    "work",
    "promises.manage",
    ["Toezeggingen", "Engagements", "Promises"],
    [
      "Wanneer je een seintje krijgt, en wat de klant leest als het later wordt",
      "Les rappels, et ce que lit le client en cas de retard",
      "When you are reminded, and what the customer reads when it will be later",
    ],
  ),
  section(
    "questions",
    "work",
    "questions.manage",
    ["Afdelingen", "Services", "Departments"],
    [
      "Aan wie je team iets kan vragen, en welke mail zij krijgen",
      "Qui votre équipe peut interroger, et le mail qu’ils reçoivent",
      "Whom your team can ask, and the mail they get",
    ],
  ),
  section(
    "routing",
    "work",
    "routing.manage",
    ["Verdelen en drukte", "Répartition et charge", "Sharing out and load"],
    [
      "Hoe vragen bij mensen komen, en wanneer het genoeg is",
      "Comment les questions arrivent, et la limite",
      "How questions reach people, and when it is enough",
    ],
  ),
  section(
    "compliance",
    "work",
    "compliance.manage",
    ["Eigen norm voor wachten", "Norme propre pour l’attente", "Own norm for waiting"],
    [
      "Hoe snel een mens antwoordt, en wat een klacht is",
      "En combien de temps une personne répond, et ce qu’est une réclamation",
      "How soon a person answers, and what a complaint is",
    ],
  ),
  section(
    "waiting",
    "work",
    "routing.manage",
    ["Wachten", "Attente", "Waiting"],
    [
      "Wat klanten horen, en wat ze in plaats ervan kunnen kiezen",
      "Ce que les clients apprennent, et ce qu’ils peuvent choisir d’autre",
      "What customers are told, and what they can choose instead",
    ],
  ),
  section(
    "assistance",
    "work",
    "assistance.manage",
    ["Assistent", "Assistant", "Assistant"],
    [
      "Wat de assistent mag, en waar je die uitzet",
      "Ce que l’assistant peut faire, et comment l’arrêter",
      "What the assistant may do, and where to switch it off",
    ],
  ),
  section(
    "bot",
    "work",
    "assistance.manage",
    ["Bot", "Bot", "Bot"],
    [
      "Waar klanten die ontmoeten, en wat die vraagt",
      "Où les clients le rencontrent, et ce qu’il demande",
      "Where customers meet it, and what it asks",
    ],
  ),
  section(
    "canned-replies",
    "words",
    "canned_replies.manage",
    ["Standaardantwoorden", "Réponses types", "Canned replies"],
    ["Teksten die je vaker nodig hebt", "Des textes qui resservent", "Texts you need more often"],
  ),
  section(
    "labels",
    "words",
    "labels.manage",
    ["Labels", "Étiquettes", "Labels"],
    ["Waar een gesprek over gaat", "Le sujet d’une conversation", "What a conversation is about"],
  ),
  section(
    "triage",
    "work",
    "assistance.manage",
    ["Triage", "Triage", "Triage"],
    [
      "Wat het leerde, en waar eenvoudige en ingewikkelde vragen heen gaan",
      "Ce qu’il a appris, et où vont les questions simples et complexes",
      "What it learned, and where simple and complex questions go",
    ],
  ),
  section(
    "contact-reasons",
    "words",
    "wrap_ups.manage",
    ["Redenen en afronden", "Motifs et clôture", "Reasons and wrapping up"],
    [
      "Waarom mensen contact opnemen, en wat je daarvan noteert",
      "Pourquoi on vous contacte, et ce que vous en notez",
      "Why people contact you, and what you note of it",
    ],
  ),
  section(
    "handover",
    "words",
    "handovers.manage",
    ["Tekst bij overdracht", "Texte du relais", "Text at handover"],
    [
      "Wat een klant krijgt om te bevestigen wat je begreep",
      "Ce que le client reçoit pour confirmer",
      "What a customer gets to confirm what you understood",
    ],
  ),
  section(
    "thanks",
    "words",
    "surveys.manage",
    ["Vragen hoe het ging", "Demander comment c’était", "Asking how it went"],
    [
      "Wanneer klanten drie korte vragen krijgen, en met welke tekst",
      "Quand les clients reçoivent trois questions, et avec quel texte",
      "When customers get three short questions, and with which text",
    ],
  ),
  section(
    "status-mails",
    "words",
    "questions.manage",
    ["Mail bij nieuws", "Mail en cas de nouveau", "Mail about news"],
    [
      "Wat een klant leest als er iets verandert op de statuspagina",
      "Ce que lit un client quand sa page de suivi change",
      "What a customer reads when the status page changes",
    ],
  ),
  section(
    "customer-fields",
    "words",
    "customers.fields",
    ["Klantgroepen en velden", "Groupes et champs de clients", "Customer groups and fields"],
    ["Wat je van klanten wilt weten", "Ce que vous voulez savoir des clients", "What you want to know of customers"],
  ),
  section(
    "organisation",
    "house",
    "organisation.manage",
    ["Organisatie", "Organisation", "Organisation"],
    [
      "Naam, taal, tijdzone en huisregels",
      "Nom, langue, fuseau et règles",
      "Name, language, time zone and house rules",
    ],
  ),
  section(
    "time-ledger",
    "house",
    "time_ledger.manage",
    ["Tijdverdeling", "Répartition du temps", "Division of time"],
    [
      "Uit tot de ondernemingsraad besloot; met het dossier",
      "Désactivé avant la décision du comité ; avec le dossier",
      "Off until the works council decided; with the dossier",
    ],
  ),
  section(
    "api-keys",
    "house",
    "api_keys.manage",
    ["API-sleutels", "Clés API", "API keys"],
    ["Toegang voor andere programma’s", "Accès pour d’autres programmes", "Access for other programs"],
  ),
  section(
    "webhooks",
    "house",
    "webhooks.manage",
    ["Webhooks", "Webhooks", "Webhooks"],
    [
      "Andere programma’s horen wat er gebeurt",
      "D’autres programmes apprennent ce qui se passe",
      "Other programs hear what happens",
    ],
  ),
  section(
    "endpoint",
    "house",
    "endpoint.manage",
    ["Taalmodel elders", "Modèle de langue externe", "Language model elsewhere"],
    [
      "Waar het heen gaat, wat het mag en kost; uit tot je het aanzet",
      "Où il se trouve, ce qu’il peut faire et coûte ; désactivé au départ",
      "Where it is, what it may do and costs; off until you switch it on",
    ],
  ),
  section(
    "data",
    "house",
    "data.import",
    ["Gegevens erin en eruit", "Importer et exporter", "Data in and out"],
    [
      "Klanten en gesprekken inlezen, alles meenemen",
      "Importer clients et conversations, tout emporter",
      "Bring in customers and conversations, take everything out",
    ],
  ),
  section(
    "audit",
    "house",
    "audit.read",
    ["Logboek", "Journal", "Log"],
    ["Wie wat wanneer deed", "Qui a fait quoi et quand", "Who did what, when"],
  ),
  section(
    "retention",
    "house",
    "retention.manage",
    ["Bewaartermijnen", "Durées de conservation", "Retention"],
    [
      "Hoe lang we wat bewaren, en wat er gaat",
      "Ce que nous gardons, et jusqu’à quand",
      "How long we keep what, and what goes",
    ],
  ),
  section(
    "access",
    "house",
    "access_log.read",
    ["Wie keek bij een klant", "Qui a consulté un client", "Who looked at a customer"],
    ["Per klant, nooit per collega", "Par client, jamais par collègue", "By customer, never by colleague"],
  ),
  section(
    "demo",
    "house",
    "demo.manage",
    ["Demo", "Démo", "Demo"],
    [
      "Nieuwe vragen laten komen, of de demo weghalen",
      "Faire arriver des questions, ou retirer la démo",
      "Let questions arrive, or remove the demo",
    ],
  ),
];

export const sectionOf = (id: string | undefined): Section | null => SECTIONS.find((each) => each.id === id) ?? null;
