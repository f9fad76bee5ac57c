/** Help with a case: W asks it, and what became of it stands on the conversation while it is open. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { IconLifebuoy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useText } from "../words/useText.tsx";
import { AskSheet } from "./AskSheet.tsx";
import { swarmsQuery } from "./queries.ts";
import classes from "./Swarm.module.css";
import { SwarmCard } from "./SwarmCard.tsx";
import { SWARM } from "./texts.ts";

export function useSwarm(row: Conversation) {
  const view = useQuery(swarmsQuery(row.id)).data;
  const open = view?.swarms.find(({ state }) => state.kind === "open") ?? null;
  return { view, open };
}

/** The button; nothing while help is already asked. */
export function AskButton({ row }: { row: Conversation }) {
  const t = useText(SWARM);
  const { view, open } = useSwarm(row);
  const [asking, setAsking] = useState(false);
  const may = view !== undefined && !open && row.state.kind !== "solved";
  useCommand("askHelp", () => setAsking(true), may);
  if (!may) return null;
  return (
    <>
      <button type="button" className={classes.ask} onClick={() => setAsking(true)}>
        <IconLifebuoy size={16} stroke={1.75} aria-hidden="true" />
        {t("ask")}
        <ShownKeys command="askHelp" />
      </button>
      {asking ? <AskSheet row={row} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

export function SwarmStrip({ row }: { row: Conversation }) {
  const { view, open } = useSwarm(row);
  if (!open || !view) return null;
  const ask = view.asks.find(({ swarmId }) => swarmId === open.id) ?? null;
  return (
    <div className={classes.strip}>
      <SwarmCard swarm={open} ask={ask} />
    </div>
  );
}
