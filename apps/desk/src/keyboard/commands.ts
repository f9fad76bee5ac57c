/** Everything that has a key, in one table: the listener, the command palette, the help and the settings read it. */
import type { Saying } from "../words/say.ts";

type CommandLine = { keys: string; group: CommandGroup; text: Saying };
export type CommandGroup = "moving" | "conversation" | "list" | "going" | "general";

const line = (group: CommandGroup, keys: string, nl: string, fr: string, en: string): CommandLine => ({
  keys,
  group,
  text: { nl, fr, en },
});

/** `mod` is Ctrl, and Cmd on a Mac. "g m" is one after the other. */
export const COMMANDS = {
  palette: line("general", "mod+k", "Alles doen en vinden", "Tout faire et trouver", "Do and find anything"),
  search: line("general", "/", "Zoeken", "Rechercher", "Search"),
  help: line("general", "?", "Sneltoetsen tonen", "Afficher les raccourcis", "Show shortcuts"),
  compose: line("general", "c", "Nieuw gesprek", "Nouvelle conversation", "New conversation"),

  next: line("moving", "j", "Volgende gesprek", "Conversation suivante", "Next conversation"),
  previous: line("moving", "k", "Vorige gesprek", "Conversation précédente", "Previous conversation"),
  back: line("moving", "u", "Terug naar de lijst", "Retour à la liste", "Back to the list"),
  person: line("moving", "i", "Klant tonen of verbergen", "Afficher ou masquer le client", "Show or hide the customer"),

  reply: line("conversation", "r", "Antwoorden", "Répondre", "Reply"),
  note: line("conversation", "n", "Notitie schrijven", "Écrire une note", "Write a note"),
  promise: line("conversation", "p", "Toezeggen", "S’engager", "Promise"),
  promiseHere: line(
    "conversation",
    "alt+p",
    "Toezeggen onder het typen",
    "S’engager en écrivant",
    "Promise while typing",
  ),
  promiseKeep: line("conversation", "shift+p", "Toezegging nagekomen", "Engagement tenu", "Promise kept"),
  promiseLater: line(
    "conversation",
    "shift+l",
    "Toezegging lukt niet op tijd",
    "Engagement en retard",
    "Promise will be late",
  ),
  promiseMove: line(
    "conversation",
    "shift+m",
    "Tijd van toezegging of vraag aanpassen",
    "Reporter l’engagement ou la question",
    "Move a promise or question",
  ),
  promiseRelease: line(
    "conversation",
    "shift+x",
    "Toezegging laten vervallen, vraag intrekken",
    "Lever l’engagement, retirer la question",
    "Let a promise go, withdraw a question",
  ),
  proposalTake: line("conversation", "alt+j", "Voorstel aannemen", "Accepter la proposition", "Accept the suggestion"),
  proposalChange: line(
    "conversation",
    "alt+k",
    "Voorstel aanpassen",
    "Modifier la proposition",
    "Change the suggestion",
  ),
  proposalLeave: line("conversation", "alt+l", "Voorstel afwijzen", "Refuser la proposition", "Reject the suggestion"),
  proposalNext: line("conversation", "alt+o", "Volgend voorstel", "Proposition suivante", "Next suggestion"),
  question: line(
    "conversation",
    "q",
    "Andere afdeling iets vragen",
    "Interroger un autre service",
    "Ask another department",
  ),
  findArticle: line("conversation", "b", "Zoeken in de kennisbank", "Chercher dans la base", "Search the library"),
  findArticleHere: line(
    "conversation",
    "alt+b",
    "Kennisbank onder het typen",
    "La base en écrivant",
    "Library while typing",
  ),
  makeArticle: line("conversation", "m", "Er een artikel van maken", "En faire un article", "Make an article of it"),
  send: line("conversation", "mod+Enter", "Versturen", "Envoyer", "Send"),
  solve: line("conversation", "e", "Oplossen", "Résoudre", "Solve"),
  snooze: line("conversation", "s", "Wegleggen tot …", "Mettre de côté jusqu’à …", "Put aside until …"),
  take: line("conversation", "t", "Zelf oppakken", "M’en charger", "Take it"),
  assign: line("conversation", "a", "Toewijzen", "Attribuer", "Assign"),
  handOver: line("conversation", "h", "Overdragen", "Passer le relais", "Hand over"),
  card: line(
    "conversation",
    "v",
    "Overdrachtskaart open of dicht",
    "Ouvrir ou fermer la fiche de relais",
    "Open or fold the handover card",
  ),
  discuss: line("conversation", "d", "Overleggen met collega’s", "Discuter entre collègues", "Talk with colleagues"),
  askHelp: line(
    "conversation",
    "w",
    "Hulp vragen aan collega’s",
    "Demander de l’aide aux collègues",
    "Ask colleagues for help",
  ),
  label: line("conversation", "l", "Labels kiezen", "Choisir des étiquettes", "Choose labels"),
  priority: line(
    "conversation",
    "!",
    "Voorrang geven of weghalen",
    "Donner ou retirer la priorité",
    "Give or take priority",
  ),
  hold: line("conversation", "shift+b", "Bewaarplicht", "Obligation de conservation", "Legal hold"),
  triageYes: line("conversation", "y", "Voorstel bij gesprek klopt", "Proposition juste", "Suggestion is right"),
  triageOther: line(
    "conversation",
    "shift+y",
    "Voorstel verbeteren",
    "Corriger la proposition",
    "Correct a suggestion",
  ),
  triageNo: line(
    "conversation",
    "z",
    "Voorstel afwijzen of terugzetten",
    "Refuser ou annuler la proposition",
    "Reject or put back a suggestion",
  ),
  summaryYes: line("conversation", "shift+s", "Samenvatting klopt", "Résumé exact", "Summary is right"),
  summaryNote: line("conversation", "shift+v", "Samenvatting als notitie", "Résumé en note", "Summary as a note"),
  summaryNo: line("conversation", "shift+z", "Samenvatting klopt niet", "Résumé inexact", "Summary is not right"),
  reopen: line("conversation", "o", "Weer openen", "Rouvrir", "Open again"),

  findTalk: line("list", "f", "Zoeken in overleg", "Chercher dans les discussions", "Search talks"),
  select: line("list", "x", "Gesprek aanvinken", "Sélectionner", "Select conversation"),
  judgeRight: line("list", "1", "Voorstel klopt", "Proposition juste", "Suggestion is right"),
  judgeWrong: line("list", "2", "Voorstel klopt niet", "Proposition fausse", "Suggestion is wrong"),
  judgeUnsure: line("list", "3", "Weet niet of het klopt", "Je ne sais pas", "Not sure of a suggestion"),
  judgeSkip: line("list", "4", "Voorstel overslaan", "Passer la proposition", "Skip a suggestion"),
  newArticle: line("list", "shift+n", "Nieuw artikel", "Nouvel article", "New article"),
  articleEdit: line("list", "shift+e", "Artikel schrijven", "Écrire l’article", "Write the article"),
  articlePreview: line("list", "alt+v", "Voorbeeld van artikel", "Aperçu de l’article", "Preview the article"),
  articleHistory: line("list", "shift+h", "Versies van artikel", "Versions de l’article", "Versions of the article"),
  articleSave: line("list", "mod+s", "Artikel bewaren", "Enregistrer l’article", "Keep the article"),
  articlePublish: line("list", "mod+shift+Enter", "Artikel publiceren", "Publier l’article", "Publish the article"),
  articleApprove: line("list", "shift+a", "Artikel goedkeuren", "Approuver l’article", "Approve the article"),
  selectNone: line("list", "Escape", "Niets meer aanvinken", "Tout désélectionner", "Select none"),

  goMine: line("going", "g m", "Naar mijn gesprekken", "Mes conversations", "Go to mine"),
  goUnassigned: line("going", "g u", "Naar wat van niemand is", "Non attribuées", "Go to unassigned"),
  goTeam: line("going", "g t", "Naar mijn team", "Mon équipe", "Go to my team"),
  goWaiting: line("going", "g w", "Naar wat wacht", "En attente", "Go to waiting"),
  goAll: line("going", "g a", "Naar alle gesprekken", "Toutes les conversations", "Go to all"),
  goCustomers: line("going", "g c", "Naar klanten", "Clients", "Go to customers"),
  goPromises: line("going", "g p", "Naar toezeggingen", "Engagements", "Go to promises"),
  goTalks: line("going", "g o", "Naar overleg", "Discussions", "Go to talks"),
  goThanks: line("going", "g b", "Naar bedankjes", "Remerciements", "Go to thank-yous"),
  goArticles: line(
    "going",
    "g d",
    "Naar concepten uit overleg",
    "Brouillons des discussions",
    "Go to drafts from talks",
  ),
  goLibrary: line("going", "g l", "Naar de kennisbank", "Base de connaissances", "Go to the library"),
  goRecheck: line("going", "g k", "Naar nakijken", "Relecture", "Go to looking again"),
  goAssistance: line(
    "going",
    "g i",
    "Naar cijfers van de assistent",
    "Chiffres de l’assistant",
    "Go to the assistant’s figures",
  ),
  goActs: line("going", "g v", "Naar wat vanzelf gebeurde", "Ce qui s’est fait seul", "Go to what was done by itself"),
  goNotifications: line("going", "g n", "Naar meldingen", "Notifications", "Go to notifications"),
  goSettings: line("going", "g s", "Naar instellingen", "Réglages", "Go to settings"),
} as const satisfies Record<string, CommandLine>;

export type CommandId = keyof typeof COMMANDS;
export type Keys = Readonly<Record<CommandId, string>>;

export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];
export const GROUPS = ["moving", "conversation", "list", "going", "general"] as const;

/** The keys in force: a person's own where they chose any, the table's otherwise. */
export const keysInForce = (own: Readonly<Record<string, unknown>>): Keys =>
  Object.fromEntries(
    COMMAND_IDS.map((id) => [id, typeof own[id] === "string" ? own[id] : COMMANDS[id].keys]),
  ) as unknown as Keys;
