/** A question that one press answers, and a word of thanks in its place. */
import { Button } from "@mantine/core";
import { useText } from "../words/useText.tsx";
import classes from "./Give.module.css";
import { GIVE } from "./giveTexts.ts";

type Props = { question: string; isSaid: boolean; onSay(yes: boolean): void };

export function YesOrNo({ question, isSaid, onSay }: Props) {
  const t = useText(GIVE);
  if (isSaid)
    return (
      <p className={classes["asked"]} role="status">
        {t("thanks")}
      </p>
    );
  return (
    <p className={classes["asked"]}>
      {question}
      <Button size="compact-sm" variant="default" onClick={() => onSay(true)}>
        {t("yes")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onSay(false)}>
        {t("no")}
      </Button>
    </p>
  );
}
