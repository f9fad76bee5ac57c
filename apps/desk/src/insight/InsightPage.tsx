/** The frame of everything that can be looked into: its name, what it counts, and the figures below. */
import type { ReactNode } from "react";
import { MenuButton } from "../shell/MenuButton.tsx";
import classes from "./Insight.module.css";

export function InsightPage({ title, intro, children }: { title: string; intro: ReactNode; children: ReactNode }) {
  return (
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <div className={classes["title"]}>
          <MenuButton />
          <h1>{title}</h1>
        </div>
        {intro}
      </header>
      {children}
    </div>
  );
}
