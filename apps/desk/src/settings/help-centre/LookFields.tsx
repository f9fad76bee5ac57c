/** The colours and the logo: shown as they will look, with whether each pair can be read. */
import type { HelpCentreSettings } from "@luwte/contract/helpCentre.ts";
import { darkerAccent, verdictsOn } from "@luwte/contract/helpCentreColours.ts";
import { Button } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import { ColourField } from "../kit/ColourField.tsx";
import { State } from "../kit/State.tsx";
import type { Form } from "../kit/useForm.ts";
import classes from "./HelpCentre.module.css";
import { LogoField } from "./LogoField.tsx";
import { Preview } from "./Preview.tsx";
import { HELP } from "./texts.ts";

const COLOUR = /^#[0-9a-f]{6}$/;
const AT = "/body/settings/colours";
const said = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

export function LookFields({ form }: { form: Form<HelpCentreSettings> }) {
  const t = useText(HELP);
  const { draft, put } = form;
  const { colours } = draft;
  const isWhole = COLOUR.test(colours.accent) && COLOUR.test(colours.band);
  return (
    <>
      <ColourField
        label={t("accent")}
        value={colours.accent}
        error={isWhole && isReadable(colours) ? undefined : form.at(`${AT}/accent`)}
        onChange={(accent) => put({ colours: { ...colours, accent } })}
      >
        {isWhole ? <Verdicts form={form} /> : null}
      </ColourField>
      <ColourField
        label={t("band")}
        value={colours.band}
        error={form.at(`${AT}/band`)}
        onChange={(band) => put({ colours: { ...colours, band } })}
      >
        {null}
      </ColourField>
      {isWhole ? <Preview settings={draft} /> : null}
      <LogoField form={form} />
    </>
  );
}

const isReadable = (colours: HelpCentreSettings["colours"]): boolean =>
  verdictsOn(colours).every(({ readable }) => readable);

function Verdicts({ form: { draft, put } }: { form: Form<HelpCentreSettings> }) {
  const t = useText(HELP);
  const { colours } = draft;
  const nearest = darkerAccent(colours.accent);
  return (
    <>
      <ul className={classes["verdicts"]} aria-label={t("contrast")}>
        {verdictsOn(colours).map(({ pair, ratio, readable }) => (
          <li key={pair}>
            <State tone={readable ? "good" : "broken"}>
              {t(pair, { ratio: said(ratio) })}
              {readable ? null : `: ${t("tooLow")}`}
            </State>
          </li>
        ))}
      </ul>
      {isReadable(colours) ? null : (
        <div className={classes["mend"]}>
          <Button variant="default" onClick={() => put({ colours: { ...colours, accent: nearest } })}>
            {t("darker", { colour: nearest })}
          </Button>
          <span>{t("darkerWhy")}</span>
        </div>
      )}
    </>
  );
}
