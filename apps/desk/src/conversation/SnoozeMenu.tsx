/** Putting aside until a moment: the usual ones, or one's own. */
import { ActionIcon, Button, Menu, TextInput, Tooltip } from "@mantine/core";
import { IconClockPause } from "@tabler/icons-react";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { say } from "../words/say.ts";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { atClock, fromLocalInput, localInput } from "../words/zoned.ts";
import classes from "./ConversationHead.module.css";
import { snoozeChoices } from "./snoozing.ts";
import { TALK } from "./texts.ts";
import type { Changes } from "./useChanges.ts";

export function SnoozeMenu({ changes }: { changes: Pick<Changes, "setState"> }) {
  const t = useText(TALK);
  const clock = useClock();
  const [opened, setOpened] = useState(false);
  useCommand("snooze", () => setOpened(true));
  const until = (at: number) => changes.setState({ kind: "snoozed", until: new Date(at).toISOString() });
  return (
    <Menu opened={opened} onChange={setOpened} width={300} position="bottom-end">
      <Menu.Target>
        <Tooltip label={t("snooze")}>
          <ActionIcon aria-label={t("snooze")}>
            <IconClockPause size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {snoozeChoices(clock).map((choice) => (
          <Menu.Item
            key={choice.key}
            rightSection={<span className={classes.moment}>{sayMoment(choice.until, clock)}</span>}
            onClick={() => until(choice.until)}
          >
            {say(choice.text, clock.language)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <OwnMoment
          onChoose={(at) => {
            setOpened(false);
            until(at);
          }}
        />
      </Menu.Dropdown>
    </Menu>
  );
}

function OwnMoment({ onChoose }: { onChoose: (at: number) => void }) {
  const t = useText(TALK);
  const clock = useClock();
  const [text, setText] = useState(() => localInput(atClock(2, 9, 0, clock), clock.timeZone));
  const at = fromLocalInput(text, clock.timeZone);
  const possible = at !== null && at > clock.now;
  return (
    <div className={classes.own}>
      <TextInput
        type="datetime-local"
        label={t("snoozeOther")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <Button size="compact-md" variant="default" disabled={!possible} onClick={() => at !== null && onChoose(at)}>
        {t("snoozeSet")}
      </Button>
    </div>
  );
}
