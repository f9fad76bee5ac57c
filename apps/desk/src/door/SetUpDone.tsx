/** After the first run: the two steps that bring work in, as links to where they are done. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useText } from "../words/useText.tsx";
import classes from "./DoorPage.module.css";
import { DoorPage } from "./DoorPage.tsx";
import { DOOR } from "./texts.ts";

export function SetUpDone() {
  const t = useText(DOOR);
  return (
    <DoorPage title={t("done")} intro={t("doneIntro")}>
      <div className={classes.form}>
        <Button component={Link} to="/settings/inboxes">
          {t("mailbox")}
        </Button>
        <Button component={Link} to="/settings/widgets" variant="default">
          {t("widget")}
        </Button>
        <Button component={Link} to="/" variant="subtle">
          {t("later")}
        </Button>
      </div>
    </DoorPage>
  );
}
