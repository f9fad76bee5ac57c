/** What opens from anywhere: everything to find and do, the list of keys, a new conversation. Loaded when it is asked for. */
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useCommand } from "../keyboard/registry.ts";

const Palette = lazy(async () => ({ default: (await import("./Palette.tsx")).Palette }));
const Help = lazy(async () => ({ default: (await import("./Help.tsx")).Help }));
const Compose = lazy(async () => ({ default: (await import("../compose/Compose.tsx")).Compose }));

type Open = "palette" | "help" | "compose" | null;

export function PaletteHost() {
  const [open, setOpen] = useState<Open>(null);
  const navigate = useNavigate();
  const close = () => setOpen(null);
  useCommand("palette", () => setOpen(open === "palette" ? null : "palette"));
  useCommand("help", () => setOpen("help"));
  useCommand("compose", () => setOpen("compose"));
  useCommand("search", () => void navigate({ to: "/search" }));
  return (
    <Suspense>
      {open === "palette" ? <Palette onClose={close} /> : null}
      {open === "help" ? <Help onClose={close} /> : null}
      {open === "compose" ? <Compose onClose={close} /> : null}
    </Suspense>
  );
}
