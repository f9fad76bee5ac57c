/** What few will ever change: shares, said in percents. */
import type { LoadSettings } from "@luwte/contract/routing.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { NumberField } from "../kit/NumberField.tsx";
import { ROUTING } from "./texts.ts";

type Props = {
  load: LoadSettings;
  put: (part: Partial<LoadSettings>) => void;
  at: (path: string) => string | undefined;
};

const percents = (share: number): number => Math.round(share * 100);

export function FineLoad({ load, put, at }: Props) {
  const t = useText(ROUTING);
  const { quietShare, freshShare, horizon } = load;
  const unit = t("percent");
  return (
    <details className={kit["details"]}>
      <summary>{t("fine")}</summary>
      <div className={kit["pair"]}>
        <NumberField
          label={t("quietMail")}
          unit={unit}
          value={percents(quietShare.mail)}
          error={at("quietShare/mail")}
          onChange={(mail) => put({ quietShare: { ...quietShare, mail: mail / 100 } })}
        />
        <NumberField
          label={t("quietChat")}
          unit={unit}
          value={percents(quietShare.chat)}
          error={at("quietShare/chat")}
          onChange={(chat) => put({ quietShare: { ...quietShare, chat: chat / 100 } })}
        />
        <NumberField
          label={t("normalFrom")}
          hint={t("ofCeiling")}
          unit={unit}
          value={percents(horizon.normal)}
          error={at("horizon/normal")}
          onChange={(normal) => put({ horizon: { ...horizon, normal: normal / 100 } })}
        />
        <NumberField
          label={t("busyFrom")}
          hint={t("ofCeiling")}
          unit={unit}
          value={percents(horizon.busy)}
          error={at("horizon/busy")}
          onChange={(busy) => put({ horizon: { ...horizon, busy: busy / 100 } })}
        />
        <NumberField
          label={t("fresh")}
          hint={t("freshHint")}
          unit={unit}
          value={percents(freshShare)}
          error={at("freshShare")}
          onChange={(fresh) => put({ freshShare: fresh / 100 })}
        />
      </div>
    </details>
  );
}
