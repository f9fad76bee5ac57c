/** The two sides of an article, so different to the eye that nobody takes the one for the other. */
import { IconLock, IconWorld } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";

type Props = { side: "public" | "internal"; children: ReactNode };

export function Side({ side, children }: Props) {
  const t = useText(ARTICLE);
  const name = useId();
  const Icon = side === "internal" ? IconLock : IconWorld;
  return (
    <section className={classes["side"]} data-side={side} aria-labelledby={name}>
      <h2 id={name}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        {t(side === "internal" ? "internal" : "forCustomers")}
        {side === "internal" ? <small>{t("internalHint")}</small> : null}
      </h2>
      {children}
    </section>
  );
}
