/** What follows by what we wrote, beside the choice of what follows: one key takes it, one key says no. */
import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import type { CommandId } from "../keyboard/commands.ts";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
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
      <Doing command="proposalTake" text={t("take")} onDo={onTake} />
      <Doing command="proposalLeave" text={t("leave")} onDo={following.leave} />
    </div>
  );
}

function Doing({ command, text, onDo }: { command: CommandId; text: string; onDo: () => void }) {
  useCommand(command, onDo);
  return (
    <Button size="compact-sm" variant="default" rightSection={<ShownKeys command={command} />} onClick={onDo}>
      {text}
    </Button>
  );
}
