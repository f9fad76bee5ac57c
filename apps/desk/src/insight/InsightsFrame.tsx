/** What can be looked into, side by side: a line of links, and the one that is chosen below it. Without a choice it is the first. */
import { Link, Navigate, Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { SHELL } from "../shell/texts.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./InsightsFrame.module.css";
import { INSIGHTS } from "./insights.ts";

export function InsightsFrame() {
  const t = useText(SHELL);
  const { language } = useLanguage();
  const { rights } = useSelf();
  const links = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isChosen = !/^\/insights\/?$/.test(path);
  const allowed = INSIGHTS.filter(({ right }) => rights.includes(right));
  // On a phone the line is longer than the screen.
  useEffect(() => {
    if (path) links.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest" });
  }, [path]);
  if (!isChosen && allowed[0]) return <Navigate to={allowed[0].to} replace />;
  return (
    <div className={classes["frame"]}>
      <nav ref={links} className={classes["links"]} aria-label={t("insights")}>
        {allowed.map(({ to, name }) => (
          <Link key={to} to={to} className={classes["link"]}>
            {say(name, language)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
