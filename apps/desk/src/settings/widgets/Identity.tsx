/** The secret that signs visitors, renewed; and the end of a chat. */
import type { Widget } from "@luwte/contract/widget/widget.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import { Certain } from "../kit/Certain.tsx";
import { Once } from "../kit/Copied.tsx";
import { widgetsQuery } from "../queries.ts";
import { WIDGETS } from "./texts.ts";

type Props = { widget: Widget };

export function Identity({ widget }: Props) {
  const t = useText(WIDGETS);
  const [secret, setSecret] = useState<string | null>(null);
  if (secret) return <Once title={t("secret")} label={t("secret")} text={secret} onKept={() => setSecret(null)} />;
  return (
    <Certain
      danger={false}
      action={t("renew")}
      means={t("renewMeans")}
      sure={t("renewSure")}
      run={() =>
        settingsApi.renewWidgetSecret({ params: { widgetId: widget.id } }).then((renewed) => setSecret(renewed.secret))
      }
    />
  );
}

export function RemoveWidget({ widget }: Props) {
  const t = useText(WIDGETS);
  const client = useQueryClient();
  const navigate = useNavigate();
  const gone = () => {
    void client.invalidateQueries(widgetsQuery);
    void navigate({ to: "/settings/$section", params: { section: "widgets" } });
  };
  return (
    <Certain
      action={t("remove")}
      means={t("removeMeans")}
      sure={t("removeSure")}
      run={() => settingsApi.removeWidget({ params: { widgetId: widget.id } })}
      after={gone}
    />
  );
}
