/** The frame of the desk: the way around on the left, what one works on beside it. */
import { useMantineColorScheme } from "@mantine/core";
import { Outlet } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { OffLine } from "../assistance/OffLine.tsx";
import { loadEditor } from "../composer/loadEditor.ts";
import { useKeyboard } from "../keyboard/useKeyboard.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { ConnectionLine } from "./ConnectionLine.tsx";
import classes from "./DeskShell.module.css";
import { MenuContext } from "./menu.ts";
import { OverTheDesk } from "./OverTheDesk.tsx";
import { Sidebar } from "./Sidebar.tsx";
import { SHELL } from "./texts.ts";
import { useGoing } from "./useGoing.ts";
import { useHeartbeat } from "./useHeartbeat.ts";
import { usePreferences, useSelf } from "./usePreferences.ts";

/** The account says which language and theme; what the door showed was a guess. */
function useOwnWays(): void {
  const { language } = useSelf().person;
  const { theme } = usePreferences();
  const { setLanguage } = useLanguage();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useEffect(() => setLanguage(language), [language, setLanguage]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setter is new on every render, the theme is not.
  useEffect(() => setColorScheme(theme), [theme]);
}

/** Nobody writes in the first second; after that the editor has to be there. */
const WRITES_AFTER_MS = 800;
function useEditorAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadEditor().catch(() => undefined), WRITES_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}

export function DeskShell() {
  const t = useText(SHELL);
  const [menuOpen, setMenuOpen] = useState(false);
  useOwnWays();
  useKeyboard();
  useGoing();
  useHeartbeat();
  useEditorAhead();
  return (
    <MenuContext value={() => setMenuOpen(true)}>
      <a className={classes.skip} href="#main">
        {t("skip")}
      </a>
      <div className={classes.shell}>
        <Sidebar open={menuOpen} onClose={() => setMenuOpen(false)} />
        <div className={classes.stage}>
          <ConnectionLine />
          <OffLine />
          <main id="main" className={classes.main} tabIndex={-1}>
            <Suspense>
              <Outlet />
            </Suspense>
          </main>
        </div>
      </div>
      <OverTheDesk />
    </MenuContext>
  );
}
