/** One table of shares. What is too few says so; nothing is sorted by how good it is. */
import type { SurveyFigures } from "@luwte/contract/thanks.ts";
import type { Share } from "@luwte/contract/wrapUps.ts";
import { useId } from "react";
import classes from "../insight/Insight.module.css";
import { percent } from "../insight/percent.ts";
import { useText } from "../words/useText.tsx";
import { SURVEY } from "./texts.ts";

export type NamedLine = { readonly key: string; readonly name: string; readonly figures: SurveyFigures };
const QUESTIONS = ["satisfied", "easy", "solved"] as const;

export function SurveyTable({ title, lines }: { title: string; lines: readonly NamedLine[] }) {
  const t = useText(SURVEY);
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section className={classes["part"]} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              {QUESTIONS.map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, figures }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {QUESTIONS.map((question) => (
                  <td key={question}>
                    <ShareSaid share={figures[question]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ShareSaid({ share }: { share: Share | null }) {
  const t = useText(SURVEY);
  if (!share) return <span className={classes["dim"]}>{t("tooFew")}</span>;
  const { count, of, low, high } = share;
  return (
    <>
      {t("share", { share: percent(count / of), of })}{" "}
      <span className={classes["dim"]}>({t("between", { low: percent(low ?? 0), high: percent(high ?? 1) })})</span>
    </>
  );
}
