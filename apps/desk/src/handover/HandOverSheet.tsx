/** Giving a conversation away with its card: whom, and five parts that are filled in from what is known. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import { type HandoverCardId, newId, type PersonId, type TeamId } from "@luwte/contract/ids.ts";
import { Button, Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { assignTo, useAssignChoices } from "../conversation/AssignPicker.tsx";
import { showRow } from "../live/optimistic.ts";
import { firstFound } from "../look/firstFound.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import { CardFields } from "./CardFields.tsx";
import classes from "./Handover.module.css";
import { handOver } from "./queries.ts";
import { TakerField } from "./TakerField.tsx";
import { HANDOVER } from "./texts.ts";
import { type CardOffer, useCardOffer } from "./useCardOffer.ts";
import { useGiven } from "./useGiven.ts";

type Props = { row: Conversation; before: HandoverCard | null; onClose: () => void };

export function HandOverSheet({ row, before, onClose }: Props) {
  const t = useText(HANDOVER);
  const offer = useCardOffer(row, before);
  return (
    <Modal opened onClose={onClose} title={t("title")} size={640} transitionProps={{ duration: 0 }}>
      {offer ? <GiveForm row={row} offer={offer} onClose={onClose} /> : null}
    </Modal>
  );
}

/** Where the cursor stands: the form comes after the dialog has taken the focus itself. */
function useFirst() {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => first.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return first;
}

const SEPARATOR = " ";
const targetOf = (key: string): { personId: PersonId | null; teamId: TeamId | null } => {
  const to = assignTo(key);
  return { personId: "personId" in to ? to.personId : null, teamId: "teamId" in to ? to.teamId : null };
};

type FormProps = Pick<Props, "row" | "onClose"> & { offer: CardOffer };

function GiveForm({ row, offer, onClose }: FormProps) {
  const t = useText(HANDOVER);
  const client = useQueryClient();
  const [id] = useState(() => newId<HandoverCardId>());
  const [to, setTo] = useState<string | null>(null);
  const [sought, setSought] = useState("");
  const [missing, setMissing] = useState(false);
  const { proposal } = offer;
  const [words, setWords] = useState(offer.start);
  const given = useGiven(onClose);
  const first = useFirst();
  const choices = useAssignChoices(row).filter(({ key, chosen }) => key.includes(SEPARATOR) && !chosen);
  const give = useMutation({
    mutationFn: (key: string) => handOver(row.id, { id, words, proposal, ...targetOf(key) }),
    onSuccess: ({ card, conversation }) => {
      showRow(client, conversation);
      given(card);
      offer.given(words);
    },
  });
  const lines = choices.map(({ key, text, hint }) => ({ value: key, label: hint ? `${text} · ${hint}` : text }));
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const found = to === null ? firstFound(lines, sought) : null;
    if (found) return setTo(found.value);
    setMissing(to === null);
    if (to !== null && !give.isPending) give.mutate(to);
  };
  return (
    <form
      className={classes["form"]}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)}
    >
      <TakerField
        row={row}
        field={first}
        lines={lines}
        to={to}
        missing={missing}
        sought={sought}
        onSearch={setSought}
        onChoose={setTo}
      />
      <CardFields words={words} proposal={proposal} onChange={setWords} />
      {give.error ? <Trouble error={give.error} /> : null}
      <div>
        <Button type="submit" loading={give.isPending}>
          {t("give")}
        </Button>
      </div>
    </form>
  );
}
