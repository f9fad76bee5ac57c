/** What needs a word more: another time, letting go, and telling the customer. */
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import { Button, Modal, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useText } from "../words/useText.tsx";
import { DueChoices, useDueOptions } from "./DueChoices.tsx";
import classes from "./Promises.module.css";
import { TellLater } from "./TellLater.tsx";
import { PROMISES } from "./texts.ts";
import { usePromiseDoings } from "./usePromises.ts";

export type Asking = { kind: "later" | "move" | "release"; entry: PromiseEntry };

const TITLES = { later: "laterTitle", move: "moveTitle", release: "releaseTitle" } as const;

export function PromiseDialog({ asking, onClose }: { asking: Asking | null; onClose: () => void }) {
  const t = useText(PROMISES);
  if (!asking) return null;
  const { kind, entry } = asking;
  const FORMS = {
    later: <TellLater entry={entry} onDone={onClose} />,
    move: <Move entry={entry} onDone={onClose} />,
    release: <Release entry={entry} onDone={onClose} />,
  };
  return (
    <Modal opened onClose={onClose} title={t(TITLES[kind])} size={560}>
      {FORMS[kind]}
    </Modal>
  );
}

type Form = { entry: PromiseEntry; onDone: () => void };

function Release({ entry, onDone }: Form) {
  const t = useText(PROMISES);
  const { release } = usePromiseDoings();
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone();
    void release(entry, reason.trim());
  };
  return (
    <form className={classes.dialog} onSubmit={submit}>
      <p>{entry.promise.words}</p>
      <TextInput
        label={t("reason")}
        description={t("reasonHint")}
        data-autofocus
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.make}>
        <Button type="submit" disabled={reason.trim() === ""}>
          {t("release")}
        </Button>
      </div>
    </form>
  );
}

function Move({ entry, onDone }: Form) {
  const t = useText(PROMISES);
  const { move } = usePromiseDoings();
  const [reason, setReason] = useState("");
  const [at, setAt] = useState<number | null>(null);
  const options = useDueOptions(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (at === null) return;
    onDone();
    void move(entry, new Date(at).toISOString(), reason.trim());
  };
  return (
    <form className={classes.dialog} onSubmit={submit}>
      <p>{entry.promise.words}</p>
      <DueChoices options={options} at={at} onChoose={setAt} />
      <TextInput
        label={t("reason")}
        description={t("moveHint")}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.make}>
        <Button type="submit" disabled={at === null || reason.trim() === ""}>
          {t("move")}
        </Button>
      </div>
    </form>
  );
}
