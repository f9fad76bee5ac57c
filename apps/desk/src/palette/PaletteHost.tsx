/** What opens from anywhere: everything to find and do, the list of keys, a new conversation. Loaded when it is asked for. */
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useCommand, useCommandAnywhere } from "../keyboard/registry.ts";

const loadPalette = () => import("./Palette.tsx");
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const Help = lazy(async () => ({ default: (await import("./Help.tsx")).Help }));
const Compose = lazy(async () => ({ default: (await import("../compose/Compose.tsx")).Compose }));

type Open = "palette" | "help" | "compose" | null;

export function PaletteHost() {
  const [open, setOpen] = useState<Open>(null);
  const navigate = useNavigate();
  // Fetched while nothing else happens: who presses Ctrl+K types on at once.
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), 1_500);
    return () => clearTimeout(timer);
  }, []);
  const close = () => setOpen(null);
  useCommand("palette", () => setOpen(open === "palette" ? null : "palette"));
  useCommand("help", () => setOpen("help"));
  useCommand("compose", () => setOpen("compose"));
  useCommandAnywhere("search", () => void navigate({ to: "/search" }));
  return (
    <Suspense>
      {open === "palette" ? <Palette onClose={close} /> : null}
      {open === "help" ? <Help onClose={close} /> : null}
      {open === "compose" ? <Compose onClose={close} /> : null}
    </Suspense>
  );
}
