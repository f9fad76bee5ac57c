/** When it is enough: what work weighs, and the ceiling. */
import type { LoadSettings, RoutingSettings } from "@luwte/contract/routing.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { NumberField } from "../kit/NumberField.tsx";
import { Part } from "../kit/Page.tsx";
import type { Form } from "../kit/useForm.ts";
import { EXAMPLE, exampleOf } from "./example.ts";
import { FineLoad } from "./FineLoad.tsx";
import { ROUTING } from "./texts.ts";

type Props = { form: Form<RoutingSettings>; least: number | null };

export function LoadPart({ form, least }: Props) {
  const t = useText(ROUTING);
  const { load } = form.draft;
  const put = (part: Partial<LoadSettings>) => form.put({ load: { ...load, ...part } });
  const at = (path: string) => form.at(`/body/settings/load/${path}`);
  const tooLow = at("ceiling");
  return (
    <Part title={t("load")} intro={t("loadIntro")}>
      <div className={kit["half"]}>
        <NumberField
          label={t("ceiling")}
          hint={t("ceilingHint")}
          value={load.ceiling}
          error={tooLow && least !== null ? t("ceilingLeast", { least }) : tooLow}
          onChange={(ceiling) => put({ ceiling })}
        />
      </div>
      <div className={kit["pair"]}>
        <NumberField
          label={t("mail")}
          value={load.weights.mail}
          error={at("weights/mail")}
          onChange={(mail) => put({ weights: { ...load.weights, mail } })}
        />
        <NumberField
          label={t("chat")}
          value={load.weights.chat}
          error={at("weights/chat")}
          onChange={(chat) => put({ weights: { ...load.weights, chat } })}
        />
        <NumberField
          label={t("light")}
          value={load.heaviness.light}
          error={at("heaviness/light")}
          onChange={(light) => put({ heaviness: { ...load.heaviness, light } })}
        />
        <NumberField
          label={t("heavy")}
          value={load.heaviness.heavy}
          error={at("heaviness/heavy")}
          onChange={(heavy) => put({ heaviness: { ...load.heaviness, heavy } })}
        />
      </div>
      <Means load={load} />
      <FineLoad load={load} put={put} at={at} />
    </Part>
  );
}

function Means({ load }: { load: LoadSettings }) {
  const t = useText(ROUTING);
  const { language } = useLanguage();
  const example = exampleOf(load);
  if (!Number.isFinite(example.load) || !(load.ceiling > 0)) return null;
  const number = new Intl.NumberFormat(LOCALES[language]);
  return (
    <p className={kit["said"]}>
      {t("loadMeans", {
        ...EXAMPLE,
        load: number.format(example.load),
        ceiling: number.format(load.ceiling),
        horizon: t(example.feeling),
      })}
    </p>
  );
}
