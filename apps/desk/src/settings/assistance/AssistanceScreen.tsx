/** How far the assistant may go, task by task; where it is switched off, and who changed what. */
import { useQuery } from "@tanstack/react-query";
import { assistanceQuery } from "../../assistance/queries.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { Page, Part } from "../kit/Page.tsx";
import type { ScreenProps } from "../screenProps.ts";
import { ExportPart } from "./ExportPart.tsx";
import { History } from "./History.tsx";
import { SwitchPart } from "./SwitchPart.tsx";
import { TaskRows } from "./TaskRows.tsx";
import { TaskScreen } from "./TaskScreen.tsx";
import { LEVELS_OF } from "./texts.ts";

export function AssistanceScreen({ item }: ScreenProps) {
  const t = useText(LEVELS_OF);
  const { rights } = useSelf();
  const { data, error } = useQuery(assistanceQuery);
  if (item !== null && data) return <TaskScreen item={item} assistance={data.assistance} />;
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <>
          <SwitchPart assistance={data.assistance} />
          <Part title={t("levels")} intro={t("levelsIntro")}>
            <TaskRows assistance={data.assistance} />
          </Part>
          <History assistance={data.assistance} />
          {rights.includes("assistance.audit") ? <ExportPart /> : null}
        </>
      ) : null}
    </Page>
  );
}
