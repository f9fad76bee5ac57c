/** An error where it happened: what, and what to do. */
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { explain } from "../api/explain.ts";
import { useLanguage } from "../words/useText.tsx";
import classes from "./Trouble.module.css";

export function Trouble({ error, children }: { error: unknown; children?: ReactNode }) {
  const { language } = useLanguage();
  const { happened, todo } = explain(error, language);
  return (
    <div className={classes.trouble} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
      <div>
        <p>
          <strong>{happened}</strong> {todo}
        </p>
        {children}
      </div>
    </div>
  );
}
