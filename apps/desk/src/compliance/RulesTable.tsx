/** Rule by rule: both ways of counting who left, and on how many events each figure rests. */
import type { CompliancePack, RuleFigures } from "@luwte/contract/compliance.ts";
import type { Language } from "@luwte/contract/language.ts";
import classes from "../insight/Insight.module.css";
import { useLanguage, useText } from "../words/useText.tsx";
import { COMPLIANCE } from "./texts.ts";

type Rule = CompliancePack["rules"][number];
const exactly = (share: number, language: Language): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(100 * share)} %`;
const COUNTS = ["abandoned", "open", "events"] as const;

export function RulesTable({ figures, pack }: { figures: readonly RuleFigures[]; pack: CompliancePack }) {
  const t = useText(COMPLIANCE);
  return (
    <div className={classes["scroll"]}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("rule")}</th>
            <th scope="col">{t("counted")}</th>
            <th scope="col">{t("leftOut")}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((line) => (
            <tr key={line.rule}>
              <th scope="row" className={classes["sentence"]}>
                <About rule={pack.rules.find(({ id }) => id === line.rule)} wanted={line.wanted} />
              </th>
              <td>
                <Side side={line.countedAsMissed} />
              </td>
              <td>
                <Side side={line.leftOut} />
              </td>
              {COUNTS.map((name) => (
                <td key={name}>{line[name]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function About({ rule, wanted }: { rule: Rule | undefined; wanted: number }) {
  const t = useText(COMPLIANCE);
  const { language } = useLanguage();
  if (!rule) return null;
  const { words, article, source, unverified } = rule;
  const lines = [
    article,
    t("wanted", { share: exactly(wanted, language) }),
    source === "" ? "" : t("source", { source }),
  ];
  return (
    <>
      {words[language]}
      <div className={classes["dim"]}>{lines.filter(Boolean).join(" · ")}</div>
      {unverified === null ? null : (
        <div className={classes["dim"]}>
          <strong>{t("unverified")}</strong> <span lang="en">{unverified}</span>
        </div>
      )}
    </>
  );
}

function Side({ side: { of, kept, meets } }: { side: RuleFigures["leftOut"] }) {
  const t = useText(COMPLIANCE);
  const { language } = useLanguage();
  if (of === 0) return <span className={classes["dim"]}>{t("nothing")}</span>;
  return (
    <>
      {t("share", { share: exactly(kept / of, language), kept, of })}
      {meets === null ? null : <div className={classes["dim"]}>{t(meets ? "meets" : "fails")}</div>}
    </>
  );
}
