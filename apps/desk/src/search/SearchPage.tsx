/** Searching in everything. What is asked stands in the address, so that going back gives it again. */
import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Lee } from "../look/Lee.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import type { Asked } from "./asked.ts";
import { FilterBar } from "./FilterBar.tsx";
import { Found } from "./Found.tsx";
import { KeepFilter } from "./KeepFilter.tsx";
import classes from "./Search.module.css";
import { SEARCH } from "./texts.ts";
import { useFound } from "./useFound.ts";

const DEBOUNCE_MS = 200;

export function SearchPage() {
  const t = useText(SEARCH);
  const asked: Asked = useSearch({ strict: false });
  const navigate = useNavigate();
  const ask = (part: Asked) => void navigate({ to: "/search", search: compact({ ...asked, ...part }), replace: true });
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.first}>
          <MenuButton />
          <h1 className="hidden-visually">{t("title")}</h1>
          <Field asked={asked} onAsk={(q) => ask({ q })} />
        </div>
        <div className={classes.filters}>
          <FilterBar asked={asked} onAsk={ask} />
          <KeepFilter asked={asked} />
        </div>
      </header>
      <Results asked={asked} />
    </div>
  );
}

const compact = (asked: Asked): Asked =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ""));

function Field({ asked, onAsk }: { asked: Asked; onAsk: (q: string) => void }) {
  const t = useText(SEARCH);
  const [text, setText] = useState(asked.q ?? "");
  const [settled] = useDebouncedValue(text, DEBOUNCE_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the typing settles, not when the address changes.
  useEffect(() => {
    if (settled.trim() !== (asked.q ?? "")) onAsk(settled.trim());
  }, [settled]);
  return (
    <TextInput
      className={classes.field}
      size="md"
      type="search"
      aria-label={t("title")}
      placeholder={t("ask")}
      leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
      value={text}
      maxLength={300}
      autoFocus
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}

function Results({ asked }: { asked: Asked }) {
  const t = useText(SEARCH);
  const found = useFound(asked);
  if (found.error) return <Trouble error={found.error} />;
  if (!asked.q) return <Quiet text={t("start")} />;
  if (!found.hits) return <div className={classes.quiet} />;
  if (found.hits.length + found.customers.length === 0) return <Quiet text={t("none")} />;
  return (
    <div className={classes.results}>
      <Found found={found} />
      {found.more ? (
        <Button variant="default" loading={found.loadingMore} onClick={found.loadMore}>
          {t("more")}
        </Button>
      ) : null}
    </div>
  );
}

function Quiet({ text }: { text: string }) {
  return (
    <div className={classes.quiet} role="status">
      <Lee />
      <p>{text}</p>
    </div>
  );
}
