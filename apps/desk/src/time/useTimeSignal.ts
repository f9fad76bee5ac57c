/** Says each half minute what one is at, while the division of time is on and this window is looked at. Off: it says nothing at all. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { ledgerQuery, timeApi } from "./api.ts";
import { doingOf } from "./doing.ts";

const EVERY_MS = 30_000;
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

export function useTimeSignal(): void {
  const on = useQuery(ledgerQuery).data?.ledger.on ?? false;
  useEffect(() => (on ? listen() : undefined), [on]);
}

function listen(): () => void {
  let touchedAt = Date.now();
  const touched = () => {
    touchedAt = Date.now();
  };
  const say = () => {
    if (document.visibilityState !== "visible") return;
    const seen = { path: location.pathname, ...openHere(), stillMs: Date.now() - touchedAt };
    void timeApi.noteTime({ body: { doing: doingOf(seen) } }).catch(() => undefined);
  };
  for (const each of TOUCHES) addEventListener(each, touched, { passive: true });
  const timer = setInterval(say, EVERY_MS);
  say();
  return () => {
    clearInterval(timer);
    for (const each of TOUCHES) removeEventListener(each, touched);
  };
}

/** From the screen itself, so that no part of the desk need know of this. */
const openHere = () => ({
  writesNote: document.activeElement?.closest('[data-kind="note"]') != null,
  wrapsUp: document.querySelector("[data-wrap-up]") !== null,
});
