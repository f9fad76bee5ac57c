/** What each address shows, each loaded when somebody goes there. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** `item`: one of what the screen lists, or `new`; null for the list itself. */
export type ScreenProps = { item: string | null };
type Screen = LazyExoticComponent<ComponentType<ScreenProps>>;

const screen = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType<ScreenProps>>>,
  name: Name,
): Screen => lazy(() => load().then((loaded) => ({ default: loaded[name] })));

const OWN = {
  account: screen(() => import("./own/AccountScreen.tsx"), "AccountScreen"),
  ways: screen(() => import("./own/WaysScreen.tsx"), "WaysScreen"),
};

export const SCREENS: Readonly<Record<string, Screen>> = OWN;
