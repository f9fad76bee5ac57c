/** What customers said: to oneself, what colleagues shared, and for leads what is looked at first. A place to read, not to count. */
import { may } from "@luwte/contract/rights.ts";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { Held } from "./Held.tsx";
import { Mine } from "./Mine.tsx";
import classes from "./Thanks.module.css";
import { THANKS } from "./texts.ts";
import { Wall } from "./Wall.tsx";

const PARTS = { mine: Mine, wall: Wall, held: Held };
type PartName = keyof typeof PARTS;

export function ThanksPage() {
  const t = useText(THANKS);
  const { person } = useSelf();
  const [part, setPart] = useState<PartName>("mine");
  const names = (Object.keys(PARTS) as PartName[]).filter(
    (name) => name !== "held" || may(person.role, "compliments.judge"),
  );
  const Part = PARTS[part];
  return (
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <MenuButton />
        <h1>{t("title")}</h1>
      </header>
      <div>
        <SegmentedControl
          role="radiogroup"
          aria-label={t("parts")}
          value={part}
          data={names.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => setPart(value as PartName)}
        />
      </div>
      <Part />
    </div>
  );
}
