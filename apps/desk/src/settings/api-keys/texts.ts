/** Words about keys for other programs. */
import type { Sayings } from "../../words/say.ts";

export const KEYS = {
  title: { nl: "API-sleutels", fr: "Clés API", en: "API keys" },
  intro: {
    nl: "Met een sleutel mag een ander programma bij Luwte. Geef elk programma een eigen sleutel, met alleen wat het nodig heeft.",
    fr: "Une clé permet à un autre programme d’accéder à Luwte. Donnez à chacun la sienne, avec le strict nécessaire.",
    en: "With a key another program may use Luwte. Give every program its own key, with only what it needs.",
  },
  empty: {
    nl: "Er zijn geen sleutels. Geen ander programma kan naar binnen.",
    fr: "Aucune clé. Aucun autre programme ne peut entrer.",
    en: "There are no keys. No other program can get in.",
  },
  add: { nl: "Sleutel maken", fr: "Créer une clé", en: "Make a key" },
  new: { nl: "Nieuwe sleutel", fr: "Nouvelle clé", en: "New key" },
  name: { nl: "Voor welk programma?", fr: "Pour quel programme ?", en: "For which program?" },
  rights: { nl: "Wat mag het?", fr: "Que peut-il faire ?", en: "What may it do?" },
  expires: { nl: "Werkt tot en met", fr: "Valable jusqu’au", en: "Works until" },
  expiresHint: {
    nl: "Leeg: tot je hem stopt.",
    fr: "Vide : jusqu’à ce que vous l’arrêtiez.",
    en: "Empty: until you stop it.",
  },
  key: { nl: "Sleutel", fr: "Clé", en: "Key" },
  begins: { nl: "begint met {prefix}", fr: "commence par {prefix}", en: "begins with {prefix}" },
  used: { nl: "laatst gebruikt {when}", fr: "utilisée {when}", en: "last used {when}" },
  unused: { nl: "nog niet gebruikt", fr: "pas encore utilisée", en: "not used yet" },
  until: { nl: "tot {when}", fr: "jusqu’à {when}", en: "until {when}" },
  revoked: { nl: "gestopt {when}", fr: "arrêtée {when}", en: "stopped {when}" },
  mayDo: {
    nl: { one: "mag {count} ding", other: "mag {count} dingen" },
    fr: { one: "{count} droit", other: "{count} droits" },
    en: { one: "may do {count} thing", other: "may do {count} things" },
  },
  revoke: { nl: "Stoppen", fr: "Arrêter", en: "Stop" },
  revokeNamed: { nl: "Sleutel {name} stoppen", fr: "Arrêter la clé {name}", en: "Stop key {name}" },
  revokeMeans: {
    nl: "Het programma “{name}” kan dan meteen niet meer bij Luwte. Een gestopte sleutel komt niet terug.",
    fr: "Le programme « {name} » perd aussitôt l’accès. Une clé arrêtée ne revient pas.",
    en: "The program “{name}” can no longer use Luwte at once. A stopped key does not come back.",
  },
  revokeSure: { nl: "Ja, stoppen", fr: "Oui, arrêter", en: "Yes, stop" },
} as const satisfies Sayings;
