/** What would go on Monday with what is filled in now. Nothing is done by looking. */
import type { RetentionSettings } from "@luwte/contract/customerRights.ts";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { rightsApi } from "../../rights/api.ts";
import { useText } from "../../words/useText.tsx";
import { Part } from "../kit/Page.tsx";
import { RETENTION_WORDS } from "./texts.ts";
import { useCounts } from "./useCounts.ts";

const DAY = 86_400_000;

/** The next one, counted from tomorrow. */
export function mondayAfter(now: Date): string {
  const days = (8 - now.getUTCDay()) % 7 || 7;
  return new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
}

export function Preview({ settings }: { settings: RetentionSettings }) {
  const t = useText(RETENTION_WORDS);
  const say = useCounts();
  const look = useMutation({
    mutationFn: () => rightsApi.previewRetention({ body: { settings, on: mondayAfter(new Date()) } }),
  });
  const said = look.data ? say(look.data.counts) : null;
  return (
    <Part title={t("preview")} intro={t("previewIntro")}>
      <div>
        <Button variant="default" loading={look.isPending} onClick={() => look.mutate()}>
          {t("previewNow")}
        </Button>
      </div>
      {look.error ? <Trouble error={look.error} /> : null}
      <div role="status">
        {said?.length === 0 ? <p>{t("nothing")}</p> : null}
        {said && said.length > 0 ? (
          <ul>
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Part>
  );
}
