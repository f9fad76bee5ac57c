/** Whoever leaves words that are not kept is asked first. Closing the window is asked by the browser, in its own words. */
import { Button, Modal } from "@mantine/core";
import { type ShouldBlockFn, useBlocker } from "@tanstack/react-router";
import { useText } from "../../words/useText.tsx";
import classes from "./Kit.module.css";
import { LEAVING } from "./texts.ts";
import { isUnsaved } from "./unsaved.ts";

const leavesWords: ShouldBlockFn = ({ current, next }) => current.pathname !== next.pathname && isUnsaved();

export function LeaveGuard() {
  const t = useText(LEAVING);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: leavesWords,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  return (
    <Modal opened={status === "blocked"} onClose={() => reset?.()} title={t("title")}>
      <p>{t("means")}</p>
      <div className={classes["leaving"]}>
        <Button data-autofocus onClick={() => reset?.()}>
          {t("stay")}
        </Button>
        <Button variant="subtle" color="broken" onClick={() => proceed?.()}>
          {t("go")}
        </Button>
      </div>
    </Modal>
  );
}
