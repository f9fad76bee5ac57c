/** Going through a list of links by keyboard: J and K move the focus, Enter follows the link by itself. */
import type { RefObject } from "react";
import { useCommand } from "../keyboard/registry.ts";

/** Gives what goes to the first link, for a field above them. */
export function useRowKeys(list: RefObject<HTMLElement | null>): () => void {
  const step = (by: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
    const here = links.indexOf(document.activeElement as HTMLElement);
    const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  };
  useCommand("next", () => step(1));
  useCommand("previous", () => step(-1));
  return () => list.current?.querySelector<HTMLElement>("[data-row-link]")?.focus();
}
