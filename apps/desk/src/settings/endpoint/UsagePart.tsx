/** What was used, month by month beside the budget: as bars, and as a table. */
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { WideTable } from "../time/WideTable.tsx";
import type { Shown } from "./api.ts";
import classes from "./Endpoint.module.css";
import { type Bar, barsOf } from "./rules.ts";
import { ENDPOINT } from "./texts.ts";
import { useNumber } from "./useNumber.ts";

export function UsagePart({ shown: { settings, usage, earlier } }: { shown: Shown }) {
  const t = useText(ENDPOINT);
  const { say, share } = useNumber();
  const { monthlyTokens: budget } = settings;
  const { bars, budgetAt } = barsOf([...earlier, usage], budget);
  const said = { used: say(usage.tokens), budget: say(budget), share: share(budget === 0 ? 1 : usage.tokens / budget) };
  const isNothing = usage.calls === 0;
  return (
    <Part title={t("usage")}>
      <p>{isNothing ? t("usedNone") : t("used", said)}</p>
      {isNothing && earlier.length === 0 ? null : (
        <>
          <Bars bars={bars} budgetAt={budgetAt} />
          <Table months={bars} />
        </>
      )}
    </Part>
  );
}

function useMonth(): (month: string) => string {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: "long", year: "numeric", timeZone: "UTC" });
  return (month) => format.format(new Date(`${month}-15T12:00:00Z`));
}

/** Of the drawing; it is stretched to the room there is. */
const WIDTH = 100;
const HEIGHT = 14;

function Bars({ bars, budgetAt }: { bars: readonly Bar[]; budgetAt: number }) {
  const t = useText(ENDPOINT);
  const named = useMonth();
  const { say } = useNumber();
  return (
    <figure className={classes["bars"]} aria-hidden="true">
      {bars.map(({ month, tokens, ofMost }) => (
        <div key={month} className={classes["bar"]}>
          <span>{named(month)}</span>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <rect className={classes["used"]} width={ofMost * WIDTH} height={HEIGHT} />
            <line
              className={classes["budget"]}
              x1={budgetAt * WIDTH}
              x2={budgetAt * WIDTH}
              y1="0"
              y2={HEIGHT}
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <span>{say(tokens)}</span>
        </div>
      ))}
      <figcaption className={kit["dim"]}>{t("theLine")}</figcaption>
    </figure>
  );
}

const COLUMNS = ["tokens", "estimated", "calls", "failed", "unusable"] as const;

function Table({ months }: { months: readonly Bar[] }) {
  const t = useText(ENDPOINT);
  const named = useMonth();
  const { say } = useNumber();
  return (
    <WideTable label={t("usageTable")}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("month")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map((month) => (
            <tr key={month.month}>
              <th scope="row">{named(month.month)}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{say(month[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
