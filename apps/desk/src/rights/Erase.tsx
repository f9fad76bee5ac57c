/** Erasing a customer: what it does is said in numbers first, and it can be undone until its day. */
import type { Erasure } from "@luwte/contract/customerRights.ts";
import { type CustomerId, type ErasureId, newId } from "@luwte/contract/ids.ts";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../look/Trouble.tsx";
import { Certain } from "../settings/kit/Certain.tsx";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { type CustomerRights, rightsApi, rightsQuery } from "./api.ts";
import { Counts } from "./Counts.tsx";
import { sayDay } from "./day.ts";
import classes from "./Rights.module.css";
import { RIGHTS } from "./texts.ts";
import { useRightsChange } from "./useRightsChange.ts";

export function Erase({ customerId, rights }: { customerId: CustomerId; rights: CustomerRights }) {
  const t = useText(RIGHTS);
  const { erasure, holds } = rights;
  const under = erasure && (erasure.endedAt === null || erasure.state === "done");
  return (
    <div className={classes["part"]}>
      <h4>{t("erase")}</h4>
      {erasure && erasure.state !== "undone" ? <Standing erasure={erasure} /> : null}
      {under ? null : holds.length > 0 ? (
        <p className={classes["dim"]}>{t("cannotErase")}</p>
      ) : (
        <Ask customerId={customerId} rights={rights} />
      )}
    </div>
  );
}

function Ask({ customerId, rights: { counts, graceDays } }: { customerId: CustomerId; rights: CustomerRights }) {
  const t = useText(RIGHTS);
  const client = useQueryClient();
  const look = () => void client.invalidateQueries(rightsQuery(customerId));
  const params = { customerId };
  return (
    <Certain
      action={t("erase")}
      means={
        <>
          <p>{t("eraseMeans", { days: graceDays })}</p>
          <Counts counts={counts} />
          <p>{t("eraseStays")}</p>
        </>
      }
      sure={t("eraseSure", { days: graceDays })}
      run={() => rightsApi.eraseCustomer({ params, body: { id: newId<ErasureId>(), expected: counts } }).finally(look)}
    />
  );
}

function Standing({ erasure }: { erasure: Erasure }) {
  const t = useText(RIGHTS);
  const clock = useClock();
  const undo = useRightsChange(() => rightsApi.undoErasure({ params: { erasureId: erasure.id } }));
  const day = (at: string) => sayDay(at, clock);
  if (erasure.state === "running") return <p role="status">{t("erasing")}</p>;
  if (erasure.state === "done") return <p>{t("erased", { day: day(erasure.endedAt!) })}</p>;
  if (erasure.state === "stopped") return <p>{t(erasure.because === "merged" ? "stopped_merged" : "stopped_held")}</p>;
  return (
    <>
      <p role="status">{t("willErase", { day: day(erasure.dueAt) })}</p>
      {undo.error ? <Trouble error={undo.error} /> : null}
      <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(undefined)}>
        {t("undo")}
      </Button>
    </>
  );
}
