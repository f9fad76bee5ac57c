/** The end of the demo. There is no way back, so it is said in full and asked for with the demo's own name. */
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { KIT } from "../kit/texts.ts";
import { DEMO } from "./texts.ts";

export function RemoveDemo() {
  const t = useText(DEMO);
  const [asked, setAsked] = useState(false);
  return (
    <Part title={t("end")} intro={t("endIntro")}>
      {asked ? (
        <Question onLeave={() => setAsked(false)} />
      ) : (
        <Button variant="subtle" color="broken" className={kit["quietButton"]!} onClick={() => setAsked(true)}>
          {t("remove")}
        </Button>
      )}
    </Part>
  );
}

function Question({ onLeave }: { onLeave: () => void }) {
  const t = useText(DEMO);
  const common = useText(KIT);
  const { name } = useSelf().organisation;
  const [typed, setTyped] = useState("");
  const removing = useMutation({
    mutationFn: () => settingsApi.removeDemo(),
    // Everything that was loaded belongs to what is gone.
    onSuccess: () => location.assign("/"),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === name) removing.mutate();
  };
  return (
    <form className={kit["certain"]} data-danger="true" onSubmit={submit} aria-label={t("end")}>
      <p>{t("means", { name })}</p>
      {removing.error ? <Trouble error={removing.error} /> : null}
      <TextInput
        className={kit["half"]}
        label={t("type", { name })}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={kit["foot"]}>
        <Button type="submit" color="broken" disabled={typed.trim() !== name} loading={removing.isPending}>
          {t("sure")}
        </Button>
        <Button variant="subtle" onClick={onLeave}>
          {common("leave")}
        </Button>
      </div>
    </form>
  );
}
