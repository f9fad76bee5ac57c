/** A page of our own with the chat on it, as a visitor would meet it. The script is the one that stands on a host's page. */
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { Lee } from "../../look/Lee.tsx";
import { useText } from "../../words/useText.tsx";
import classes from "./ChatPreview.module.css";
import { WIDGETS } from "./texts.ts";

export function ChatPreview() {
  const t = useText(WIDGETS);
  const { key } = useParams({ strict: false }) as { key?: string };
  useEffect(() => {
    if (!key) return;
    const script = document.createElement("script");
    script.src = "/widget/widget.js";
    script.async = true;
    script.dataset["widget"] = key;
    document.body.append(script);
    return () => script.remove();
  }, [key]);
  return (
    <main className={classes["page"]}>
      <Lee />
      <h1>{t("trial")}</h1>
      <p>{t("trialIntro")}</p>
      <p className={classes["dim"]}>{t("trialNothing", { origin: location.origin })}</p>
    </main>
  );
}
