/** On a small screen the way around is behind a button; whoever shows that button asks for it here. */
import { createContext, useContext } from "react";

export const MenuContext = createContext<() => void>(() => undefined);
export const useOpenMenu = (): (() => void) => useContext(MenuContext);
