/** The mails that the demo sent, to read as a customer would. */

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { More } from "../kit/More.tsx";
import { Part } from "../kit/Page.tsx";
import { demoPostQuery } from "../queries.ts";
import classes from "./Demo.module.css";
import { DEMO } from "./texts.ts";

const AT_ONCE = 20;

export function DemoPost() {
  const t = useText(DEMO);
  const [shown, setShown] = useState(AT_ONCE);
  const { data, error } = useQuery(demoPostQuery);
  return (
    <Part title={t("post")} intro={t("postIntro")}>
      {error ? <Trouble error={error} /> : null}
      {data?.mails.length === 0 ? <p className={kit["empty"]}>{t("noPost")}</p> : null}
      <ul className={kit["rows"]}>
        {data?.mails.slice(0, shown).map((mail) => (
          <li key={mail.id}>
            <details className={classes["mail"]}>
              <summary>
                <span className={kit["rowName"]}>{mail.subject}</span>
                <span className={kit["rowHint"]}>
                  {t("to", { to: mail.to.join(", ") })} · <When at={mail.at} long />
                </span>
              </summary>
              <p className={classes["text"]}>{mail.text}</p>
            </details>
          </li>
        ))}
      </ul>
      {(data?.mails.length ?? 0) > shown ? <More onMore={() => setShown(shown + AT_ONCE)} /> : null}
    </Part>
  );
}
