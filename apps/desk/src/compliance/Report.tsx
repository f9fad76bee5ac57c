/** One report: how it stands, its figures, its files, and those that were kept. */
import type { CompliancePack } from "@luwte/contract/compliance.ts";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { complianceApi } from "./api.ts";
import own from "./Compliance.module.css";
import { Files } from "./Files.tsx";
import { type Made, reportQuery } from "./queries.ts";
import { RulesTable } from "./RulesTable.tsx";
import { COMPLIANCE } from "./texts.ts";

type Props = { made: Made; pack: CompliancePack };

export function Report({ made, pack }: Props) {
  const t = useText(COMPLIANCE);
  const clock = useClock();
  const { report, hash } = made;
  const state = report.provisional ? "provisional" : "final";
  return (
    <>
      <p>
        <strong>{t(state)}.</strong> {t(`${state}Why`, { when: sayMoment(report.cutoff, clock) })}{" "}
        {report.inForce ? null : t("notInForce")}
      </p>
      {report.law ? <p className={classes["dim"]}>{report.law}</p> : null}
      <RulesTable figures={report.figures} pack={pack} />
      <Files pack={report.pack} month={report.month} />
      <div>
        <p className={classes["dim"]}>{t("hash")}</p>
        <code className={own["hash"]}>{hash}</code>
      </div>
      <Kept made={made} />
    </>
  );
}

function Kept({ made: { report, kept } }: { made: Made }) {
  const t = useText(COMPLIANCE);
  const client = useQueryClient();
  const { pack, month } = report;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => complianceApi.keepComplianceReport({ params: { pack, month } }),
    onSuccess: (got) => client.setQueryData(reportQuery(pack, month).queryKey, got),
  });
  return (
    <section className={classes["part"]} aria-labelledby="kept">
      <h2 id="kept">{t("kept")}</h2>
      {kept.length === 0 ? <p className={classes["dim"]}>{t("keptNone")}</p> : null}
      <ul className={own["kept"]}>
        {kept.map(({ id, madeAt, provisional, hash, same }) => (
          <li key={id}>
            <When at={madeAt} long /> · {t(provisional ? "provisional" : "final")} · <code>{hash.slice(0, 12)}</code> ·{" "}
            {same ? t("same") : <strong role="alert">{t("differs")}</strong>}
          </li>
        ))}
      </ul>
      <div>
        <Button variant="default" loading={isPending} onClick={() => mutate()}>
          {t("keep")}
        </Button>
      </div>
      {error ? <Trouble error={error} /> : null}
    </section>
  );
}
