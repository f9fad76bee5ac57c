/** A screen that lists what one made, each with a screen of its own, and the way to one more. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Trouble } from "../../look/Trouble.tsx";
import { Page } from "./Page.tsx";
import { Row, type RowProps, Rows } from "./Rows.tsx";

type Item = Omit<RowProps, "section" | "item"> & { id: string };
type Props = {
  section: string;
  t: (key: "title" | "intro" | "add" | "empty") => string;
  error: unknown;
  /** Absent while they are fetched. */
  items: readonly Item[] | undefined;
};

export function RowsPage({ section, t, error, items }: Props) {
  const add = (
    <Button component={Link} to={`/settings/${section}/new` as "/"}>
      {t("add")}
    </Button>
  );
  return (
    <Page title={t("title")} intro={t("intro")} action={add}>
      {error ? <Trouble error={error} /> : null}
      {items ? (
        <Rows label={t("title")} empty={t("empty")}>
          {items.map(({ id, ...rest }) => (
            <Row key={id} section={section} item={id} {...rest} />
          ))}
        </Rows>
      ) : null}
    </Page>
  );
}
