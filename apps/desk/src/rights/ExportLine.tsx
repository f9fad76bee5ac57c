/** One file for a customer: how far it is, and what can be done with it now. */
import type { CustomerExport } from "@luwte/contract/customerRights.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { When } from "../look/When.tsx";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { rightsApi, rightsQuery } from "./api.ts";
import { sayDay } from "./day.ts";
import { Review } from "./Review.tsx";
import { RIGHTS } from "./texts.ts";
import { useRightsChange } from "./useRightsChange.ts";

const LOOK_EVERY_MS = 1_000;

/** Asked again while it is built; when that has ended the whole is asked too. */
function useProgress(customerId: CustomerId, known: CustomerExport): CustomerExport {
  const client = useQueryClient();
  const isBuilding = known.state === "building";
  const { data } = useQuery({
    queryKey: ["customer-export", known.id, "progress"],
    queryFn: () => rightsApi.getCustomerExport({ params: { exportId: known.id } }),
    enabled: isBuilding,
    staleTime: 0,
    refetchInterval: LOOK_EVERY_MS,
  });
  const now = (isBuilding && data?.export) || known;
  const hasEnded = isBuilding && now.state !== "building";
  useEffect(() => {
    if (hasEnded) void client.invalidateQueries(rightsQuery(customerId));
  }, [hasEnded, client, customerId]);
  return now;
}

export function ExportLine({ customerId, known }: { customerId: CustomerId; known: CustomerExport }) {
  const t = useText(RIGHTS);
  const clock = useClock();
  const made = useProgress(customerId, known);
  const again = useRightsChange(() => rightsApi.releaseCustomerExport({ params: { exportId: made.id } }));
  const says = {
    review: t("inReview"),
    building: t("building", { done: made.done, total: made.total ?? 1 }),
    ready: t("ready", { day: made.expiresAt ? sayDay(made.expiresAt, clock) : "" }),
    failed: t("failed"),
    expired: t("expired"),
  }[made.state];
  return (
    <li>
      <span>
        <When at={made.askedAt} long /> · <span role="status">{says}</span>
      </span>
      {made.state === "review" ? <Review exportId={made.id} /> : null}
      {made.state === "ready" ? (
        // By the browser itself: it may be large.
        <Button component="a" size="compact-sm" href={`/api/customer-exports/${made.id}/file`} download>
          {t("download")}
        </Button>
      ) : null}
      {made.state === "failed" ? (
        <Button size="compact-sm" variant="default" onClick={() => again.mutate(undefined)}>
          {t("again")}
        </Button>
      ) : null}
    </li>
  );
}
