/** One chat: the line for the site first, since that is what one comes for; then how it looks, its secret, and its end. */
import type { Widget } from "@luwte/contract/widget/widget.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useText } from "../../words/useText.tsx";
import { Copied, Once } from "../kit/Copied.tsx";
import { Missing, Page, Part } from "../kit/Page.tsx";
import { widgetsQuery } from "../queries.ts";
import { Identity, RemoveWidget } from "./Identity.tsx";
import { WIDGETS } from "./texts.ts";
import { WidgetForm } from "./WidgetForm.tsx";

export function WidgetScreen({ item }: { item: string }) {
  const t = useText(WIDGETS);
  const { data } = useQuery(widgetsQuery);
  /** The one that was just made here; its secret is shown this once. */
  const [made, setMade] = useState<{ id: string; secret: string | null } | null>(null);
  const back = { section: "widgets", name: t("title") };
  if (!data) return null;
  const widget = data.widgets.find((each) => each.id === (made?.id ?? item));
  if (!widget && item !== "new") return <Missing back={back} />;
  return (
    <Page title={widget?.name ?? t("new")} back={back}>
      {made?.secret ? (
        <Once
          title={t("secret")}
          label={t("secret")}
          note={t("identityIntro")}
          text={made.secret}
          onKept={() => setMade({ ...made, secret: null })}
        />
      ) : null}
      {widget ? <Install widget={widget} /> : null}
      <WidgetForm widget={widget} onMade={({ widget: { id }, secret }) => setMade({ id, secret })} />
      {widget ? (
        <Part title={t("identity")} intro={t("identityIntro")}>
          <Identity widget={widget} />
          <RemoveWidget widget={widget} />
        </Part>
      ) : null}
    </Page>
  );
}

function Install({ widget }: { widget: Widget }) {
  const t = useText(WIDGETS);
  const tag = `<script src="${location.origin}/widget/widget.js" data-widget="${widget.key}" async></script>`;
  return (
    <Part title={t("install")} intro={t("installIntro")}>
      <Copied label={t("tag")} text={tag} lines />
      <p>
        <a href={`/chat-preview/${widget.key}`} target="_blank" rel="noreferrer">
          {t("preview")}
        </a>{" "}
        <span>({t("newTab")})</span>
      </p>
    </Part>
  );
}
