/** How fast a team wants to answer, line by line, each with what it means. */
import type { ServiceLevels, Target } from "@luwte/contract/serviceLevels.ts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { useLevelsForm } from "../hours/useLevelsForm.ts";
import kit from "../kit/Kit.module.css";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { serviceLevelsQuery } from "../queries.ts";
import { TargetLine } from "./TargetLine.tsx";
import { TARGETS } from "./texts.ts";
import { Warnings } from "./Warnings.tsx";

const NEW: Target = { channel: null, groupId: null, firstAnswerMinutes: 240, nextAnswerMinutes: 480 };

export function TargetsScreen() {
  const t = useText(TARGETS);
  const { data, error } = useQuery(serviceLevelsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <TargetsForm levels={data.serviceLevels} version={data.version} /> : null}
    </Page>
  );
}

function TargetsForm({ levels, version }: { levels: ServiceLevels; version: number }) {
  const t = useText(TARGETS);
  const form = useLevelsForm(levels, version);
  const { targets } = form.draft;
  const put = (next: Target[]) => form.put({ targets: next });
  return (
    <SettingsForm form={form}>
      <Part title={t("lines")}>
        {targets.length === 0 ? <p className={kit["empty"]}>{t("empty")}</p> : null}
        {targets.map((target, at) => (
          <TargetLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place: the first that fits holds.
            key={at}
            number={at + 1}
            target={target}
            onChange={(next) => put(targets.with(at, next))}
            onRemove={() => put(targets.toSpliced(at, 1))}
            {...(at > 0 ? { onUp: () => put(targets.toSpliced(at, 1).toSpliced(at - 1, 0, target)) } : {})}
          />
        ))}
        <div>
          <Button variant="default" onClick={() => put([...targets, NEW])}>
            {t("add")}
          </Button>
        </div>
      </Part>
      <Warnings form={form} />
    </SettingsForm>
  );
}
