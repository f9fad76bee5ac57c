/** A piece of a page in the chosen colours, light and dark. Its colours are data, so they come by script and not from a style sheet. */
import type { HelpCentreSettings } from "@luwte/contract/helpCentre.ts";
import { shadesOf } from "@luwte/contract/helpCentreColours.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import classes from "./HelpCentre.module.css";
import { HELP } from "./texts.ts";

export function Preview({ settings }: { settings: HelpCentreSettings }) {
  const t = useText(HELP);
  const { accent } = settings.colours;
  const { onAccent, accentInDark, onAccentInDark } = shadesOf(settings.colours);
  return (
    <figure className={classes["preview"]}>
      <figcaption>{t("preview")}</figcaption>
      <Sample name={t("previewLight")} theme="light" settings={settings} accent={accent} onAccent={onAccent} />
      <Sample
        name={t("previewDark")}
        theme="dark"
        settings={settings}
        accent={accentInDark}
        onAccent={onAccentInDark}
      />
    </figure>
  );
}

type SampleProps = {
  name: string;
  theme: "light" | "dark";
  settings: HelpCentreSettings;
  accent: string;
  onAccent: string;
};

function Sample({ name, theme, settings, accent, onAccent }: SampleProps) {
  const t = useText(HELP);
  const { organisation } = useSelf();
  const { colours, languages, texts } = settings;
  const title = texts[languages[0] ?? "nl"].title || organisation.name;
  return (
    <div className={classes["sample"]} data-theme={theme} role="img" aria-label={`${t("preview")}: ${name}`}>
      <p className={classes["band"]} style={{ background: colours.band, color: shadesOf(colours).onBand }}>
        {title}
      </p>
      <p style={{ color: accent }}>
        <u>{t("sampleQuestion")}</u>
      </p>
      <p>
        <span className={classes["button"]} style={{ background: accent, color: onAccent }}>
          {t("sampleAsk")}
        </span>
      </p>
    </div>
  );
}
