/** What follows by what we wrote, beside the choice of what follows: one key takes it, one key says no. */
import { IconBulb } from "@tabler/icons-react";
import { CommandButton } from "../keyboard/CommandButton.tsx";
import { PROPOSALS } from "../proposals/texts.ts";
import { sayDue } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { WRAP_UP } from "./texts.ts";
import type { Following } from "./useFollowing.ts";
import classes from "./WrapUp.module.css";

export function FollowingOffer({ following, onTake }: { following: Following; onTake: () => void }) {
  const t = useText({ ...WRAP_UP, leave: PROPOSALS.leave });
  const when = sayDue(following.until, useClock()).said;
  return (
    <div className={classes["offer"]}>
      <p>
        <IconBulb size={16} stroke={1.75} aria-hidden="true" /> {t(following.words ? "promisedBefore" : "askedBefore")}{" "}
        “{following.sentence}” <strong>{when}</strong>
      </p>
      <CommandButton command="proposalTake" text={t("take")} onDo={onTake} />
      <CommandButton command="proposalLeave" text={t("leave")} onDo={following.leave} />
    </div>
  );
}
