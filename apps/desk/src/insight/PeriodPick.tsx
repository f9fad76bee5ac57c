/** Over how many days one looks. */
import { SegmentedControl } from "@mantine/core";
import { useText } from "../words/useText.tsx";
import { PERIODS, type Period } from "./period.ts";
import { INSIGHT } from "./texts.ts";

export function PeriodPick({ period, onPeriod }: { period: Period; onPeriod(period: Period): void }) {
  const t = useText(INSIGHT);
  return (
    <SegmentedControl
      role="radiogroup"
      aria-label={t("period")}
      value={period}
      data={(Object.keys(PERIODS) as Period[]).map((value) => ({ value, label: t(value) }))}
      onChange={(value) => onPeriod(value as Period)}
    />
  );
}
