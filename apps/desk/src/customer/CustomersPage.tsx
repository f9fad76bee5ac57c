/** Everybody one ever talked to, by name, or found by what one remembers of them. */
import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api/api.ts";
import { LISTS } from "../lists/texts.ts";
import { Lee } from "../look/Lee.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { CustomerLine } from "./CustomerLine.tsx";
import classes from "./Customers.module.css";
import { FreshCustomer } from "./FreshCustomer.tsx";
import { PERSON } from "./texts.ts";

const DEBOUNCE_MS = 200;

function useCustomers(q: string) {
  return useInfiniteQuery({
    queryKey: ["customers", q],
    queryFn: ({ pageParam, signal }) =>
      api.listCustomers({ query: { ...(q ? { q } : {}), ...(pageParam ? { after: pageParam } : {}) } }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

export function CustomersPage() {
  const t = useText(PERSON);
  const [text, setText] = useState("");
  const [fresh, setFresh] = useState(false);
  const [q] = useDebouncedValue(text.trim(), DEBOUNCE_MS);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <MenuButton />
        <h1>{t("customers")}</h1>
        <TextInput
          className={classes.find}
          type="search"
          aria-label={t("find")}
          placeholder={t("find")}
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => setFresh(true)}
        >
          {t("fresh")}
        </Button>
      </header>
      <List q={q} />
      {fresh ? <FreshCustomer onClose={() => setFresh(false)} /> : null}
    </div>
  );
}

function List({ q }: { q: string }) {
  const t = useText({ ...PERSON, ...COMMON, everything: LISTS.everything });
  const found = useCustomers(q);
  const customers = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (found.error) return <Trouble error={found.error} />;
  if (found.isPending)
    return (
      <p className={classes.quiet} role="status">
        {t("loading")}
      </p>
    );
  if (customers.length === 0)
    return (
      <div className={classes.quiet} role="status">
        <Lee />
        <p>{t(q ? "noneFound" : "none")}</p>
      </div>
    );
  return (
    <>
      <ul className={classes.list}>
        {customers.map((customer) => (
          <CustomerLine key={customer.id} customer={customer} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button
          className={classes.more}
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
    </>
  );
}
