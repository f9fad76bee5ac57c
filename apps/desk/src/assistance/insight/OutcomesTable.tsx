/** What became of suggestions, a line each: how many, and both shares with their intervals. A picture may stand above it. */
import type { Outcomes } from "@luwte/contract/oversightFigures.ts";
import type { Share } from "@luwte/contract/wrapUps.ts";
import { type ReactNode, useId } from "react";
import classes from "../../insight/Insight.module.css";
import { lowest, percent } from "../../insight/percent.ts";
import { StackingCell, StackingTable } from "../../look/StackingTable.tsx";
import { useText } from "../../words/useText.tsx";
import { FIGURES } from "./texts.ts";

export type OutcomeLine = { readonly key: string; readonly name: string; readonly outcomes: Outcomes };

/** What belongs together stands in one column, the rarer below: ten columns do not fit beside each other. */
const COUNTS = [
  ["proposed", "open"],
  ["accepted", "edited"],
  ["rejected", "ignored"],
  ["automatic", "undone"],
] as const;
const [PROPOSED, ...DECIDED] = COUNTS;
const SHARES = ["taken", "foundWrong"] as const;

type Props = { title: string; first: string; lines: readonly OutcomeLine[]; note?: string; children?: ReactNode };

export function OutcomesTable({ title, first, lines, note, children }: Props) {
  const t = useText(FIGURES);
  const id = useId();
  const heads = [first, ...["proposed", ...SHARES, ...DECIDED.map(([name]) => name)].map((name) => t(headOf(name)))];
  return (
    <section className={classes["part"]} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <StackingTable label={t("tableOf", { title })} heads={heads}>
        {lines.map(({ key, name, outcomes }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <CountCell of={PROPOSED} outcomes={outcomes} />
            {SHARES.map((share) => (
              <ShareCell key={share} name={share} share={outcomes[share]} />
            ))}
            {DECIDED.map((of) => (
              <CountCell key={of[0]} of={of} outcomes={outcomes} />
            ))}
          </tr>
        ))}
      </StackingTable>
      {note ? <p className={classes["dim"]}>{note}</p> : null}
    </section>
  );
}

type Headed = (typeof SHARES)[number] | (typeof COUNTS)[number][0];
const headOf = <Name extends string>(name: Name) => `${name as Headed}Head` as const;

function CountCell({ of: [name, rarer], outcomes }: { of: (typeof COUNTS)[number]; outcomes: Outcomes }) {
  const t = useText(FIGURES);
  return (
    <StackingCell head={t(headOf(name))} beside={t(`${rarer}Beside`, { count: outcomes[rarer] })}>
      {outcomes[name]}
    </StackingCell>
  );
}

function ShareCell({ name, share: { count, of, low, high } }: { name: (typeof SHARES)[number]; share: Share }) {
  const t = useText(FIGURES);
  const head = t(headOf(name));
  if (of === 0) return <StackingCell head={head}>–</StackingCell>;
  return (
    <StackingCell head={head} beside={t("between", { low: lowest(low ?? 0), high: percent(high ?? 1) })}>
      {t("share", { share: percent(count / of), of })}
    </StackingCell>
  );
}
