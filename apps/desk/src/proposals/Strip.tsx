/**
 * One line under what one writes, where the assistant offers something. Its place is always there, so nothing moves when an offer comes or goes, and it never takes the
 * cursor: keys work from the text, and a click leaves the cursor where it was.
 */
import { Tooltip, UnstyledButton } from "@mantine/core";
import { IconBulb, IconCheck, IconChevronRight, IconPencil, IconX } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { CommandId } from "../keyboard/commands.ts";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useText } from "../words/useText.tsx";
import type { Doing, Offer } from "./offers.ts";
import classes from "./Proposals.module.css";
import { PROPOSALS } from "./texts.ts";

export function Strip({ offers }: { offers: readonly Offer[] }) {
  const t = useText(PROPOSALS);
  const id = useId();
  const [turnedTo, setTurnedTo] = useState<string | null>(null);
  const at = Math.max(
    0,
    offers.findIndex(({ key }) => key === turnedTo),
  );
  const offer = offers[at];
  const others = offers.length > 1;
  const turn = () => setTurnedTo(offers[(at + 1) % offers.length]!.key);
  useCommand("proposalTake", () => offer?.take.run(), offer !== undefined);
  useCommand("proposalChange", () => (offer?.change ?? offer?.take)?.run(), offer !== undefined);
  useCommand("proposalLeave", () => offer?.leave.run(), offer !== undefined);
  useCommand("proposalNext", turn, others);
  return (
    <section className={classes.room} aria-label={t("proposed")}>
      <div className={classes.strip} data-empty={offer === undefined} data-fresh={offer?.isFresh ?? false}>
        <p
          id={id}
          className={classes.offer}
          role="status"
          title={offer ? [offer.words, offer.beside?.text].filter(Boolean).join(" · ") : undefined}
        >
          {offer ? (
            <>
              <IconBulb size={16} stroke={1.75} aria-hidden="true" />
              <span className={classes.label}>{offer.label}</span>
              <span className={classes.words}>{offer.words}</span>
              {offer.beside ? (
                <span className={classes.beside} data-kind={offer.beside.kind}>
                  {offer.beside.text}
                </span>
              ) : null}
            </>
          ) : null}
        </p>
        {offer ? (
          <div className={classes.doings}>
            {/* First, so that the others stay where they are when it comes. */}
            {others ? (
              <Choice
                command="proposalNext"
                doing={{ text: t("next"), run: turn }}
                Icon={IconChevronRight}
                describedBy={id}
              />
            ) : null}
            <Choice command="proposalTake" doing={offer.take} Icon={IconCheck} describedBy={id} />
            {offer.change ? (
              <Choice command="proposalChange" doing={offer.change} Icon={IconPencil} describedBy={id} />
            ) : null}
            <Choice command="proposalLeave" doing={offer.leave} Icon={IconX} describedBy={id} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

type Props = { command: CommandId; doing: Doing; Icon: typeof IconCheck; describedBy: string };

function Choice({ command, doing, Icon, describedBy }: Props) {
  return (
    <Tooltip label={doing.text}>
      <UnstyledButton
        className={classes.choice}
        aria-describedby={describedBy}
        onMouseDown={(event) => event.preventDefault()}
        onClick={doing.run}
      >
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        <span className={classes.text}>{doing.text}</span>
        <ShownKeys command={command} />
      </UnstyledButton>
    </Tooltip>
  );
}
