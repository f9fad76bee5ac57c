/** What an import did, and every repair it made. */
import type { ImportReport } from "@luwte/contract/library.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { LINE_TEXTS, PORTING } from "./portingTexts.ts";

export function ImportDone({ report }: { report: ImportReport }) {
  const t = useText(PORTING);
  const said = useText(LINE_TEXTS);
  const { lines, more, texts: _, ...counts } = report;
  return (
    <div role="status">
      <p>{t("done", counts)}</p>
      {lines.length > 0 ? (
        <>
          <h3>{t("lines")}</h3>
          <ul className={classes["lines"]}>
            {lines.map(({ path, code, detail }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place, and never move.
              <li key={at}>
                <strong>{path}</strong> {said(code)}
                {detail ? ` (${detail})` : null}
              </li>
            ))}
            {more > 0 ? <li>{t("more", { count: more })}</li> : null}
          </ul>
        </>
      ) : null}
    </div>
  );
}
