/** Whether the record of events is whole, when somebody asks. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import { complianceApi } from "./api.ts";
import { COMPLIANCE } from "./texts.ts";

export function Chain() {
  const t = useText(COMPLIANCE);
  const { mutate, data, isPending, error } = useMutation({ mutationFn: () => complianceApi.checkComplianceChain() });
  return (
    <section className={classes["part"]} aria-labelledby="chain">
      <h2 id="chain">{t("chain")}</h2>
      <div>
        <Button variant="default" loading={isPending} onClick={() => mutate()}>
          {t("check")}
        </Button>
      </div>
      <p role="status">
        {data?.chain.broken === null ? t("whole", { count: data.chain.events }) : null}
        {data?.chain.broken ? <strong>{t("broken", { ...data.chain.broken })}</strong> : null}
      </p>
      {error ? <Trouble error={error} /> : null}
    </section>
  );
}
