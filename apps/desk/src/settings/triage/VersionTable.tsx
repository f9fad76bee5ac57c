/** Every version with what it was found to be worth; one press uses another. */
import type { TriageVersionId } from "@luwte/contract/ids.ts";
import type { TriageVersion } from "@luwte/contract/triage.ts";
import { Button } from "@mantine/core";
import { percent } from "../../insight/percent.ts";
import { When } from "../../look/When.tsx";
import { sayBytes } from "../../words/bytes.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { WideTable } from "../time/WideTable.tsx";
import classes from "./TriageSettings.module.css";
import { STAGE_TEXTS, TRIAGE_SETTINGS, WHY_TEXTS } from "./texts.ts";

type Use = (id: TriageVersionId) => void;
type Props = { versions: readonly TriageVersion[]; running: TriageVersionId | null; onUse: Use };

const COLUMNS = ["when", "right", "off", "coverage", "from", "size"] as const;

export function VersionTable({ versions, running, onUse }: Props) {
  const t = useText(TRIAGE_SETTINGS);
  return (
    <>
      <WideTable label={t("versions")}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("version")}</th>
              {/* Going back stands where one looks first, and is not scrolled away on a narrow screen. */}
              <td />
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <Row key={version.id} version={version} isRunning={version.id === running} onUse={onUse} />
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={kit["dim"]}>{t("explained")}</p>
    </>
  );
}

function Row({ version, isRunning, onUse }: { version: TriageVersion; isRunning: boolean; onUse: Use }) {
  const t = useText(TRIAGE_SETTINGS);
  const stages = useText(STAGE_TEXTS);
  const whys = useText(WHY_TEXTS);
  const { language } = useLanguage();
  const { figures, bytes } = version;
  return (
    <tr data-running={isRunning}>
      <th scope="row">{version.number}</th>
      <td>
        {isRunning ? t("inUse") : figures && bytes === null ? t("emptied") : null}
        {!isRunning && bytes !== null ? (
          <Button size="compact-xs" variant="default" onClick={() => onUse(version.id)}>
            {t("use", { number: version.number })}
          </Button>
        ) : null}
      </td>
      <td>
        <When at={version.askedAt} /> <span className={kit["dim"]}>{whys(version.why)}</span>
      </td>
      {figures ? <Figures figures={figures} /> : <td colSpan={3}>{stages(version.stage)}</td>}
      <td>{version.examples}</td>
      <td>{bytes === null ? "–" : sayBytes(bytes, language)}</td>
    </tr>
  );
}

function Figures({ figures }: { figures: NonNullable<TriageVersion["figures"]> }) {
  const t = useText(TRIAGE_SETTINGS);
  const { language } = useLanguage();
  const { accuracy, calibrationError, coverage } = figures;
  const between =
    accuracy.low === null || accuracy.high === null ? "" : `${percent(accuracy.low)} – ${percent(accuracy.high)}`;
  return (
    <>
      <td>
        {percent(accuracy.count / Math.max(1, accuracy.of))} <span className={kit["dim"]}>({between})</span>
      </td>
      <td>{t("points", { points: new Intl.NumberFormat(LOCALES[language]).format(calibrationError) })}</td>
      <td>{percent(coverage)}</td>
    </>
  );
}
