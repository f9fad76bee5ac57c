/** The data folder: may Luwte write there, and is there room? */
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Finding, found, type Outcome } from "./finding.ts";

const GIGABYTE = 1024 ** 3;
const TIGHT = 2 * GIGABYTE;
const FULL = GIGABYTE / 5;

const FOLDER = {
  good: {
    state: "good",
    what: {
      nl: "De datamap {folder} is te schrijven.",
      fr: "Le dossier de données {folder} est accessible en écriture.",
      en: "The data folder {folder} can be written.",
    },
  },
  closed: {
    state: "bad",
    what: {
      nl: "In de datamap {folder} kan niet worden geschreven: {reason}",
      fr: "Impossible d’écrire dans le dossier de données {folder} : {reason}",
      en: "The data folder {folder} cannot be written: {reason}",
    },
    mend: {
      nl: "Geef het account dat Luwte start recht op deze map, of kies een andere met LUWTE_DATA.",
      fr: "Donnez au compte qui démarre Luwte le droit sur ce dossier, ou choisissez-en un autre avec LUWTE_DATA.",
      en: "Give the account that starts Luwte a right to this folder, or choose another with LUWTE_DATA.",
    },
  },
} satisfies Record<string, Outcome>;

export function lookAtFolder(folder: string): Finding {
  const probe = join(folder, `.doctor-${process.pid}`);
  try {
    const made = mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
    // What was not there before is not left behind.
    if (made) rmSync(made, { recursive: true });
    return found(FOLDER.good, { folder });
  } catch (error) {
    return found(FOLDER.closed, { folder, reason: (error as Error).message });
  }
}

const ROOM = {
  good: {
    state: "good",
    what: {
      nl: "{free} GB vrij op de schijf.",
      fr: "{free} Go libres sur le disque.",
      en: "{free} GB free on the disk.",
    },
  },
  tight: {
    state: "warning",
    what: {
      nl: "Nog maar {free} GB vrij op de schijf.",
      fr: "Plus que {free} Go libres sur le disque.",
      en: "Only {free} GB left on the disk.",
    },
    mend: {
      nl: "Maak ruimte voordat de schijf vol is: dan stopt Luwte met aannemen.",
      fr: "Libérez de l’espace avant que le disque soit plein : Luwte cesserait alors d’accepter.",
      en: "Make room before the disk is full: then Luwte stops accepting.",
    },
  },
  full: {
    state: "bad",
    what: {
      nl: "De schijf is vol ({free} GB vrij).",
      fr: "Le disque est plein ({free} Go libres).",
      en: "The disk is full ({free} GB left).",
    },
    mend: {
      nl: "Maak nu ruimte vrij of vergroot de schijf, en start Luwte opnieuw.",
      fr: "Libérez de l’espace ou agrandissez le disque maintenant, puis redémarrez Luwte.",
      en: "Make room or enlarge the disk now, and restart Luwte.",
    },
  },
} satisfies Record<string, Outcome>;

export function lookAtRoom(folder: string): Finding {
  const { bavail, bsize } = statfsSync(nearestExisting(folder));
  return roomFor(bavail * bsize);
}

export function roomFor(free: number): Finding {
  const outcome = free < FULL ? ROOM.full : free < TIGHT ? ROOM.tight : ROOM.good;
  return found(outcome, { free: (free / GIGABYTE).toFixed(1) });
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}
