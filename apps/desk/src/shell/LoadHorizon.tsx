/** Load as a horizon: a flat sea, a gentle one, a high one. A word, never a number to beat; what it is made of shows on hover. */
import type { HORIZONS, Load } from "@luwte/contract/routing.ts";
import { Tooltip } from "@mantine/core";
import { useText } from "../words/useText.tsx";
import classes from "./Sidebar.module.css";
import { HORIZON } from "./texts.ts";
import { useLoad } from "./useLoad.ts";

type Kind = (typeof HORIZONS)[number];
const SEAS: Record<Kind, string> = {
  calm: "M1 8h38",
  normal: "M1 8c5 0 5-3 9.5-3s4.5 3 9.5 3 5-3 9.5-3 4.5 3 9.5 3",
  busy: "M1 10c5 0 5-8 9.5-8s4.5 8 9.5 8 5-8 9.5-8 4.5 8 9.5 8",
};

export function LoadHorizon() {
  const load = useLoad();
  const said = useText(HORIZON);
  const why = useWhy(load?.own ?? null);
  if (!load) return null;
  return (
    <div className={classes.horizons}>
      <Horizon kind={load.own.horizon} label={said("own", { state: said(load.own.horizon) })} why={why} />
      {load.team ? <Horizon kind={load.team} label={said("team", { state: said(load.team) })} why={null} /> : null}
    </div>
  );
}

function useWhy(own: Load | null): string {
  const said = useText(HORIZON);
  return (own?.parts ?? [])
    .filter((part) => part.count > 0)
    .map((part) => said(part.channel === "chat" ? "chatWaiting" : "mailWaiting", { count: part.count }))
    .join(", ");
}

function Horizon({ kind, label, why }: { kind: Kind; label: string; why: string | null }) {
  return (
    <Tooltip label={why} disabled={!why}>
      <div className={classes.horizon} data-kind={kind}>
        <svg width="40" height="12" viewBox="0 0 40 12" aria-hidden="true">
          <path d={SEAS[kind]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
        </svg>
        <span>{label}</span>
      </div>
    </Tooltip>
  );
}
