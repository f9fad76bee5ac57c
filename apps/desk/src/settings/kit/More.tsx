/** What stands below a list of which not everything is shown. */
import { Button } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import { KIT } from "./texts.ts";

export function More({ onMore }: { onMore(): void }) {
  const t = useText(KIT);
  return (
    <div>
      <Button variant="default" onClick={onMore}>
        {t("more")}
      </Button>
    </div>
  );
}
