/** How a chat looks, where it may stand, whose it is, and when somebody is there. */
import type { Widget } from "@luwte/contract/widget/widget.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { inboxesQuery } from "../../api/queries.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import { Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { widgetsQuery } from "../queries.ts";
import { WIDGETS } from "./texts.ts";
import { HoursFields, LookFields, WhereFields } from "./WidgetFields.tsx";
import { draftOf, newDraft, settingsOf } from "./widgetForm.ts";

type Made = { widget: Widget; secret: string };
type Props = { widget: Widget | undefined; onMade: (made: Made) => void };
type Listed = { widgets: Widget[] };

export function WidgetForm({ widget, onMade }: Props) {
  const t = useText(WIDGETS);
  const client = useQueryClient();
  const { organisation } = useSelf();
  const firstInbox = useQuery(inboxesQuery).data?.[0]?.id ?? "";
  const form = useForm({
    saved: widget ? draftOf(widget) : newDraft(organisation.name, firstInbox),
    send: async (draft): Promise<{ widget: Widget; secret?: string }> => {
      const body = settingsOf(draft);
      if (!widget) return settingsApi.createWidget({ body });
      return settingsApi.saveWidget({ params: { widgetId: widget.id }, body: { ...body, version: widget.version } });
    },
    after: (got) => {
      client.setQueryData<Listed>(widgetsQuery.queryKey, (before) => ({
        widgets: [...(before?.widgets ?? []).filter((each) => each.id !== got.widget.id), got.widget],
      }));
      if (got.secret) onMade({ widget: got.widget, secret: got.secret });
    },
  });
  return (
    <SettingsForm form={form} always={!widget}>
      <Part title={t("look")}>
        <LookFields form={form} />
      </Part>
      <Part title={t("where")}>
        <WhereFields form={form} />
      </Part>
      <Part title={t("hours")}>
        <HoursFields form={form} />
      </Part>
    </SettingsForm>
  );
}
