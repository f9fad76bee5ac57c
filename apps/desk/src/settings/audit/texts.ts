/** What was done, in words. An action that is not here is shown by its own name. */
import type { Sayings } from "../../words/say.ts";

export const AUDIT = {
  title: { nl: "Logboek", fr: "Journal", en: "Log" },
  intro: {
    nl: "Wie wat deed dat voor anderen telt. Er kan niets uit weg en niets aan veranderen.",
    fr: "Qui a fait ce qui compte pour les autres. Rien ne peut en être retiré ni modifié.",
    en: "Who did what that matters to others. Nothing can be taken out or changed.",
  },
  empty: { nl: "Er staat nog niets in.", fr: "Il est encore vide.", en: "There is nothing in it yet." },
  filter: { nl: "Toon", fr: "Afficher", en: "Show" },
  all: { nl: "alles", fr: "tout", en: "everything" },
  system: { nl: "Luwte zelf", fr: "Luwte", en: "Luwte itself" },
  program: { nl: "een programma", fr: "un programme", en: "a program" },
  customer: { nl: "een klant", fr: "un client", en: "a customer" },
  stranger: { nl: "Iemand", fr: "Quelqu’un", en: "Somebody" },
  somebody: { nl: "iemand die weg is", fr: "quelqu’un qui est parti", en: "somebody who left" },
} as const satisfies Sayings;

export const ACTIONS = {
  "organisation.made": { nl: "richtte de organisatie in", fr: "a créé l’organisation", en: "set up the organisation" },
  "organisation.changed": {
    nl: "veranderde de organisatie",
    fr: "a modifié l’organisation",
    en: "changed the organisation",
  },
  "person.added": { nl: "voegde iemand toe", fr: "a ajouté quelqu’un", en: "added somebody" },
  "person.changed": {
    nl: "veranderde iemands gegevens",
    fr: "a modifié une personne",
    en: "changed somebody’s details",
  },
  "link.made": { nl: "maakte een link om binnen te komen", fr: "a créé un lien d’accès", en: "made a link to get in" },
  "link.used": { nl: "kwam binnen met een link", fr: "est entré avec un lien", en: "got in with a link" },
  "session.started": { nl: "meldde zich aan", fr: "s’est connecté", en: "signed in" },
  "session.ended": { nl: "meldde zich af", fr: "s’est déconnecté", en: "signed out" },
  "sessions.ended": { nl: "beëindigde sessies", fr: "a fermé des sessions", en: "ended sessions" },
  "sign_in.failed": { nl: "kon zich niet aanmelden", fr: "n’a pas pu se connecter", en: "could not sign in" },
  "password.changed": { nl: "koos een nieuw wachtwoord", fr: "a changé de mot de passe", en: "chose a new password" },
  "second_factor.set": {
    nl: "zette de tweede stap aan",
    fr: "a activé la deuxième étape",
    en: "switched the second step on",
  },
  "second_factor.removed": {
    nl: "zette de tweede stap uit",
    fr: "a désactivé la deuxième étape",
    en: "switched the second step off",
  },
  "recovery_code.used": {
    nl: "gebruikte een herstelcode",
    fr: "a utilisé un code de secours",
    en: "used a recovery code",
  },
  "team.saved": { nl: "bewaarde een team", fr: "a enregistré une équipe", en: "saved a team" },
  "team.removed": { nl: "haalde een team weg", fr: "a retiré une équipe", en: "removed a team" },
  "skill.saved": { nl: "bewaarde een vaardigheid", fr: "a enregistré une compétence", en: "saved a skill" },
  "skill.removed": { nl: "haalde een vaardigheid weg", fr: "a retiré une compétence", en: "removed a skill" },
  "availability.set": {
    nl: "zette iemands beschikbaarheid",
    fr: "a réglé une disponibilité",
    en: "set somebody’s availability",
  },
  "inbox.saved": { nl: "bewaarde een mailbox", fr: "a enregistré une boîte mail", en: "saved a mailbox" },
  "mailbox.saved": {
    nl: "bewaarde een mailserver",
    fr: "a enregistré un serveur de messagerie",
    en: "saved a mail server",
  },
  "mailbox.removed": {
    nl: "koppelde een mailserver los",
    fr: "a détaché un serveur de messagerie",
    en: "disconnected a mail server",
  },
  "mail.retried": { nl: "probeerde een mail opnieuw", fr: "a réessayé un mail", en: "tried a mail again" },
  "mail.discarded": { nl: "legde een mail weg", fr: "a écarté un mail", en: "put a mail away" },
  "widget.made": { nl: "maakte een chat", fr: "a créé un chat", en: "made a chat" },
  "widget.changed": { nl: "veranderde een chat", fr: "a modifié un chat", en: "changed a chat" },
  "widget.removed": { nl: "haalde een chat weg", fr: "a retiré un chat", en: "removed a chat" },
  "widget.secret_renewed": {
    nl: "vernieuwde het geheim van een chat",
    fr: "a renouvelé le secret d’un chat",
    en: "renewed the secret of a chat",
  },
  "canned_reply.saved": {
    nl: "bewaarde een standaardantwoord",
    fr: "a enregistré une réponse type",
    en: "saved a canned reply",
  },
  "canned_reply.removed": {
    nl: "haalde een standaardantwoord weg",
    fr: "a retiré une réponse type",
    en: "removed a canned reply",
  },
  "label.saved": { nl: "bewaarde een label", fr: "a enregistré une étiquette", en: "saved a label" },
  "label.removed": { nl: "haalde een label weg", fr: "a retiré une étiquette", en: "removed a label" },
  "customer.merged": { nl: "voegde klanten samen", fr: "a fusionné des clients", en: "merged customers" },
  "customer.unmerged": { nl: "haalde klanten uit elkaar", fr: "a séparé des clients", en: "took customers apart" },
  "customer_group.saved": {
    nl: "bewaarde een klantgroep",
    fr: "a enregistré un groupe de clients",
    en: "saved a customer group",
  },
  "customer_fields.changed": {
    nl: "veranderde de klantvelden",
    fr: "a modifié les champs de clients",
    en: "changed the customer fields",
  },
  "routing.settings_changed": {
    nl: "veranderde verdelen en drukte",
    fr: "a modifié répartition et charge",
    en: "changed sharing out and load",
  },
  "service_levels.changed": {
    nl: "veranderde openings- of antwoordtijden",
    fr: "a modifié horaires ou délais",
    en: "changed hours or answer times",
  },
  "api_key.made": { nl: "maakte een API-sleutel", fr: "a créé une clé API", en: "made an API key" },
  "api_key.revoked": { nl: "stopte een API-sleutel", fr: "a arrêté une clé API", en: "stopped an API key" },
  "demo.arrivals_started": {
    nl: "liet vragen komen in de demo",
    fr: "a fait arriver des questions",
    en: "let questions arrive in the demo",
  },
  "demo.arrivals_stopped": {
    nl: "stopte de vragen in de demo",
    fr: "a arrêté les questions de la démo",
    en: "stopped the questions in the demo",
  },
} as const satisfies Sayings;
