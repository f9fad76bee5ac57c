/**
 * The settings screens, one line each. A screen is loaded when somebody opens it. `right` is what it takes to see it; the server checks each
 * operation again.
 */
import type { Right } from "@luwte/contract/rights.ts";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Saying } from "../words/say.ts";

/** `item` is the second part of the address, `/settings/inboxes/<item>`, when there is one. */
export type ScreenProps = { item: string | undefined };
export type Section = {
  key: string;
  group: SectionGroup;
  right: Right;
  name: Saying;
  screen: LazyExoticComponent<ComponentType<ScreenProps>>;
};
export type SectionGroup = "own" | "team" | "organisation";
export const SECTION_GROUPS = ["own", "team", "organisation"] as const;

export const SECTIONS: readonly Section[] = [
  {
    key: "account",
    group: "own",
    right: "self.manage",
    name: { nl: "Mijn account", fr: "Mon compte", en: "My account" },
    screen: lazy(async () => ({ default: (await import("./own/AccountScreen.tsx")).AccountScreen })),
  },
  {
    key: "shortcuts",
    group: "own",
    right: "self.manage",
    name: { nl: "Sneltoetsen", fr: "Raccourcis", en: "Shortcuts" },
    screen: lazy(async () => ({ default: (await import("./own/ShortcutsScreen.tsx")).ShortcutsScreen })),
  },
];
