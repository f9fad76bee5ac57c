/** No such page, or a page that broke. Both lead back to work. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { DoorPage } from "../door/DoorPage.tsx";
import { Trouble } from "../look/Trouble.tsx";
import type { Sayings } from "../words/say.ts";
import { useText } from "../words/useText.tsx";

const TEXTS = {
  lost: { nl: "Deze pagina is er niet", fr: "Cette page n’existe pas", en: "This page is not there" },
  lostIntro: {
    nl: "Misschien is het adres veranderd. Je werk staat waar je het liet.",
    fr: "L’adresse a peut-être changé. Votre travail est resté en place.",
    en: "Perhaps its address changed. Your work is where you left it.",
  },
  broken: {
    nl: "Deze pagina lukt even niet",
    fr: "Cette page ne s’affiche pas",
    en: "This page does not work just now",
  },
  home: { nl: "Naar mijn gesprekken", fr: "Vers mes conversations", en: "To my conversations" },
} as const satisfies Sayings;

export function LostPage() {
  const t = useText(TEXTS);
  return (
    <DoorPage title={t("lost")} intro={t("lostIntro")}>
      <Home />
    </DoorPage>
  );
}

export function BrokenPage({ error }: { error: unknown }) {
  const t = useText(TEXTS);
  return (
    <DoorPage title={t("broken")}>
      <Trouble error={error} />
      <Home />
    </DoorPage>
  );
}

/** By loading the page anew: what broke may be in memory. */
function Home() {
  const t = useText(TEXTS);
  return (
    <Button component={Link} to="/" reloadDocument>
      {t("home")}
    </Button>
  );
}
