/** The latest imports: how far, what came of it, and which lines were left out and why. */
import { IMPORT_PROBLEMS, type ImportStatus } from "@luwte/contract/imports.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { say } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { State, type Tone } from "../kit/State.tsx";
import { importsQuery } from "../queries.ts";
import classes from "./Data.module.css";
import { DATA } from "./texts.ts";

const TONES: Record<ImportStatus["state"], Tone> = { waiting: "calm", running: "calm", done: "good", failed: "broken" };
const LOOK_EVERY_MS = 1_000;
const isGoing = ({ state }: ImportStatus): boolean => state === "waiting" || state === "running";

export function Imports() {
  const t = useText(DATA);
  const { data, error } = useQuery(importsQuery);
  return (
    <Part title={t("latest")}>
      {error ? <Trouble error={error} /> : null}
      {data?.imports.length === 0 ? <p className={kit["empty"]}>{t("none")}</p> : null}
      <ul className={classes["imports"]}>
        {data?.imports.map((each) => (
          <ImportLine key={each.id} known={each} />
        ))}
      </ul>
    </Part>
  );
}

/** Asked again while it goes on; when it has ended the list is asked too. */
function useProgress(known: ImportStatus): ImportStatus {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ["import", known.id],
    queryFn: () => settingsApi.getImport({ params: { importId: known.id } }),
    enabled: isGoing(known),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data && !isGoing(query.state.data.import) ? false : LOOK_EVERY_MS),
  });
  const now = isGoing(known) ? (data?.import ?? known) : known;
  const ended = isGoing(known) && !isGoing(now);
  useEffect(() => {
    if (ended) void client.invalidateQueries(importsQuery);
  }, [ended, client]);
  return now;
}

function ImportLine({ known }: { known: ImportStatus }) {
  const t = useText(DATA);
  const now = useProgress(known);
  const { created, changed, skipped, done, total } = now;
  return (
    <li className={classes["import"]}>
      <div className={classes["importHead"]}>
        <span className={kit["rowName"]}>{now.fileName}</span>
        <span className={kit["rowHint"]}>
          {t(now.kind)} · <When at={now.createdAt} long />
        </span>
      </div>
      <div role="status">
        <State tone={TONES[now.state]}>
          {now.state === "running"
            ? total === null
              ? t("runningUnknown", { done })
              : t("running", { done, total })
            : t(now.state)}
        </State>
      </div>
      {isGoing(now) && total ? (
        <progress max={total} value={done} aria-label={t("progress", { name: now.fileName })} />
      ) : null}
      {now.state === "done" ? <p>{t("result", { created, changed, skipped })}</p> : null}
      {now.problems.length > 0 ? <Problems status={now} /> : null}
    </li>
  );
}

function Problems({ status }: { status: ImportStatus }) {
  const t = useText(DATA);
  const { language } = useLanguage();
  return (
    <details className={kit["details"]}>
      <summary>{t("problems", { count: status.skipped })}</summary>
      <ul className={classes["problems"]}>
        {status.problems.map(({ line, code, value }) => (
          <li key={`${line} ${code}`}>
            <strong>{t("line", { line })}</strong> {say(IMPORT_PROBLEMS[code], language, { value })}
          </li>
        ))}
      </ul>
      {status.skipped > status.problems.length ? <p className={kit["dim"]}>{t("firstHundred")}</p> : null}
    </details>
  );
}
