/** Where simple and complex questions go, and how many of each came in, by day: as a picture and as a table. */
import type { TriageDay, TriageSplit } from "@luwte/contract/triage.ts";
import { NativeSelect, Switch } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { peopleQuery } from "../../api/queries.ts";
import { splitQuery, triageApi } from "../../triage/api.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import classes from "./TriageSettings.module.css";
import { TRIAGE_SETTINGS } from "./texts.ts";
import { wayOf, wordOf } from "./ways.ts";

type Shown = Awaited<ReturnType<typeof triageApi.getTriageSplit>>;

export function Split({ shown }: { shown: Shown }) {
  return (
    <>
      <SplitForm shown={shown} />
      <Days days={shown.days} />
    </>
  );
}

function SplitForm({ shown: { settings, version, days } }: { shown: Shown }) {
  const t = useText(TRIAGE_SETTINGS);
  const client = useQueryClient();
  const form = useForm({
    saved: { on: settings.on, simple: wordOf(settings.simple), complex: wordOf(settings.complex) },
    send: ({ on, simple, complex }) => {
      const wanted: TriageSplit = { on, simple: wayOf(simple), complex: wayOf(complex) };
      return triageApi.saveTriageSplit({ body: { settings: wanted, version } });
    },
    after: (kept) => client.setQueryData(splitQuery.queryKey, { ...kept, days }),
  });
  const ways = useWays();
  return (
    <SettingsForm form={form}>
      <Switch label={t("on")} {...form.flag("on")} />
      <NativeSelect className={kit["half"]} label={t("simple")} data={ways} {...form.text("simple")} />
      <NativeSelect className={kit["half"]} label={t("complex")} data={ways} {...form.text("complex")} />
    </SettingsForm>
  );
}

const LEVELS = [1, 2, 3] as const;

function useWays(): { value: string; label: string }[] {
  const t = useText(TRIAGE_SETTINGS);
  const { data } = useQuery(peopleQuery);
  const teams = (data?.teams ?? []).map(({ id, name }) => ({
    value: wordOf({ kind: "team", teamId: id }),
    label: t("toTeam", { name }),
  }));
  const skills = (data?.skills ?? []).flatMap(({ id, name }) =>
    LEVELS.map((level) => ({
      value: wordOf({ kind: "skill", skillId: id, level }),
      label: t("toSkill", { name, level }),
    })),
  );
  return [{ value: "stay", label: t("stay") }, ...teams, ...skills];
}

const KINDS = ["simple", "complex", "unsure"] as const;
const NAMES = { simple: "simples", complex: "complexes", unsure: "unsures" } as const;
const sumOf = (days: readonly TriageDay[], kind: (typeof KINDS)[number]): number =>
  days.reduce((sum, day) => sum + day[kind], 0);

function Days({ days }: { days: readonly TriageDay[] }) {
  const t = useText(TRIAGE_SETTINGS);
  if (days.every((day) => KINDS.every((kind) => day[kind] === 0)))
    return <p className={kit["dim"]}>{t("noQuestions")}</p>;
  const sums = { simple: sumOf(days, "simple"), complex: sumOf(days, "complex"), unsure: sumOf(days, "unsure") };
  return (
    <div className={classes["days"]}>
      <p>{t("counted", sums)}</p>
      <Chart days={days} />
      <details className={kit["details"]}>
        <summary>{t("asTable")}</summary>
        <DaysTable days={days} />
      </details>
    </div>
  );
}

/** Of the drawing; it is stretched to the room there is. */
const [WIDE, HIGH, GAP] = [10, 100, 2];

/** Simple below, complex on it, unknown on top: the same order as in the words above it. */
function Chart({ days }: { days: readonly TriageDay[] }) {
  const t = useText(TRIAGE_SETTINGS);
  const most = Math.max(1, ...days.map((day) => day.simple + day.complex + day.unsure));
  return (
    <figure className={classes["chart"]}>
      <svg viewBox={`0 0 ${days.length * WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        {days.map((day, place) => (
          <Column key={day.day} day={day} x={place * WIDE} scale={HIGH / most} />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        {KINDS.map((kind) => (
          <span key={kind} className={classes["key"]} data-kind={kind}>
            {t(NAMES[kind])}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Column({ day, x, scale }: { day: TriageDay; x: number; scale: number }) {
  const below = { simple: 0, complex: day.simple, unsure: day.simple + day.complex };
  return KINDS.map((kind) => (
    <rect
      key={kind}
      data-kind={kind}
      x={x + GAP / 2}
      width={WIDE - GAP}
      y={HIGH - (below[kind] + day[kind]) * scale}
      height={day[kind] * scale}
    />
  ));
}

function DaysTable({ days }: { days: readonly TriageDay[] }) {
  const t = useText(TRIAGE_SETTINGS);
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("day")}</th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col">
              {t(NAMES[kind])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map((day) => (
          <tr key={day.day}>
            <th scope="row">{format.format(new Date(`${day.day}T12:00:00Z`))}</th>
            {KINDS.map((kind) => (
              <td key={kind}>{day[kind]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
