/** What colleagues chose to share. In the order of sharing: nobody has more than another. */
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import { wallQuery } from "./queries.ts";
import classes from "./Thanks.module.css";
import { THANKS } from "./texts.ts";

export function Wall() {
  const t = useText(THANKS);
  const { data, error } = useQuery(wallQuery);
  if (error) return <Trouble error={error} />;
  if (!data) return <p role="status">{t("loading")}</p>;
  if (data.notes.length === 0) return <p className={classes["dim"]}>{t("wallEmpty")}</p>;
  return (
    <>
      <p className={classes["dim"]}>{t("wallIntro")}</p>
      <ul className={classes["notes"]}>
        {data.notes.map(({ id, words, name, at }) => (
          <li key={id} className={classes["note"]}>
            <blockquote>{words}</blockquote>
            <p className={classes["dim"]}>
              {t("forName", { name })} · <When at={at} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
