/** `luwte restore FILE`: puts a backup back into an empty database, or with `--replace` in the place of what is there. */
import { addKeys, blobsIn } from "@luwte/server/platform/backup/folder.ts";
import { type RestoreAnswer, restore } from "@luwte/server/platform/backup/restore.ts";
import { type Text, terminalLanguage } from "../terminal.ts";
import { settingsHere, withDatabase } from "./database.ts";

const TEXTS = {
  usage: {
    nl: "Gebruik: luwte restore BESTAND [--replace]. Stop Luwte eerst.",
    fr: "Usage : luwte restore FICHIER [--replace]. Arrêtez d’abord Luwte.",
    en: "Usage: luwte restore FILE [--replace]. Stop Luwte first.",
  },
  not_empty: {
    nl: "In deze database staat al iets; er is niets veranderd. Met --replace wordt alles wat er is vervangen.",
    fr: "Cette base n’est pas vide ; rien n’a été changé. Avec --replace, tout ce qui s’y trouve est remplacé.",
    en: "There is something in this database already; nothing was changed. With --replace all that is there is replaced.",
  },
  newer: {
    nl: "Deze back-up is van een nieuwere Luwte; er is niets veranderd. Werk Luwte eerst bij. Onbekend:",
    fr: "Cette sauvegarde vient d’une Luwte plus récente ; rien n’a été changé. Mettez d’abord Luwte à jour. Inconnu :",
    en: "This backup is from a newer Luwte; nothing was changed. Update Luwte first. Unknown:",
  },
  broken: {
    nl: "Deze back-up is niet heel; er is niets veranderd:",
    fr: "Cette sauvegarde n’est pas intacte ; rien n’a été changé :",
    en: "This backup is not whole; nothing was changed:",
  },
  restored: { nl: "Teruggezet, zoals het was op", fr: "Restauré, tel que le", en: "Restored, as it was on" },
} as const satisfies Record<string, Text>;

const say = (key: keyof typeof TEXTS) => TEXTS[key][terminalLanguage()];

/** One sentence for each way it can end. */
const SENTENCE: { [Kind in RestoreAnswer["kind"]]: (answer: Extract<RestoreAnswer, { kind: Kind }>) => string } = {
  restored: ({ manifest }) => `${say("restored")} ${manifest.madeAt}`,
  not_empty: () => say("not_empty"),
  newer: ({ missing }) => `${say("newer")} ${missing.join(", ")}`,
  broken: ({ why }) => `${say("broken")} ${why}`,
};

export async function restoreCommand(words: string[]): Promise<number> {
  const file = words.find((word) => !word.startsWith("--"));
  if (!file) {
    console.error(say("usage"));
    return 2;
  }
  const settings = settingsHere();
  if (!settings) return 1;
  const { dataDir } = settings;
  const takeKeys = settings.secretKeys ? undefined : (keys: string) => addKeys(dataDir, keys);
  const replace = words.includes("--replace");
  const answer = await withDatabase(settings, (url) =>
    restore({ url, file, blobs: blobsIn(dataDir), replace, ...(takeKeys ? { takeKeys } : {}) }),
  );
  console.log(SENTENCE[answer.kind](answer as never));
  return answer.kind === "restored" ? 0 : 1;
}
