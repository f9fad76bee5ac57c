/** The canned replies; one of them; or a new one. Removing one can be taken back: it is put back as it was. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { cannedRepliesQuery } from "../../api/queries.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { Row, Rows } from "../kit/Rows.tsx";
import type { ScreenProps } from "../screenProps.ts";
import { ReplyScreen } from "./ReplyScreen.tsx";
import { REPLIES } from "./texts.ts";

export const RepliesScreen = ({ item }: ScreenProps) => (item ? <ReplyScreen item={item} /> : <List />);

function List() {
  const t = useText(REPLIES);
  const { data, error } = useQuery(cannedRepliesQuery);
  const { teamName } = usePeople();
  const add = (
    <Button component={Link} to={"/settings/canned-replies/new" as "/"}>
      {t("add")}
    </Button>
  );
  return (
    <Page title={t("title")} intro={t("intro")} action={add}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("title")} empty={t("empty")}>
          {data
            .toSorted((a, b) => a.title.localeCompare(b.title))
            .map((reply) => (
              <Row
                key={reply.id}
                section="canned-replies"
                item={reply.id}
                name={reply.title}
                hint={[`/${reply.shortcut}`, Object.keys(reply.bodies).join(", "), teamName(reply.teamId)]
                  .filter(Boolean)
                  .join(" · ")}
              />
            ))}
        </Rows>
      ) : null}
    </Page>
  );
}
