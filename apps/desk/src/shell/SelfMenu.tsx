/** Oneself: whether work may come, how much is asked, and what is only one's own. */

import { AVAILABILITIES } from "@luwte/contract/people.ts";
import { Menu } from "@mantine/core";
import { IconCheck, IconKeyboard, IconLogout, IconUserCog } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { runCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { Face } from "../look/Face.tsx";
import { useText } from "../words/useText.tsx";
import { AvailabilityDot } from "./AvailabilityDot.tsx";
import { LoadHorizon } from "./LoadHorizon.tsx";
import classes from "./Sidebar.module.css";
import { AVAILABILITY, SHELL } from "./texts.ts";
import { useAvailability, useSetAvailability } from "./useAvailability.ts";
import { useSelf } from "./usePreferences.ts";
import { useSignOut } from "./useSignOut.ts";

export function SelfMenu() {
  const t = useText(SHELL);
  const said = useText(AVAILABILITY);
  const { person } = useSelf();
  const kind = useAvailability();
  return (
    <footer className={classes.self}>
      <LoadHorizon />
      <Menu position="top-start" width={280}>
        <Menu.Target>
          <button type="button" className={classes.me}>
            <span className="hidden-visually">{t("you")}</span>
            <Face name={person.name} size={28} />
            <span className={classes.meNames}>
              <span className={classes.meName}>{person.name}</span>
              <span className={classes.meState}>
                <AvailabilityDot kind={kind} /> {said(kind)}
              </span>
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Choices />
          <Menu.Divider />
          <OwnThings />
        </Menu.Dropdown>
      </Menu>
    </footer>
  );
}

function Choices() {
  const said = useText(AVAILABILITY);
  const now = useAvailability();
  const choose = useSetAvailability();
  return (
    <>
      <Menu.Label>{said("choose")}</Menu.Label>
      {AVAILABILITIES.map((kind) => (
        <Menu.Item
          key={kind}
          leftSection={<AvailabilityDot kind={kind} />}
          rightSection={kind === now ? <IconCheck size={16} stroke={1.75} /> : null}
          aria-current={kind === now}
          onClick={() => choose(kind)}
        >
          {said(kind)}
          <span className={classes.hint}>{said(`${kind}Hint`)}</span>
        </Menu.Item>
      ))}
    </>
  );
}

function OwnThings() {
  const t = useText(SHELL);
  const signOut = useSignOut();
  return (
    <>
      <Menu.Item component={Link} to="/settings/account" leftSection={<IconUserCog size={16} stroke={1.75} />}>
        {t("mySettings")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconKeyboard size={16} stroke={1.75} />}
        rightSection={<ShownKeys command="help" />}
        onClick={() => runCommand("help")}
      >
        {t("shortcuts")}
      </Menu.Item>
      <Menu.Item leftSection={<IconLogout size={16} stroke={1.75} />} onClick={signOut}>
        {t("signOut")}
      </Menu.Item>
    </>
  );
}
