/** The end of the sheet: what stays open, and accepting, or leaving it out where the team allows that. */
import { Button } from "@mantine/core";
import { useText } from "../words/useText.tsx";
import { type Asked, useAsks } from "./asking.ts";
import { WRAP_UP } from "./texts.ts";
import { useStillOpen } from "./useStillOpen.ts";
import classes from "./WrapUp.module.css";

type Props = { asked: Asked; onClose: () => void; accept: React.Ref<HTMLButtonElement> };

export function WrapUpFoot({ asked, accept, onClose }: Props) {
  const t = useText(WRAP_UP);
  const asks = useAsks();
  const stillOpen = useStillOpen(asked.rows);
  const skip = () => {
    onClose();
    asked.skip();
    asked.done?.();
  };
  return (
    <div className={classes["foot"]}>
      {stillOpen ? <p className={classes["open"]}>{stillOpen}</p> : null}
      <Button ref={accept} type="submit" rightSection={<EnterKey />}>
        {t("accept")}
      </Button>
      {asks === "needed" ? null : (
        <Button variant="subtle" onClick={skip}>
          {t("skip")}
        </Button>
      )}
    </div>
  );
}

/** Not read aloud: who hears the button knows what Enter does. */
const EnterKey = () => (
  <span className={classes["key"]} aria-hidden="true">
    ↵
  </span>
);
