/** Where toasts stand, and how long. */
import { IconAlertTriangle, IconX } from "@tabler/icons-react";
import { useEffect } from "react";
import { COMMON } from "../words/common.ts";
import { useNow } from "../words/useNow.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Toasts.module.css";
import { closeToast, type Toast, useToasts } from "./toasts.ts";

export function Toasts() {
  const t = useText(COMMON);
  const toasts = useToasts();
  return (
    <section className={classes.region} aria-label={t("messages")} aria-live="polite" aria-relevant="additions text">
      {toasts.map((toast) => (
        <Shown key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function Shown({ toast }: { toast: Toast }) {
  const t = useText(COMMON);
  const { id, until, action } = toast;
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(() => closeToast(id), until - Date.now());
    return () => clearTimeout(timer);
  }, [id, until]);
  return (
    <div className={classes.toast} data-tone={toast.tone}>
      {toast.tone === "trouble" ? <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" /> : null}
      <p>{toast.text}</p>
      {action ? (
        <div className={classes.foot}>
          <button
            type="button"
            className={classes.action}
            onClick={() => {
              closeToast(id);
              action.run();
            }}
          >
            {action.label}
          </button>
          {toast.counts && until !== null ? <SecondsLeft until={until} /> : null}
        </div>
      ) : null}
      <button type="button" className={classes.close} aria-label={t("close")} onClick={() => closeToast(id)}>
        <IconX size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Not read aloud each second: the text beside it says what it is about. */
function SecondsLeft({ until }: { until: number }) {
  const now = useNow(250);
  return (
    <span className={classes.seconds} aria-hidden="true">
      {Math.max(0, Math.ceil((until - now) / 1000))}
    </span>
  );
}
