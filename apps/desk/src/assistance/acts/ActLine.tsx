/** One act: what was done and when. Opened, it says why, and can be put back. */
import type { AutomaticAct } from "@luwte/contract/oversightFigures.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { When } from "../../look/When.tsx";
import { useText } from "../../words/useText.tsx";
import { TASK_NAMES } from "../taskTexts.ts";
import { useLinesOf } from "../useLinesOf.ts";
import classes from "./Acts.module.css";
import { Explained } from "./Explained.tsx";
import { ACTS } from "./texts.ts";

export function ActLine({ act, isOpen }: { act: AutomaticAct; isOpen: boolean }) {
  const t = useText(ACTS);
  const names = useText(TASK_NAMES);
  const linesOf = useLinesOf();
  const [open, setOpen] = useState(isOpen);
  const { suggestion, subject } = act;
  const { task, conversationId, decided, at } = suggestion;
  const said = linesOf(suggestion)?.join(" ") ?? t("emptied");
  return (
    <li className={classes["act"]}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={classes["what"]}>
            <strong>{names(task)}</strong> <span className={classes["said"]}>{said}</span>
          </span>
          <span className={classes["when"]}>
            {decided?.kind === "undone" ? `${t("undone")} · ` : null}
            <When at={at} long />
          </span>
          <span className={classes["why"]}>{t("why")}</span>
        </summary>
        {open ? <Explained id={suggestion.id} /> : null}
      </details>
      {conversationId ? (
        <Link className={classes["where"]} to="/inbox/$list/$conversationId" params={{ list: "all", conversationId }}>
          {subject || t("conversation")}
        </Link>
      ) : null}
    </li>
  );
}
