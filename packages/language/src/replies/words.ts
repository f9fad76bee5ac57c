/**
 * The words by which mail programs announce a quote, in Dutch, French, English and German.
 * Reading order does not matter here; every table is a plain set of forms seen in mail.
 */

export type HeaderRole = "from" | "sent" | "to" | "copy" | "subject" | "other";

/** Names of the header lines that Outlook, Samsung, Apple and others print above what they quote. */
export const HEADER_NAMES: Readonly<Record<HeaderRole, readonly string[]>> = {
  from: ["van", "from", "de", "von", "afzender", "expéditeur", "sender"],
  sent: ["verzonden", "verstuurd", "datum", "sent", "date", "envoyé", "envoyé le", "gesendet", "verzonden op"],
  to: ["aan", "to", "à", "a", "an", "pour"],
  copy: ["cc", "bcc", "kopie", "copie", "copie à", "cci"],
  subject: ["onderwerp", "subject", "objet", "betreff", "betreft", "sujet"],
  other: [
    "antwoorden aan",
    "antwoord aan",
    "reply-to",
    "répondre à",
    "antwort an",
    "urgentie",
    "prioriteit",
    "importance",
  ],
};

/** "-----Oorspronkelijk bericht-----" and its kin, without the dashes. */
export const ORIGINAL_MESSAGE = [
  "oorspronkelijk bericht",
  "oorspronkelijke bericht",
  "origineel bericht",
  "original message",
  "original appointment",
  "message d'origine",
  "message d’origine",
  "message original",
  "ursprüngliche nachricht",
  "originalnachricht",
  "original-nachricht",
  "oorspronkelijke afspraak",
  "rendez-vous d'origine",
] as const;

/** A forwarded mail is the customer's news: it stays open. */
export const FORWARDED_MESSAGE = [
  "forwarded message",
  "begin forwarded message",
  "doorgestuurd bericht",
  "begin doorgestuurd bericht",
  "begin van doorgestuurd bericht",
  "message transféré",
  "début du message transféré",
  "début du message réexpédié",
  "message réexpédié",
  "weitergeleitete nachricht",
  "anfang der weitergeleiteten nachricht",
  "anfang der weitergeleiteten e-mail",
] as const;

/** Subject prefixes of a forwarded mail: FW and Fwd everywhere, Doorst in Dutch, TR in French, WG in German. */
export const FORWARD_PREFIX = /^\s*(?:fwd?|doorst|doorgestuurd|tr|transf|wg|weitergel)\s*:/i;

/** First words of "On Monday X wrote:". Capitals count: a wrapped "10:00 / AM X wrote:" does not begin with "Am". */
export const ATTRIBUTION_OPENERS = /^(?:On|Op|Le|Am|In a message dated|In een bericht van|Dans un message du)\s/;

/** The verb of such a line. Before it stands white space, a quote or a bracket. */
export const ATTRIBUTION_VERB =
  /(?:^|[\s,>"')\]])(?:wrote|writes|schreef|geschreven|écrit|ecrit|schrieb|geschrieben|a écrit)(?=[\s,:]|$)/i;

/** "Op 3 mei schreef ik u": the customer speaks, no program. */
export const SPOKEN_ATTRIBUTION =
  /(?:schreef|schrieb|schreven|schrieben)\s+(?:ik|wij|we|u|jij|je|jullie|hij|zij|ze|ich|wir|sie|er|men|man|iemand|uw|jouw|mijn|onze)(?=[\s,:]|$)|(?:^|\s)(?:i|we|you|he|she|they)\s+(?:also\s+|already\s+)?wrote|(?:^|\s)(?:je|nous|vous|il|elle|on)\s.{0,20}(?:ai|avons|avez|a) écrit|j['’](?:ai|avais) écrit|(?:^|\s)(?:heb|hebben|heeft u|hebt u|habe|haben)\s.{0,80}geschr(?:even|ieben)/i;

/** "My answers are below": what follows the quote's head is then the customer's as well. */
export const ANSWERS_BELOW =
  /(?:antwoord|reactie|opmerking|commentaar|zie|vragen|tekst)\w*.{0,60}(?:hieronder|onder(?:staand|aan)?\b|tussen de|in (?:het )?(?:rood|blauw|groen|geel|vet)|in de (?:tekst|mail)|inline)|(?:see|answers?|comments?|repl(?:y|ies)|responses?).{0,60}(?:below|inline|in (?:red|blue|green|bold|the text)|in-line)|(?:voir|réponses?|commentaires?|remarques?).{0,60}(?:ci-dessous|plus bas|en (?:rouge|bleu|vert|gras)|dans le texte)|(?:siehe|antworten?|kommentare?|anmerkungen?).{0,60}(?:unten|unterhalb|in (?:rot|blau|grün)|im text)/i;
