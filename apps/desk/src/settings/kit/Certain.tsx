/** For what cannot be taken back: the button opens a sentence that says what will be gone, and only then a second one that does it. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import classes from "./Kit.module.css";
import { KIT } from "./texts.ts";

type Props = {
  /** On the first button. */
  action: string;
  /** Read aloud in its place, where several look the same. */
  name?: string;
  /** What will be so afterwards. */
  means: ReactNode;
  /** On the second button: says again what it does. */
  sure: string;
  run: () => Promise<unknown>;
  after?: () => void;
  danger?: boolean;
};

export function Certain({ action, name, means, sure, run, after, danger = true }: Props) {
  const t = useText(KIT);
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLElement>(null);
  const doing = useMutation({
    mutationFn: run,
    onSuccess: () => {
      setAsked(false);
      after?.();
    },
  });
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <Button
        variant={danger ? "subtle" : "default"}
        {...(danger ? { color: "broken", className: classes["quietButton"] } : { className: classes["ownWidth"] })}
        {...(name ? { "aria-label": name } : {})}
        onClick={() => setAsked(true)}
      >
        {action}
      </Button>
    );
  return (
    <section
      ref={question}
      tabIndex={-1}
      aria-label={name ?? action}
      className={classes["certain"]}
      data-danger={danger}
    >
      <div>{means}</div>
      {doing.error ? <Trouble error={doing.error} /> : null}
      <div className={classes["foot"]}>
        <Button {...(danger ? { color: "broken" } : {})} loading={doing.isPending} onClick={() => doing.mutate()}>
          {sure}
        </Button>
        <Button variant="subtle" onClick={() => setAsked(false)}>
          {t("leave")}
        </Button>
      </div>
    </section>
  );
}
