/** The field that searches the library while one types; down goes into what was found. */
import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Library.module.css";
import { LIBRARY } from "./texts.ts";

/** So long after the last letter the address follows; results come while one types. */
const SETTLED_MS = 150;

export function SearchField({ q, onAsk, onDown }: { q: string; onAsk: (q: string) => void; onDown: () => void }) {
  const t = useText(LIBRARY);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(q);
  useCommand("search", () => field.current?.focus());
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the typing settles, not when the address changes.
  useEffect(() => {
    if (text.trim() === q) return;
    const timer = setTimeout(() => onAsk(text.trim()), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <TextInput
      ref={field}
      className={classes["field"]}
      type="search"
      aria-label={t("ask")}
      placeholder={t("ask")}
      leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
      rightSection={<ShownKeys command="search" />}
      value={text}
      maxLength={300}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        onDown();
      }}
    />
  );
}
