/** The frame around what is shown before anyone is signed in. */
import type { ReactNode } from "react";
import { Mark } from "../look/Mark.tsx";
import classes from "./DoorPage.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

export function DoorPage({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  return (
    <div className={classes.page}>
      <main className={classes.card}>
        <div className={classes.brand}>
          <Mark size={28} />
          <span>Luwte</span>
        </div>
        <h1 className={classes.title}>{title}</h1>
        {intro ? <p className={classes.intro}>{intro}</p> : null}
        {children}
      </main>
      <footer className={classes.foot}>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
