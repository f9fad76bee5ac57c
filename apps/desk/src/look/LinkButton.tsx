/** A link in a text: its address is asked beside the button, looked at, and can be taken away again. */
import { ActionIcon, Button, Popover, TextInput, Tooltip } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useText } from "../words/useText.tsx";
import classes from "./LinkButton.module.css";
import { linkFrom } from "./links.ts";
import { LINKS } from "./texts.ts";

type Props = {
  /** Of the link that one stands in now; null: none. */
  current: () => string | null;
  /** Null takes the link away, the words stay. */
  onLink: (href: string | null) => void;
  /** Back to where one wrote. */
  onLeave: () => void;
};

export function LinkButton({ current, onLink, onLeave }: Props) {
  const t = useText(LINKS);
  const [before, setBefore] = useState<{ href: string | null } | null>(null);
  const close = () => setBefore(null);
  return (
    <Popover
      opened={before !== null}
      onChange={(opened) => !opened && close()}
      onClose={onLeave}
      position="top-start"
      width={320}
      trapFocus
      returnFocus={false}
      closeOnEscape
    >
      <Popover.Target>
        <Tooltip label={t("link")} disabled={before !== null}>
          <ActionIcon aria-label={t("link")} onClick={() => setBefore(before ? null : { href: current() })}>
            <IconLink size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("link")}>
        {before ? (
          <LinkForm
            href={before.href}
            onLink={(href) => {
              close();
              onLink(href);
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

function LinkForm({ href, onLink }: { href: string | null; onLink: (href: string | null) => void }) {
  const t = useText(LINKS);
  const [typed, setTyped] = useState(href ?? "");
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form around this one, through the tree of components, is not meant.
    event.stopPropagation();
    const found = linkFrom(typed);
    setWrong(found === null);
    if (found !== null) onLink(found);
  };
  return (
    <form className={classes["form"]} onSubmit={submit} noValidate>
      <TextInput
        label={t("address")}
        description={t("hint")}
        error={wrong ? t("wrong") : undefined}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <div className={classes["foot"]}>
        <Button type="submit" size="compact-md">
          {t(href === null ? "make" : "change")}
        </Button>
        {href === null ? null : (
          <Button variant="default" size="compact-md" onClick={() => onLink(null)}>
            {t("unlink")}
          </Button>
        )}
      </div>
    </form>
  );
}
