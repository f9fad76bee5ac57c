/** Why people contact us: the list, its order, and how wrapping up is asked. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { contactReasonsQuery } from "../../wrap-up/queries.ts";
import { Page, Part } from "../kit/Page.tsx";
import type { ScreenProps } from "../screenProps.ts";
import { AskedForm } from "./AskedForm.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { ReasonScreen } from "./ReasonScreen.tsx";
import { REASONS } from "./texts.ts";

const SECTION = "contact-reasons";

export function ReasonsScreen({ item }: ScreenProps) {
  const t = useText(REASONS);
  const { data, error } = useQuery(contactReasonsQuery);
  if (item !== null) return <ReasonScreen item={item} />;
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <>
          <AskedForm settings={data.settings} version={data.version} />
          <Part title={t("list")} intro={t("listIntro")}>
            <div>
              <Button component={Link} to={`/settings/${SECTION}/new` as "/"} variant="default">
                {t("new")}
              </Button>
            </div>
            <ReasonList reasons={data.reasons} />
          </Part>
        </>
      ) : null}
    </Page>
  );
}
