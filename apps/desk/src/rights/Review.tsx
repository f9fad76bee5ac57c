/** What colleagues wrote among themselves, looked at before it is handed over; each part may be left out, with the reason. */
import type { ExportPart } from "@luwte/contract/customerRights.ts";
import type { CustomerExportId } from "@luwte/contract/ids.ts";
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { PlainText } from "../look/PlainText.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import { rightsApi } from "./api.ts";
import classes from "./Rights.module.css";
import { RIGHTS } from "./texts.ts";
import { useRightsChange } from "./useRightsChange.ts";

const reviewKey = (exportId: CustomerExportId) => ["customer-export", exportId, "review"];

export function Review({ exportId }: { exportId: CustomerExportId }) {
  const t = useText(RIGHTS);
  const { data, error } = useQuery({
    queryKey: reviewKey(exportId),
    queryFn: () => rightsApi.getCustomerExport({ params: { exportId } }),
    staleTime: 0,
  });
  const release = useRightsChange(() => rightsApi.releaseCustomerExport({ params: { exportId } }));
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  const reasonOf = (part: string) => data.export.withheld.find((each) => each.part === part)?.reason ?? null;
  return (
    <section className={classes["form"]} aria-label={t("review")}>
      <p className={classes["dim"]}>
        {t("contents")}:{" "}
        {data.sections
          .filter(({ count }) => count > 0)
          .map(({ title, count }) => `${title} (${count})`)
          .join(", ")}
      </p>
      {data.parts.length === 0 ? <p>{t("nothingToReview")}</p> : null}
      <ul className={classes["list"]}>
        {data.parts.map((part) => (
          <PartLine key={part.part} exportId={exportId} part={part} reason={reasonOf(part.part)} />
        ))}
      </ul>
      {release.error ? <Trouble error={release.error} /> : null}
      <div>
        <Button loading={release.isPending} onClick={() => release.mutate(undefined)}>
          {t("build")}
        </Button>
      </div>
    </section>
  );
}

function PartLine({ exportId, part, reason }: { exportId: CustomerExportId; part: ExportPart; reason: string | null }) {
  const t = useText(RIGHTS);
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [why, setWhy] = useState("");
  const change = useMutation({
    mutationFn: (given: string | null) =>
      rightsApi.withholdExportPart({ params: { exportId }, body: { part: part.part, reason: given } }),
    onSuccess: () => setAsked(false),
    onSettled: () => client.invalidateQueries({ queryKey: reviewKey(exportId) }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(why);
  };
  return (
    <li>
      <span className={classes["dim"]}>
        {part.title} {part.at ? <When at={part.at} long /> : null}
      </span>
      <PlainText text={part.text} />
      {change.error ? <Trouble error={change.error} /> : null}
      {reason !== null ? (
        <div className={classes["buttons"]}>
          <span>{t("withheld", { reason })}</span>
          <Button size="compact-sm" variant="default" onClick={() => change.mutate(null)}>
            {t("giveAfterAll")}
          </Button>
        </div>
      ) : asked ? (
        <form className={classes["form"]} onSubmit={submit}>
          <TextInput label={t("why")} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          <div>
            <Button type="submit" size="compact-sm" disabled={why.trim().length < 3} loading={change.isPending}>
              {t("withhold")}
            </Button>
          </div>
        </form>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("withholdPart", { text: part.text.slice(0, 60) })}
          onClick={() => setAsked(true)}
        >
          {t("withhold")}
        </Button>
      )}
    </li>
  );
}
