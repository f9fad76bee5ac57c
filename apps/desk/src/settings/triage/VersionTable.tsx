/** Every version with what it was found to be worth; one press uses another. */
import type { TriageVersionId } from "@luwte/contract/ids.ts";
import type { TriageVersion } from "@luwte/contract/triage.ts";
import { Button } from "@mantine/core";
import { percent } from "../../insight/percent.ts";
import { StackingCell, StackingTable } from "../../look/StackingTable.tsx";
import { When } from "../../look/When.tsx";
import { sayBytes } from "../../words/bytes.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import classes from "./TriageSettings.module.css";
import { STAGE_TEXTS, TRIAGE_SETTINGS, WHY_TEXTS } from "./texts.ts";

type Use = (id: TriageVersionId) => void;
type Props = { versions: readonly TriageVersion[]; running: TriageVersionId | null; onUse: Use };

/** Going back stands where one looks first. */
const COLUMNS = ["version", "usable", "right", "off", "coverage", "from"] as const;

export function VersionTable({ versions, running, onUse }: Props) {
  const t = useText(TRIAGE_SETTINGS);
  return (
    <>
      <StackingTable label={t("versions")} heads={COLUMNS.map((column) => t(column))}>
        {versions.map((version) => (
          <Row key={version.id} version={version} isRunning={version.id === running} onUse={onUse} />
        ))}
      </StackingTable>
      <p className={kit["dim"]}>{t("explained")}</p>
    </>
  );
}

type RowProps = { version: TriageVersion; isRunning: boolean; onUse: Use };

function Row({ version, isRunning, onUse }: RowProps) {
  const t = useText(TRIAGE_SETTINGS);
  const whys = useText(WHY_TEXTS);
  const { language } = useLanguage();
  const { bytes } = version;
  return (
    <tr className={classes["version"]} data-running={isRunning}>
      <th scope="row" data-head={t("version")}>
        {version.number}
        <span className={classes["made"]}>
          <When at={version.askedAt} /> {whys(version.why)}
        </span>
      </th>
      <StackingCell head={t("usable")}>
        <Usable version={version} isRunning={isRunning} onUse={onUse} />
      </StackingCell>
      <Figures version={version} />
      <StackingCell head={t("from")} beside={bytes === null ? null : sayBytes(bytes, language)}>
        {version.examples}
      </StackingCell>
    </tr>
  );
}

function Usable({ version: { id, number, figures, bytes }, isRunning, onUse }: RowProps) {
  const t = useText(TRIAGE_SETTINGS);
  if (isRunning) return t("inUse");
  if (bytes === null) return figures ? t("emptied") : "–";
  return (
    <Button size="compact-xs" variant="default" aria-label={t("use", { number })} onClick={() => onUse(id)}>
      {t("useIt")}
    </Button>
  );
}

/** Of one that has none: how far it came, or why it ended. */
function Figures({ version: { figures, stage } }: { version: TriageVersion }) {
  const t = useText(TRIAGE_SETTINGS);
  const stages = useText(STAGE_TEXTS);
  const { language } = useLanguage();
  if (!figures)
    return (
      <>
        <StackingCell head={t("right")}>{stages(stage)}</StackingCell>
        <StackingCell head={t("off")}>–</StackingCell>
        <StackingCell head={t("coverage")}>–</StackingCell>
      </>
    );
  const { accuracy, calibrationError, coverage } = figures;
  const { low, high } = accuracy;
  const between = low === null || high === null ? null : `${percent(low)} – ${percent(high)}`;
  const points = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(calibrationError);
  return (
    <>
      <StackingCell head={t("right")} beside={between}>
        {percent(accuracy.count / Math.max(1, accuracy.of))}
      </StackingCell>
      <StackingCell head={t("off")}>{t("points", { points })}</StackingCell>
      <StackingCell head={t("coverage")}>{percent(coverage)}</StackingCell>
    </>
  );
}
