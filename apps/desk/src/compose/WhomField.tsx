/** A customer who is known, or an address of somebody who is not yet. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import { Autocomplete } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api/api.ts";
import { useText } from "../words/useText.tsx";
import { COMPOSE } from "./texts.ts";

export type Whom = { kind: "customer"; id: CustomerId } | { kind: "address"; email: string };

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

export function WhomField({ whom, onChoose }: { whom: Whom | null; onChoose: (whom: Whom | null) => void }) {
  const t = useText(COMPOSE);
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 150);
  const { data } = useQuery({
    queryKey: ["whom", asked],
    queryFn: () => api.listCustomers({ query: { q: asked, limit: 8 } }),
    enabled: asked.length > 1 && whom?.kind !== "customer",
  });
  const found = (data?.items ?? []).map((customer) => ({
    id: customer.id,
    said: [customer.name, customer.addresses[0]?.value].filter(Boolean).join(" · "),
  }));
  const onChange = (next: string) => {
    setText(next);
    const customer = found.find((each) => each.said === next);
    if (customer) onChoose({ kind: "customer", id: customer.id });
    else onChoose(isAddress(next) ? { kind: "address", email: next.trim() } : null);
  };
  return (
    <Autocomplete
      label={t("who")}
      placeholder={t("whoHint")}
      data-autofocus
      value={text}
      data={[...new Set(found.map((each) => each.said))]}
      filter={({ options }) => options}
      onChange={onChange}
    />
  );
}
