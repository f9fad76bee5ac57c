/** Where somebody who still has a question can go. */
import type { HelpCentreSettings } from "@luwte/contract/helpCentre.ts";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { inboxesQuery } from "../../api/queries.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import type { Form } from "../kit/useForm.ts";
import { widgetsQuery } from "../queries.ts";
import { HELP } from "./texts.ts";

export function FurtherFields({ form: { draft, put } }: { form: Form<HelpCentreSettings> }) {
  const t = useText(HELP);
  const inboxes = useQuery(inboxesQuery).data ?? [];
  const widgets = useQuery(widgetsQuery).data?.widgets ?? [];
  const chosen = <Item extends { id: string }>(items: readonly Item[], id: string): Item["id"] | null =>
    items.find((each) => each.id === id)?.id ?? null;
  return (
    <>
      <NativeSelect
        className={kit["half"]}
        label={t("inbox")}
        data={[
          { value: "", label: t("noInbox") },
          ...inboxes.map(({ id, address }) => ({ value: id, label: address })),
        ]}
        value={draft.inboxId ?? ""}
        onChange={(event) => put({ inboxId: chosen(inboxes, event.currentTarget.value) })}
      />
      <NativeSelect
        className={kit["half"]}
        label={t("widget")}
        description={t("widgetHint")}
        data={[{ value: "", label: t("noWidget") }, ...widgets.map(({ id, name }) => ({ value: id, label: name }))]}
        value={draft.widgetId ?? ""}
        onChange={(event) => put({ widgetId: chosen(widgets, event.currentTarget.value) })}
      />
    </>
  );
}
