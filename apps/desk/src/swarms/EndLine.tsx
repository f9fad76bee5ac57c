/** What helped, in one line, and the request is done. */
import { MOST_HELP, type Swarm } from "@luwte/contract/swarms.ts";
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { applyEvent } from "../live/reactions.ts";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { swarmsApi } from "./api.ts";
import classes from "./Swarm.module.css";
import { SWARM } from "./texts.ts";

export function EndLine({ swarm, onDone }: { swarm: Swarm; onDone: () => void }) {
  const t = useText({ ...SWARM, cancel: COMMON.cancel });
  const client = useQueryClient();
  const [helped, setHelped] = useState("");
  const end = useMutation({
    mutationFn: () => swarmsApi.endHelp({ params: { swarmId: swarm.id }, body: { helped } }),
    onSuccess: (got) => {
      applyEvent(client, { type: "swarm.changed", payload: got }, ["swarms"]);
      onDone();
    },
  });
  return (
    <form
      className={classes.end}
      onSubmit={(event) => {
        event.preventDefault();
        end.mutate();
      }}
    >
      <TextInput
        autoFocus
        label={t("helped")}
        description={t("helpedHint")}
        maxLength={MOST_HELP}
        value={helped}
        onChange={(event) => setHelped(event.currentTarget.value)}
      />
      {end.error ? <Trouble error={end.error} /> : null}
      <div className={classes.row}>
        <Button type="submit" size="compact-sm" loading={end.isPending}>
          {t("end")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
