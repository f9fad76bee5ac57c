/** Looking again at what was proposed, blind and one after the other, with four keys. It counts nobody. */
import { Button } from "@mantine/core";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Assistance.module.css";
import { RecheckCard } from "./RecheckCard.tsx";
import { RECHECK } from "./texts.ts";
import { type Rechecks, useRechecks } from "./useRechecks.ts";

export function RecheckPage() {
  const t = useText(RECHECK);
  const rechecks = useRechecks();
  const { now, judged, left, error } = rechecks;
  return (
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <MenuButton />
        <h1>{t("title")}</h1>
        <p className={classes["progress"]} role="status">
          {judged + left > 0 ? t("progress", { judged, count: left }) : null}
        </p>
      </header>
      <p className={classes["dim"]}>{t("intro")}</p>
      {error ? <Trouble error={error} /> : null}
      {now ? <RecheckCard key={now.id} recheck={now} /> : error ? null : <Nothing isLoading={rechecks.isLoading} />}
      {now ? <Answers rechecks={rechecks} /> : null}
    </div>
  );
}

function Nothing({ isLoading }: { isLoading: boolean }) {
  const t = useText(RECHECK);
  if (isLoading) return <p role="status">{t("loading")}</p>;
  return (
    <div className={classes["empty"]}>
      <p>{t("empty")}</p>
      <p className={classes["dim"]}>{t("emptyWhy")}</p>
    </div>
  );
}

function Answers({ rechecks: { judge, skip } }: { rechecks: Rechecks }) {
  const t = useText(RECHECK);
  const right = () => judge("right");
  const wrong = () => judge("wrong");
  const unsure = () => judge("unsure");
  useCommand("judgeRight", right);
  useCommand("judgeWrong", wrong);
  useCommand("judgeUnsure", unsure);
  useCommand("judgeSkip", skip);
  return (
    <fieldset className={classes["answers"]} aria-label={t("answers")}>
      <Button variant="default" onClick={right} rightSection={<ShownKeys command="judgeRight" />}>
        {t("right")}
      </Button>
      <Button variant="default" onClick={wrong} rightSection={<ShownKeys command="judgeWrong" />}>
        {t("wrong")}
      </Button>
      <Button variant="default" onClick={unsure} rightSection={<ShownKeys command="judgeUnsure" />}>
        {t("unsure")}
      </Button>
      <Button variant="subtle" onClick={skip} rightSection={<ShownKeys command="judgeSkip" />}>
        {t("skip")}
      </Button>
    </fieldset>
  );
}
