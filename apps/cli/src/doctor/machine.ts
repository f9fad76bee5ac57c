/** Node, the packages and the built screens. */
import { ROOT } from "../../../../scripts/places.ts";
import { staleApps } from "../../../../scripts/web.ts";
import { type Finding, found, type Outcome } from "./finding.ts";

const NODE = {
  good: {
    state: "good",
    what: {
      nl: "Node {version}, met alle pakketten.",
      fr: "Node {version}, avec tous les paquets.",
      en: "Node {version}, with all packages.",
    },
  },
} satisfies Record<string, Outcome>;

/** The launcher does not get this far with an old Node or without packages. */
export function lookAtNode(): Finding {
  return found(NODE.good, { version: process.versions.node });
}

const SCREENS = {
  good: {
    state: "good",
    what: { nl: "De schermen zijn gemaakt.", fr: "Les écrans sont prêts.", en: "The screens are built." },
  },
  stale: {
    state: "warning",
    what: {
      nl: "De schermen zijn ouder dan hun bron: {apps}.",
      fr: "Les écrans sont plus anciens que leur source : {apps}.",
      en: "The screens are older than their source: {apps}.",
    },
    mend: {
      nl: "De volgende start maakt ze opnieuw; start Luwte opnieuw.",
      fr: "Le prochain démarrage les prépare à nouveau ; redémarrez Luwte.",
      en: "The next start makes them anew; restart Luwte.",
    },
  },
} satisfies Record<string, Outcome>;

export function lookAtScreens(): Finding {
  const stale = staleApps(ROOT);
  return stale.length === 0 ? found(SCREENS.good) : found(SCREENS.stale, { apps: stale.join(", ") });
}
