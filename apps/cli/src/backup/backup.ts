/** `luwte backup FILE`: everything in one file, while Luwte works on. */
import { access } from "node:fs/promises";
import { backUp } from "@luwte/server/platform/backup/backup.ts";
import { blobsIn, readKeys } from "@luwte/server/platform/backup/folder.ts";
import { versionOf } from "@luwte/server/platform/version.ts";
import { type Text, terminalLanguage } from "../terminal.ts";
import { keepsFilesElsewhere, settingsHere, withDatabase } from "./database.ts";

const TEXTS = {
  usage: { nl: "Gebruik: luwte backup BESTAND", fr: "Usage : luwte backup FICHIER", en: "Usage: luwte backup FILE" },
  exists: {
    nl: "Dit bestand bestaat al; kies een andere naam:",
    fr: "Ce fichier existe déjà ; choisissez un autre nom :",
    en: "This file exists already; choose another name:",
  },
  done: {
    nl: "Klaar. Bewaar dit bestand zo veilig als de server zelf: alles staat erin, ook de sleutel.",
    fr: "Terminé. Gardez ce fichier aussi sûr que le serveur : tout y est, la clé aussi.",
    en: "Done. Keep this file as safe as the server itself: everything is in it, the key too.",
  },
  filesElsewhere: {
    nl: "De bijlagen staan in uw S3-opslag en zitten niet in dit bestand.",
    fr: "Les pièces jointes sont dans votre stockage S3 et ne sont pas dans ce fichier.",
    en: "Attachments are in your S3 store and not in this file.",
  },
} as const satisfies Record<string, Text>;

const say = (key: keyof typeof TEXTS) => TEXTS[key][terminalLanguage()];

export async function backupCommand([file]: string[]): Promise<number> {
  if (!file) {
    console.error(say("usage"));
    return 2;
  }
  if (
    await access(file).then(
      () => true,
      () => false,
    )
  ) {
    console.error(`${say("exists")} ${file}`);
    return 1;
  }
  const settings = settingsHere();
  if (!settings) return 1;
  const blobs = keepsFilesElsewhere(settings) ? null : blobsIn(settings.dataDir);
  const keys = settings.secretKeys ? null : await readKeys(settings.dataDir);
  const progress = ({ what, count }: { what: string; count: number }) => console.log(`  ${what} ${count}`);
  const [version, now] = [versionOf(), new Date()];
  await withDatabase(settings, (url) => backUp({ url, file, version, now, blobs, keys, progress }));
  console.log([say("done"), ...(blobs ? [] : [say("filesElsewhere")])].join("\n"));
  return 0;
}
