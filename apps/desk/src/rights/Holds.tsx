/** Legal holds of one customer: those in force, one more, and releasing one with its reason. */
import type { LegalHold } from "@luwte/contract/customerRights.ts";
import { type CustomerId, type LegalHoldId, newId } from "@luwte/contract/ids.ts";
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { rightsApi } from "./api.ts";
import { sayDay } from "./day.ts";
import classes from "./Rights.module.css";
import { RIGHTS } from "./texts.ts";
import { useRightsChange } from "./useRightsChange.ts";

const HALF_A_YEAR_MS = 182 * 86_400_000;

export function Holds({ customerId, holds }: { customerId: CustomerId; holds: readonly LegalHold[] }) {
  const t = useText(RIGHTS);
  const [open, setOpen] = useState(false);
  return (
    <div className={classes["part"]}>
      <h4>{t("hold")}</h4>
      <p className={classes["dim"]}>{t("holdIntro")}</p>
      {holds.length > 0 ? (
        <ul className={classes["list"]}>
          {holds.map((hold) => (
            <HoldLine key={hold.id} customerId={customerId} hold={hold} />
          ))}
        </ul>
      ) : null}
      {open ? (
        <PlaceHold customerId={customerId} onDone={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t("holdPlace")}
        </Button>
      )}
    </div>
  );
}

function HoldLine({ customerId, hold }: { customerId: CustomerId; hold: LegalHold }) {
  const t = useText(RIGHTS);
  const clock = useClock();
  const { nameOf } = usePeople();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const end = useRightsChange(customerId, () =>
    rightsApi.releaseLegalHold({ params: { holdId: hold.id }, body: { reason } }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    end.mutate(undefined);
  };
  const by = hold.by.kind === "person" ? nameOf(hold.by.personId) : null;
  const facts = [
    hold.conversationId ? t("holdOfConversation") : null,
    by,
    t("holdLine", { day: sayDay(hold.reviewOn, clock) }),
  ];
  return (
    <li>
      <strong>{hold.reason}</strong>
      <span className={classes["dim"]}>{facts.filter(Boolean).join(" · ")}</span>
      {end.error ? <Trouble error={end.error} /> : null}
      {asked ? (
        <form className={classes["form"]} onSubmit={submit}>
          <TextInput
            label={t("holdEndWhy")}
            value={reason}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" disabled={reason.trim().length < 3} loading={end.isPending}>
              {t("holdEnd")}
            </Button>
          </div>
        </form>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
          {t("holdEnd")}
        </Button>
      )}
    </li>
  );
}

function PlaceHold({ customerId, onDone }: { customerId: CustomerId; onDone: () => void }) {
  const t = useText(RIGHTS);
  const [reason, setReason] = useState("");
  const [reviewOn, setReviewOn] = useState(() => new Date(Date.now() + HALF_A_YEAR_MS).toISOString().slice(0, 10));
  const [id] = useState(() => newId<LegalHoldId>());
  const place = useRightsChange(customerId, () =>
    rightsApi.placeLegalHold({ body: { id, customerId, reason, reviewOn } }).then(onDone),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    place.mutate(undefined);
  };
  return (
    <form className={classes["form"]} onSubmit={submit}>
      {place.error ? <Trouble error={place.error} /> : null}
      <TextInput label={t("holdReason")} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <TextInput
        type="date"
        label={t("holdReview")}
        value={reviewOn}
        onChange={(event) => setReviewOn(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" disabled={reason.trim().length < 3 || !reviewOn} loading={place.isPending}>
          {t("holdPlace")}
        </Button>
      </div>
    </form>
  );
}
