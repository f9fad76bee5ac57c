/** Legal holds of a customer or of one conversation: those in force, one more, and releasing one with its reason. */
import type { LegalHold } from "@luwte/contract/customerRights.ts";
import { type ConversationId, type CustomerId, type LegalHoldId, newId } from "@luwte/contract/ids.ts";
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

type Target = { customerId: CustomerId } | { conversationId: ConversationId };

export function Holds({ of, holds }: { of: Target; holds: readonly LegalHold[] }) {
  const t = useText(RIGHTS);
  return (
    <div className={classes["part"]}>
      <h4>{t("hold")}</h4>
      <p className={classes["dim"]}>{t("holdIntro")}</p>
      <HoldList of={of} holds={holds} />
    </div>
  );
}

export function HoldList({ of, holds }: { of: Target; holds: readonly LegalHold[] }) {
  const t = useText(RIGHTS);
  const [open, setOpen] = useState(false);
  return (
    <>
      {holds.length > 0 ? (
        <ul className={classes["list"]}>
          {holds.map((hold) => (
            <HoldLine key={hold.id} of={of} hold={hold} />
          ))}
        </ul>
      ) : null}
      {open ? (
        <PlaceHold of={of} onDone={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t("holdPlace")}
        </Button>
      )}
    </>
  );
}

/** Which of the two it is of is said where it is not what one is looking at. */
const otherPlace = (of: Target, hold: LegalHold) =>
  "customerId" in of
    ? hold.conversationId && ("holdOfConversation" as const)
    : hold.customerId && ("holdOfCustomer" as const);

function HoldLine({ of, hold }: { of: Target; hold: LegalHold }) {
  const t = useText(RIGHTS);
  const clock = useClock();
  const { nameOf } = usePeople();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const end = useRightsChange(() => rightsApi.releaseLegalHold({ params: { holdId: hold.id }, body: { reason } }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    end.mutate(undefined);
  };
  const by = hold.by.kind === "person" ? nameOf(hold.by.personId) : null;
  const place = otherPlace(of, hold);
  const facts = [place ? t(place) : null, by, t("holdLine", { day: sayDay(hold.reviewOn, clock) })];
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

function PlaceHold({ of, onDone }: { of: Target; onDone: () => void }) {
  const t = useText(RIGHTS);
  const [reason, setReason] = useState("");
  const [reviewOn, setReviewOn] = useState(() => new Date(Date.now() + HALF_A_YEAR_MS).toISOString().slice(0, 10));
  const [id] = useState(() => newId<LegalHoldId>());
  const place = useRightsChange(() => rightsApi.placeLegalHold({ body: { id, ...of, reason, reviewOn } }).then(onDone));
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
