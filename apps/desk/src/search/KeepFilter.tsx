/** A filter that one needs often becomes a list of one's own; who may, shares it. */
import { newId, type SavedFilterId } from "@luwte/contract/ids.ts";
import { Button, Popover, Switch, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { showToast } from "../toasts/toasts.ts";
import { useText } from "../words/useText.tsx";
import { type Asked, filterOf, hasFilter } from "./asked.ts";
import classes from "./Search.module.css";
import { SEARCH } from "./texts.ts";

export function KeepFilter({ asked }: { asked: Asked }) {
  const t = useText(SEARCH);
  const [opened, setOpened] = useState(false);
  if (!hasFilter(asked)) return null;
  return (
    <Popover opened={opened} onChange={setOpened} width={280} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" onClick={() => setOpened(!opened)}>
          {t("keep")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <KeepForm asked={asked} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function KeepForm({ asked, onDone }: { asked: Asked; onDone: () => void }) {
  const t = useText(SEARCH);
  const { rights } = useSelf();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const keep = useMutation({
    mutationFn: () =>
      api.saveFilter({
        params: { savedFilterId: newId<SavedFilterId>() },
        body: { name: name.trim(), filter: filterOf(asked), order: "newest", shared },
      }),
    onSuccess: () => {
      onDone();
      showToast({ text: t("kept", { name: name.trim() }) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate();
  };
  return (
    <form className={classes.keep} onSubmit={submit}>
      {keep.error ? <Trouble error={keep.error} /> : null}
      <TextInput
        label={t("keepName")}
        description={t("keepHint")}
        maxLength={120}
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {rights.includes("filters.share") ? (
        <Switch label={t("shared")} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
      ) : null}
      <Button type="submit" size="compact-md" disabled={name.trim() === ""} loading={keep.isPending}>
        {t("save")}
      </Button>
    </form>
  );
}
