/** Who looked at a customer: choose whom, and read the looks newest first. There is no way here to choose a colleague. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { Row, Rows } from "../kit/Rows.tsx";
import type { ScreenProps } from "../screenProps.ts";
import { Looks } from "./Looks.tsx";
import { ACCESS } from "./texts.ts";

export function AccessScreen({ item }: ScreenProps) {
  const t = useText(ACCESS);
  if (item) return <LooksOf customerId={item as CustomerId} />;
  return (
    <Page title={t("title")} intro={t("intro")}>
      <FindCustomer />
    </Page>
  );
}

function LooksOf({ customerId }: { customerId: CustomerId }) {
  const t = useText(ACCESS);
  const { data } = useQuery({
    queryKey: ["access-customer", customerId],
    queryFn: () => api.getCustomer({ params: { customerId } }),
    retry: false,
  });
  const name = data?.customer.name || t("unnamed");
  return (
    <Page title={name} intro={t("intro")} back={{ section: "access", name: t("title") }}>
      <Looks customerId={customerId} />
    </Page>
  );
}

const SHORTEST = 2;

function FindCustomer() {
  const t = useText(ACCESS);
  const [q, setQ] = useState("");
  const wanted = q.trim();
  const { data, error } = useQuery({
    queryKey: ["access-find", wanted],
    queryFn: () => api.listCustomers({ query: { q: wanted, limit: 20 } }),
    enabled: wanted.length >= SHORTEST,
    staleTime: 0,
  });
  return (
    <>
      <TextInput
        type="search"
        label={t("find")}
        description={t("findHint")}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
      />
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("found")} empty={t("nobody")}>
          {data.items.map((customer) => (
            <Row
              key={customer.id}
              section="access"
              item={customer.id}
              name={customer.name || t("unnamed")}
              hint={customer.addresses.map(({ value }) => value).join(", ")}
            />
          ))}
        </Rows>
      ) : null}
    </>
  );
}
