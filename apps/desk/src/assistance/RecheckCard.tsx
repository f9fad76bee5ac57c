/** One suggestion to be judged: the conversation as it was, what was proposed, and what that rests on. */
import type { Recheck, Thread } from "@luwte/contract/oversight.ts";
import { useId } from "react";
import { PlainText } from "../look/PlainText.tsx";
import { When } from "../look/When.tsx";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Assistance.module.css";
import { QUESTIONS, RECHECK } from "./texts.ts";
import { useLinesOf } from "./useLinesOf.ts";

export function RecheckCard({ recheck }: { recheck: Recheck }) {
  const t = useText(RECHECK);
  const { language } = useLanguage();
  return (
    <article className={classes["card"]}>
      {recheck.thread ? (
        <ThreadPart name={t("asked")} thread={recheck.thread} />
      ) : (
        <p className={classes["dim"]}>{t("noThread")}</p>
      )}
      {recheck.other ? <ThreadPart name={t("other")} thread={recheck.other} /> : null}
      <Proposal recheck={recheck} />
      <p className={classes["question"]}>{say(QUESTIONS[recheck.task], language)}</p>
    </article>
  );
}

function ThreadPart({ name, thread: { subject, messages } }: { name: string; thread: Thread }) {
  const t = useText(RECHECK);
  const id = useId();
  return (
    <section className={classes["thread"]} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {subject === "" ? null : <p className={classes["subject"]}>{subject}</p>}
      {messages.map(({ from, text, at }) => (
        <div key={at + text} className={classes["message"]} data-from={from}>
          <p className={classes["dim"]}>
            {t(from)} · <When at={at} />
          </p>
          <PlainText text={text} />
        </div>
      ))}
    </section>
  );
}

function Proposal({ recheck }: { recheck: Recheck }) {
  const t = useText(RECHECK);
  const id = useId();
  const lines = useLinesOf()(recheck);
  const quotes = recheck.sources.flatMap(({ quote }) => quote ?? []);
  return (
    <section className={classes["proposal"]} aria-labelledby={id}>
      <h2 id={id}>{t("proposed")}</h2>
      <PlainText className={classes["words"]} text={lines?.join("\n\n") ?? t("unreadable")} />
      {quotes.length === 0 ? null : (
        <details>
          <summary>{t("sources")}</summary>
          {quotes.map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
        </details>
      )}
    </section>
  );
}
