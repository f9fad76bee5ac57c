/** Says calmly that there are no suggestions, where somebody switched all of them off. Says nothing otherwise. */
import { IconPlayerPause } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import classes from "../shell/DeskShell.module.css";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { assistanceQuery } from "./queries.ts";
import { ASSISTANCE } from "./taskTexts.ts";

export function OffLine() {
  const t = useText(ASSISTANCE);
  const clock = useClock();
  const { data } = useQuery(assistanceQuery);
  const off = data?.assistance.switches.find((each) => each.off && each.task === null);
  return (
    <div role="status">
      {off ? (
        <p className={classes.connection}>
          <IconPlayerPause size={16} stroke={1.75} aria-hidden="true" />
          <span>
            {t("off", { when: sayMoment(off.at, clock) })} {off.note}
          </span>
        </p>
      ) : null}
    </div>
  );
}
