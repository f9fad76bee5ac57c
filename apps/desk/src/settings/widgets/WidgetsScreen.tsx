/** The chats; one of them; or a new one. */
import { useQuery } from "@tanstack/react-query";
import { useText } from "../../words/useText.tsx";
import { RowsPage } from "../kit/RowsPage.tsx";
import { State } from "../kit/State.tsx";
import { widgetsQuery } from "../queries.ts";
import type { ScreenProps } from "../screenProps.ts";
import { WIDGETS } from "./texts.ts";
import { WidgetScreen } from "./WidgetScreen.tsx";

export const WidgetsScreen = ({ item }: ScreenProps) => (item ? <WidgetScreen item={item} /> : <List />);

function List() {
  const t = useText(WIDGETS);
  const { data, error } = useQuery(widgetsQuery);
  const items = data?.widgets.map(({ id, name, allowedOrigins, active }) => ({
    id,
    name,
    hint: allowedOrigins.join(", ") || t("anySite"),
    state: <State tone={active ? "good" : "calm"}>{t(active ? "on" : "off")}</State>,
  }));
  return <RowsPage section="widgets" t={t} error={error} items={items} />;
}
