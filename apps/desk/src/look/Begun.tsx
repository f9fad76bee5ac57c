/** Above a sheet that one closed half-way: its words are back, and one may begin anew. */
import { Button } from "@mantine/core";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import type { Typed } from "../words/useTyped.ts";
import classes from "./Begun.module.css";

export function Begun({ typed: { isBegun, restart } }: { typed: Pick<Typed<unknown>, "isBegun" | "restart"> }) {
  const t = useText(COMMON);
  if (!isBegun) return null;
  return (
    <p className={classes.begun} role="status">
      {t("begun")}{" "}
      <Button variant="subtle" size="compact-sm" onClick={restart}>
        {t("restart")}
      </Button>
    </p>
  );
}
