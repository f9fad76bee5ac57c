/** A settings screen: where one is, the way back, what it is for, and its parts below each other. */
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { MenuButton } from "../../shell/MenuButton.tsx";
import { useText } from "../../words/useText.tsx";
import classes from "./Kit.module.css";
import { KIT } from "./texts.ts";

type Props = {
  title: string;
  intro?: string;
  /** Of an item: the list it stands in. Absent: the index of settings. */
  back?: { section: string; name: string };
  action?: ReactNode;
  children: ReactNode;
};

export function Page({ title, intro, back, action, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Who comes by keyboard or hears the page begins at its name.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <div className={classes["way"]}>
          <MenuButton />
          <BackLink back={back} />
        </div>
        <div className={classes["titleLine"]}>
          <h1 ref={heading} tabIndex={-1} className={classes["title"]}>
            {title}
          </h1>
          {action}
        </div>
        {intro ? <p className={classes["intro"]}>{intro}</p> : null}
      </header>
      {children}
    </div>
  );
}

function BackLink({ back }: { back: Props["back"] }) {
  const t = useText(KIT);
  const inside = (
    <>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
      {back?.name ?? t("settings")}
    </>
  );
  if (back)
    return (
      <Link className={classes["back"]} to="/settings/$section" params={{ section: back.section }}>
        {inside}
      </Link>
    );
  return (
    <Link className={classes["back"]} data-home="true" to="/settings">
      {inside}
    </Link>
  );
}

/** One thing one may arrange, with a name. */
export function Part({ title, intro, children }: { title: string; intro?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes["part"]} aria-labelledby={id}>
      <div className={classes["partHead"]}>
        <h2 id={id}>{title}</h2>
        {intro ? <p>{intro}</p> : null}
      </div>
      {children}
    </section>
  );
}

/** What the address names is gone, or was never there. */
export function Missing({ back }: { back: NonNullable<Props["back"]> }) {
  const t = useText(KIT);
  return (
    <Page title={back.name} back={back}>
      <p>{t("missing")}</p>
    </Page>
  );
}
