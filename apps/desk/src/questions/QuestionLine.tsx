/** A question that was asked, on one line: with whom, what, by when, what they said instead; and what one can do about it. */
import type { QuestionEntry } from "@luwte/contract/questions.ts";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconMailQuestion } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useUrgency } from "../promises/Mark.tsx";
import { sayDue, sayExactly, sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import type { Changing } from "./ChangeSheet.tsx";
import classes from "./Questions.module.css";
import { ASKING } from "./texts.ts";
import { useQuestionDoings } from "./useQuestions.ts";

type Props = { entry: QuestionEntry; onChange: (changing: Changing) => void; children?: ReactNode };

export function QuestionLine({ entry, onChange, children }: Props) {
  const t = useText(ASKING);
  const { question } = entry;
  return (
    <li className={classes["line"]} data-line={question.id}>
      <IconMailQuestion className={classes["mark"]} size={16} stroke={1.75} aria-hidden="true" />
      <span className={classes["grow"]}>
        <strong>{t("withWhom", { name: question.name })}</strong> {question.words}
        {children}
      </span>
      <Said entry={entry} />
      <Due entry={entry} />
      <Doings entry={entry} onChange={onChange} />
    </li>
  );
}

function Due({ entry: { question } }: { entry: QuestionEntry }) {
  const clock = useClock();
  const urgency = useUrgency(question);
  return (
    <time
      className={classes["due"]}
      data-late={urgency === "broken"}
      dateTime={question.dueAt}
      title={sayExactly(question.dueAt, clock)}
    >
      {sayDue(question.dueAt, clock).said}
    </time>
  );
}

/** What stands in the way, if anything, and the one thing to do about it. */
function Said({ entry }: { entry: QuestionEntry }) {
  const t = useText(ASKING);
  const clock = useClock();
  const { move } = useQuestionDoings();
  const { wish, mail } = entry.question;
  if (wish?.kind === "more_time")
    return (
      <span className={classes["said"]}>
        {t("wantsTime", { when: sayMoment(wish.until, clock) })}
        {wish.words ? ` · ${wish.words}` : ""}{" "}
        <Button size="compact-xs" variant="default" onClick={() => void move(entry, wish.until)}>
          {t("grant")}
        </Button>
      </span>
    );
  if (wish?.kind === "not_me") return <span className={classes["said"]}>{t("notThem", { ask: wish.ask })}</span>;
  return mail.kind === "failed" ? <span className={classes["said"]}>{t("notSent")}</span> : null;
}

function Doings({ entry, onChange }: Props) {
  const t = useText(ASKING);
  const { withdraw } = useQuestionDoings();
  const { name } = entry.question;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon aria-label={t("more", { name })}>
          <IconDots size={17} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChange({ kind: "move", entry })}>{t("move")}</Menu.Item>
        <Menu.Item onClick={() => onChange({ kind: "again", entry })}>{t("again")}</Menu.Item>
        <Menu.Item onClick={() => void withdraw(entry)}>{t("withdraw")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
