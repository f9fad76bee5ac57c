/** "I work now": a shift by own choice, for some hours; and stopping. */
import { Button, NativeSelect } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSelf } from "../shell/usePreferences.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { waitingQuery, workingApi, workingTimeQuery } from "./api.ts";
import { WORKING } from "./texts.ts";
import classes from "./Working.module.css";

const HOURS = [1, 2, 4, 8];
const HOUR = 3_600_000;

export function WorkNow({ working }: { working: boolean }) {
  const t = useText(WORKING);
  const [hours, setHours] = useState(2);
  const client = useQueryClient();
  const trouble = useTrouble();
  const { person } = useSelf();
  const say = useMutation({
    mutationFn: (until: string | null) => workingApi.workNow({ body: { until } }),
    onSuccess: (reply) => {
      client.setQueryData(workingTimeQuery(person.id).queryKey, reply);
      void client.invalidateQueries({ queryKey: waitingQuery.queryKey });
    },
    onError: trouble,
  });
  if (working)
    return (
      <Button variant="default" size="xs" onClick={() => say.mutate(null)}>
        {t("stop")}
      </Button>
    );
  return (
    <div className={classes["line"]}>
      <NativeSelect
        size="xs"
        aria-label={t("howLong")}
        value={hours}
        data={HOURS.map((value) => ({ value: String(value), label: t("hours", { count: value }) }))}
        onChange={(event) => setHours(Number(event.currentTarget.value))}
      />
      <Button variant="default" size="xs" onClick={() => say.mutate(new Date(Date.now() + hours * HOUR).toISOString())}>
        {t("workNow")}
      </Button>
    </div>
  );
}
