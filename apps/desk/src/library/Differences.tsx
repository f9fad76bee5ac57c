/** What one version changed, part by part: signs before the lines and words for who hears them, never colour alone. */
import type { ArticleVersion } from "@luwte/contract/library.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE, HISTORY } from "./articleTexts.ts";
import { differences, type Line, type Shown, shownOf } from "./diff.ts";

const PARTS = ["title", "short", "body", "internal"] as const;

export function Differences({ before, after }: { before: ArticleVersion | null; after: ArticleVersion }) {
  const t = useText({ ...ARTICLE, same: HISTORY.same });
  const parts = PARTS.filter((part) => (before?.[part] ?? "") !== after[part]);
  if (parts.length === 0) return <p className={classes["dim"]}>{t("same")}</p>;
  return parts.map((part) => (
    <section key={part} className={classes["part"]} data-side={part === "internal" ? "internal" : "public"}>
      <h2>{t(part)}</h2>
      {shownOf(differences(before?.[part] ?? "", after[part])).map((shown, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place, and are never moved.
        <ShownLine key={at} shown={shown} />
      ))}
    </section>
  ));
}

function ShownLine({ shown }: { shown: Shown }) {
  const t = useText(HISTORY);
  if (shown.kind === "skipped") return <p className={classes["skipped"]}>{t("unchanged", { count: shown.count })}</p>;
  return <DifferentLine line={shown.line} />;
}

const SIGNS = { same: "", added: "+", removed: "−" } as const;

function DifferentLine({ line: { kind, pieces } }: { line: Line }) {
  const t = useText(HISTORY);
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <p className={classes["line"]} data-kind={kind}>
      <span className={classes["sign"]} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      {kind === "same" ? null : <span className="hidden-visually">{t(kind)}: </span>}
      <span>
        {pieces.map((piece, at) =>
          piece.kind === "same" ? (
            piece.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no other name than their place.
            <Mark key={at}>{piece.text}</Mark>
          ),
        )}
      </span>
    </p>
  );
}
