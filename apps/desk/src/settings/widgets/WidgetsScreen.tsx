/** The chats; one of them; or a new one. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { Row, Rows } from "../kit/Rows.tsx";
import { State } from "../kit/State.tsx";
import { widgetsQuery } from "../queries.ts";
import type { ScreenProps } from "../screenProps.ts";
import { WIDGETS } from "./texts.ts";
import { WidgetScreen } from "./WidgetScreen.tsx";

export const WidgetsScreen = ({ item }: ScreenProps) => (item ? <WidgetScreen item={item} /> : <List />);

function List() {
  const t = useText(WIDGETS);
  const { data, error } = useQuery(widgetsQuery);
  const add = (
    <Button component={Link} to={"/settings/widgets/new" as "/"}>
      {t("add")}
    </Button>
  );
  return (
    <Page title={t("title")} intro={t("intro")} action={add}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("title")} empty={t("empty")}>
          {data.widgets.map((widget) => (
            <Row
              key={widget.id}
              section="widgets"
              item={widget.id}
              name={widget.name}
              hint={widget.allowedOrigins.join(", ") || t("anySite")}
              state={<State tone={widget.active ? "good" : "calm"}>{t(widget.active ? "on" : "off")}</State>}
            />
          ))}
        </Rows>
      ) : null}
    </Page>
  );
}
