/** Conversations without an article by reason: those that cost most first. */
import type { Language } from "@luwte/contract/language.ts";
import type { LibraryGaps } from "@luwte/contract/library.ts";
import { useQuery } from "@tanstack/react-query";
import { Bars } from "../insight/Bars.tsx";
import classes from "../insight/Insight.module.css";
import { LOCALES } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { wholeName } from "../wrap-up/choosing.ts";
import { contactReasonsQuery } from "../wrap-up/queries.ts";
import { GAPS } from "./gapsTexts.ts";

type Props = { reasons: LibraryGaps["reasons"]; weeks: number };

export function GapReasons({ reasons, weeks }: Props) {
  const t = useText(GAPS);
  const { language } = useLanguage();
  const { data } = useQuery(contactReasonsQuery);
  if (!data) return null;
  const lines = reasons.map(({ reasonId, conversations: count, withArticle }) => ({
    key: reasonId ?? "none",
    name: wholeName(reasonId, data.reasons, language) ?? t("noReason"),
    count,
    atOnce: { of: count, count: withArticle, low: null, high: null },
  }));
  return (
    <section className={classes["part"]} aria-labelledby="gap-reasons">
      <h2 id="gap-reasons">{t("reasons")}</h2>
      <Bars label={t("chart")} others={t("others")} lines={lines} />
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("reason")}</th>
              <th scope="col">{t("perWeek")}</th>
              <th scope="col">{t("conversations")}</th>
              <th scope="col">{t("withArticle")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, count, atOnce }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{aWeek(count - atOnce.count, weeks, language)}</td>
                <td>{count}</td>
                <td>{atOnce.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Fewer than ten a week with a tenth, so that one in a month is not none. */
const aWeek = (count: number, weeks: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: count / weeks >= 10 ? 0 : 1 }).format(
    count / weeks,
  );
