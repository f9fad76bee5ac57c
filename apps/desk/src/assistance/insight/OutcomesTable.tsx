/** What became of suggestions, a line each: how many, and both shares with their intervals. A picture may stand above it. */
import type { Outcomes } from "@luwte/contract/oversightFigures.ts";
import type { Share } from "@luwte/contract/wrapUps.ts";
import { type ReactNode, useId } from "react";
import classes from "../../insight/Insight.module.css";
import { percent } from "../../insight/percent.ts";
import { WideTable } from "../../settings/time/WideTable.tsx";
import { useText } from "../../words/useText.tsx";
import own from "./Outcomes.module.css";
import { FIGURES } from "./texts.ts";

export type OutcomeLine = { readonly key: string; readonly name: string; readonly outcomes: Outcomes };

const COUNTS = ["accepted", "edited", "rejected", "ignored", "automatic", "undone", "open"] as const;
const SHARES = ["taken", "foundWrong"] as const;

type Props = { title: string; first: string; lines: readonly OutcomeLine[]; note?: string; children?: ReactNode };

export function OutcomesTable({ title, first, lines, note, children }: Props) {
  const t = useText(FIGURES);
  const id = useId();
  return (
    <section className={classes["part"]} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <WideTable label={t("tableOf", { title })}>
        <table className={`${classes["table"]} ${own["compact"]}`}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">{t("proposedHead")}</th>
              {SHARES.map((name) => (
                <th key={name} scope="col">
                  {t(`${name}Head`)}
                </th>
              ))}
              {COUNTS.map((name) => (
                <th key={name} scope="col">
                  {t(`${name}Head`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, outcomes }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{outcomes.proposed}</td>
                {SHARES.map((share) => (
                  <td key={share}>
                    <ShareSaid share={outcomes[share]} />
                  </td>
                ))}
                {COUNTS.map((count) => (
                  <td key={count}>{outcomes[count]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {note ? <p className={classes["dim"]}>{note}</p> : null}
    </section>
  );
}

function ShareSaid({ share: { count, of, low, high } }: { share: Share }) {
  const t = useText(FIGURES);
  if (of === 0) return <span className={classes["dim"]}>–</span>;
  return (
    <>
      <span className={own["share"]}>{t("share", { share: percent(count / of), of })}</span>
      <span className={`${classes["dim"]} ${own["share"]}`}>
        {t("between", { low: percent(low ?? 0), high: percent(high ?? 1) })}
      </span>
    </>
  );
}
