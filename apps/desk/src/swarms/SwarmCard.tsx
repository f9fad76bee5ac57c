/** A request for help wherever it is met: what is needed, who joined, and what one can do. */
import type { Swarm, SwarmAsk } from "@luwte/contract/swarms.ts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { peopleQuery } from "../api/queries.ts";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { LOCALES } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { WHY_NOT_TEXTS } from "../wrap-up/texts.ts";
import { EndLine } from "./EndLine.tsx";
import classes from "./Swarm.module.css";
import { SWARM } from "./texts.ts";
import { useAnswer } from "./useAnswer.ts";

type Props = { swarm: Swarm; ask: SwarmAsk | null };

export function SwarmCard({ swarm, ask }: Props) {
  const t = useText(SWARM);
  const why = useText(WHY_NOT_TEXTS);
  const { nameOf } = usePeople();
  const { state } = swarm;
  return (
    <section className={classes.card} aria-label={t("open", { name: nameOf(swarm.askedBy ?? "") ?? t("somebody") })}>
      <p className={classes.head}>
        <strong>{t("open", { name: nameOf(swarm.askedBy ?? "") ?? t("somebody") })}</strong>
        <span className={classes.dim}>{why(swarm.reason)}</span>
      </p>
      <p className={classes.words}>{swarm.needed}</p>
      {swarm.tried ? <p className={classes.tried}>{swarm.tried}</p> : null}
      {state.kind === "ended" ? (
        <p>{state.helped ? t("ended", { helped: state.helped }) : t("endedWithout")}</p>
      ) : (
        <Open swarm={swarm} ask={ask} />
      )}
    </section>
  );
}

function Open({ swarm, ask }: Props) {
  const t = useText(SWARM);
  const { language } = useLanguage();
  const { person } = useSelf();
  const { nameOf } = usePeople();
  const answer = useAnswer(swarm.id);
  const [ending, setEnding] = useState(false);
  const names = swarm.joinedIds.map((id) => nameOf(id) ?? "?");
  const inIt = swarm.joinedIds.includes(person.id);
  const own = swarm.askedBy === person.id;
  return (
    <>
      <p className={classes.dim}>
        {names.length > 0
          ? t("joined", { count: names.length, names: new Intl.ListFormat(LOCALES[language]).format(names) })
          : t("nobodyYet")}
      </p>
      {ask && ask.answer === null && ask.because.of > 0 ? <Because ask={ask} /> : null}
      {ending ? (
        <EndLine swarm={swarm} onDone={() => setEnding(false)} />
      ) : (
        <div className={classes.row}>
          {own || inIt ? null : (
            <Button size="compact-sm" onClick={() => answer("joined")}>
              {t("join")}
            </Button>
          )}
          {ask && ask.answer === null ? (
            <Button size="compact-sm" variant="subtle" title={t("declineHint")} onClick={() => answer("declined")}>
              {t("decline")}
            </Button>
          ) : null}
          {inIt ? (
            <Button size="compact-sm" variant="subtle" onClick={() => answer("declined")}>
              {t("leave")}
            </Button>
          ) : null}
          {own || inIt ? (
            <Button size="compact-sm" variant="default" onClick={() => setEnding(true)}>
              {t("end")}
            </Button>
          ) : null}
        </div>
      )}
    </>
  );
}

/** Why oneself, in words: everybody who is asked may know. */
function Because({ ask: { because } }: { ask: SwarmAsk }) {
  const t = useText(SWARM);
  const skills = useQuery(peopleQuery).data?.skills ?? [];
  const names = because.skillIds.flatMap((id) => skills.find((skill) => skill.id === id)?.name ?? []);
  return (
    <p className={classes.dim}>
      {t("because", { count: because.of, asked: because.asked })}{" "}
      {names.length > 0 ? t("skills", { skills: names.join(", ") }) : null}
    </p>
  );
}
