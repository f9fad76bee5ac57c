/** What an import did, or would do: what is new, what changes, what stays, and file by file what was mended or left out. */
import type { ImportedText, ImportLine, ImportReport } from "@luwte/contract/library.ts";
import type { ReactNode } from "react";
import { LANGUAGE_NAMES } from "../settings/kit/texts.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Porting.module.css";
import { GROUP_TEXTS, LINE_TEXTS, OUTCOME_TEXTS, PORTING } from "./portingTexts.ts";

/** Read from the top. */
const GROUPS = [
  { name: "new", outcomes: ["made", "added"] },
  { name: "changes", outcomes: ["changed", "published"] },
  { name: "stays", outcomes: ["same"] },
] as const satisfies { name: string; outcomes: ImportedText["outcome"][] }[];

/** More than anybody reads before deciding; the numbers above count all. */
const MOST_SHOWN = 100;

type Props = { report: ImportReport; isTrial: boolean };

export function ImportSaid({ report, isTrial }: Props) {
  const t = useText(PORTING);
  const groups = useText(GROUP_TEXTS);
  const { lines, more, texts, ...counts } = report;
  return (
    <div className={classes["said"]}>
      <p role="status">
        {t(isTrial ? "would" : "done", counts)} {isTrial ? <strong>{t("nothingYet")}</strong> : null}
      </p>
      {lines.length > 0 ? <Lines lines={lines} more={more} /> : null}
      {GROUPS.map(({ name, outcomes }) => {
        const of = texts.filter(({ outcome }) => (outcomes as readonly string[]).includes(outcome));
        if (of.length === 0) return null;
        return (
          <Folded key={name} title={`${groups(name)} (${of.length})`} isOpen={name !== "stays"}>
            <Texts texts={of} />
          </Folded>
        );
      })}
    </div>
  );
}

function Folded({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}

function Texts({ texts }: { texts: readonly ImportedText[] }) {
  const t = useText(PORTING);
  const names = useText(LANGUAGE_NAMES);
  const outcomes = useText(OUTCOME_TEXTS);
  const left = texts.length - MOST_SHOWN;
  return (
    <>
      {texts.slice(0, MOST_SHOWN).map(({ path, title, language, outcome }) => (
        <li key={`${path} ${language}`}>
          <span lang={language}>{title}</span>
          <small>
            {names(language)}
            {outcome === "made" || outcome === "same" ? null : `, ${outcomes(outcome)}`} · {path}
          </small>
        </li>
      ))}
      {left > 0 ? <li>{t("more", { count: left })}</li> : null}
    </>
  );
}

const RANKS = Object.keys(LINE_TEXTS) as ImportLine["code"][];
const worseFirst = (a: ImportLine, b: ImportLine): number => RANKS.indexOf(a.code) - RANKS.indexOf(b.code);

function Lines({ lines, more }: { lines: readonly ImportLine[]; more: number }) {
  const t = useText(PORTING);
  const said = useText(LINE_TEXTS);
  const byPath = [...Map.groupBy(lines.toSorted(worseFirst), ({ path }) => path)];
  return (
    <Folded title={`${t("lines")} (${lines.length + more})`} isOpen>
      {byPath.map(([path, of]) => (
        <li key={path}>
          <span>{path}</span>
          <small>{of.map(({ code, detail }) => (detail ? `${said(code)} (${detail})` : said(code))).join(" · ")}</small>
        </li>
      ))}
      {more > 0 ? <li>{t("more", { count: more })}</li> : null}
    </Folded>
  );
}
