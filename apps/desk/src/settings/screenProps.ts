/** What every settings screen is given, and how one is loaded when somebody goes there. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** `item`: one of what the screen lists, or `new`; null for the list itself. */
export type ScreenProps = { item: string | null };
export type Screen = LazyExoticComponent<ComponentType<ScreenProps>>;

export const screen = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType<ScreenProps>>>,
  name: Name,
): Screen => lazy(() => load().then((loaded) => ({ default: loaded[name] })));
