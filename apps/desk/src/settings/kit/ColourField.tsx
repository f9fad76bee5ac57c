/** A colour, with how well white or dark words can be read on it. */
import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { contrast } from "../../look/contrast.ts";
import type { Sayings } from "../../words/say.ts";
import { useText } from "../../words/useText.tsx";
import classes from "./ColourField.module.css";
import { State } from "./State.tsx";

const TEXTS = {
  choose: { nl: "{label} kiezen", fr: "Choisir : {label}", en: "Choose {label}" },
  sample: { nl: "Zo staat tekst erop", fr: "Le texte dessus", en: "Text on it" },
  good: {
    nl: "Contrast {ratio}: goed te lezen",
    fr: "Contraste {ratio} : bien lisible",
    en: "Contrast {ratio}: easy to read",
  },
  onWhite: {
    nl: "Als tekst op wit is deze kleur te licht ({ratio}); daar maken we hem donkerder.",
    fr: "En texte sur blanc, cette couleur est trop claire ({ratio}) ; nous l’y assombrissons.",
    en: "As text on white this colour is too light ({ratio}); there we make it darker.",
  },
} as const satisfies Sayings;

const COLOUR = /^#[0-9a-f]{6}$/;
const READ = 4.5;
const said = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

type Props = {
  label: string;
  value: string;
  error?: string | undefined;
  onChange: (colour: string) => void;
  /** What is said of it instead of how it reads as text on it and on white. */
  children?: ReactNode;
};

export function ColourField({ label, value, error, onChange, children }: Props) {
  const t = useText(TEXTS);
  const safe = COLOUR.test(value) ? value : "#0f6a6a";
  const onIt = contrast(safe, "#ffffff") >= contrast(safe, "#181715") ? "#ffffff" : "#181715";
  return (
    <div className={classes["field"]}>
      <div className={classes["line"]}>
        <TextInput
          label={label}
          value={value}
          error={error}
          maxLength={7}
          onChange={(event) => onChange(event.currentTarget.value.toLowerCase())}
        />
        <input
          type="color"
          className={classes["swatch"]}
          aria-label={t("choose", { label: label.toLowerCase() })}
          value={safe}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <span className={classes["sample"]} style={{ background: safe, color: onIt }}>
          {t("sample")}
        </span>
      </div>
      {children === undefined ? <Usual colour={safe} onIt={onIt} /> : children}
    </div>
  );
}

function Usual({ colour, onIt }: { colour: string; onIt: string }) {
  const t = useText(TEXTS);
  const onWhite = contrast(colour, "#ffffff");
  return (
    <>
      <State tone="good">{t("good", { ratio: said(contrast(colour, onIt)) })}</State>
      {onWhite < READ ? <State tone="soon">{t("onWhite", { ratio: said(onWhite) })}</State> : null}
    </>
  );
}
