/** The facts of an explanation, name by name. */
import type { Source } from "@luwte/contract/oversight.ts";
import type { Explanation } from "@luwte/contract/oversightFigures.ts";
import type { Share } from "@luwte/contract/wrapUps.ts";
import type { ReactNode } from "react";
import { lowest, percent } from "../../insight/percent.ts";
import { usePeople } from "../../people/usePeople.ts";
import { sayMoment } from "../../words/time.ts";
import { useClock } from "../../words/useClock.ts";
import { useText } from "../../words/useText.tsx";
import { useTopicName } from "../useTopicName.ts";
import classes from "./Acts.module.css";
import { ACTS, RULES, SOURCES } from "./texts.ts";

export function Basis({ explanation }: { explanation: Explanation }) {
  const t = useText(ACTS);
  const { act, judgement, undoneAt } = explanation;
  const { counted, confidence, engine, sources } = act.suggestion;
  const clock = useClock();
  return (
    <dl className={classes["basis"]}>
      <Fact name={t("rule")}>
        <Rule explanation={explanation} />
      </Fact>
      <Figures explanation={explanation} />
      <Fact name={t("confidence")}>{percent(confidence)}</Fact>
      {counted.length > 0 ? (
        <Fact name={t("counted")}>
          {counted.map(({ words, weight }) => t(weight < 0 ? "against" : "for", { words })).join(", ")}
        </Fact>
      ) : null}
      {sources.length > 0 ? (
        <Fact name={t("sources")}>
          {sources.map((source) => (
            <SourceSaid key={`${source.kind} ${source.id}`} source={source} />
          ))}
        </Fact>
      ) : null}
      <Fact name={t("engine")}>{t("engineOf", engine)}</Fact>
      <Fact name={t("judged")}>{t(judgement ?? "unjudged")}</Fact>
      {undoneAt ? <Fact name={t("undone")}>{sayMoment(undoneAt, clock)}</Fact> : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Rule({ explanation: { act, line } }: { explanation: Explanation }) {
  const rules = useText(RULES);
  const t = useText(ACTS);
  const clock = useClock();
  const { nameOf } = usePeople();
  const topicName = useTopicName(line ? [line.task] : []);
  const { task, rule } = act.suggestion;
  const topic = line?.topic ? topicName(task, line.topic) : "";
  if (!line) return rules(rule, { topic });
  const who = (line.by && nameOf(line.by)) ?? t("somebody");
  return (
    <>
      {rules(rule, { topic })} {t("chosen", { who, when: sayMoment(line.at, clock) })} {line.note}
    </>
  );
}

function Figures({ explanation: { measured } }: { explanation: Explanation }) {
  const t = useText(ACTS);
  const said = ({ count, of, low, high }: Share): string =>
    of === 0
      ? t("nothing")
      : t("found", { count, of, share: percent(count / of), low: lowest(low ?? 0), high: percent(high ?? 1) });
  return (
    <>
      <Fact name={t("before")}>{said(measured.before)}</Fact>
      <Fact name={t("now")}>{said(measured.now)}</Fact>
    </>
  );
}

function SourceSaid({ source: { kind, version, quote } }: { source: Source }) {
  const sources = useText(SOURCES);
  const t = useText(ACTS);
  return (
    <div>
      {sources(kind)}
      {version ? `, ${t("version", { version })}` : null}
      {quote ? <blockquote>{quote}</blockquote> : null}
    </div>
  );
}
