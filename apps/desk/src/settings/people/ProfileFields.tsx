/** What is arranged about a colleague: role, languages, teams, skills. The same for somebody new. */
import type { SkillId, TeamId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { PersonSkill } from "@luwte/contract/people.ts";
import { ROLES, type Role } from "@luwte/contract/rights.ts";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { peopleQuery } from "../../api/queries.ts";
import { useText } from "../../words/useText.tsx";
import { Choices } from "../kit/Choices.tsx";
import kit from "../kit/Kit.module.css";
import { OneOf } from "../kit/OneOf.tsx";
import { LANGUAGE_NAMES, ROLE_NAMES } from "../kit/texts.ts";
import type { Form } from "../kit/useForm.ts";
import classes from "./People.module.css";
import { PEOPLE } from "./texts.ts";

export type Profile = { role: Role; language: string; speaks: Language[]; teamIds: TeamId[]; skills: PersonSkill[] };
type Props<Draft extends Profile> = { form: Form<Draft> };

export function ProfileFields<Draft extends Profile>({ form }: Props<Draft>) {
  const t = useText(PEOPLE);
  const roles = useText(ROLE_NAMES);
  const names = useText(LANGUAGE_NAMES);
  const teams = useQuery(peopleQuery).data?.teams ?? [];
  const { draft } = form;
  const put = (part: Partial<Profile>) => form.put(part as Partial<Draft>);
  return (
    <>
      <OneOf
        label={t("role")}
        error={form.at("/body/role")}
        choices={ROLES.toReversed().map((key) => ({ key, name: roles(key), hint: t(`${key}Hint`) }))}
        chosen={draft.role}
        onChange={(role) => put({ role })}
      />
      <Choices
        label={t("speaks")}
        error={form.at("/body/speaks")}
        choices={LANGUAGES.map((key) => ({ key, name: names(key) }))}
        chosen={draft.speaks}
        onChange={(speaks) => put({ speaks })}
      />
      {teams.length > 0 ? (
        <Choices
          label={t("teams")}
          choices={teams.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ id, name }) => ({ key: id, name }))}
          chosen={draft.teamIds}
          onChange={(teamIds) => put({ teamIds })}
        />
      ) : null}
      <SkillLevels chosen={draft.skills} onChange={(skills) => put({ skills })} />
    </>
  );
}

type SkillProps = { chosen: readonly PersonSkill[]; onChange: (skills: PersonSkill[]) => void };

function SkillLevels({ chosen, onChange }: SkillProps) {
  const t = useText(PEOPLE);
  const skills = useQuery(peopleQuery).data?.skills ?? [];
  if (skills.length === 0) return null;
  const set = (skillId: SkillId, level: number) =>
    onChange([...chosen.filter((each) => each.skillId !== skillId), ...(level > 0 ? [{ skillId, level }] : [])]);
  return (
    <fieldset className={kit["group"]}>
      <legend>{t("skills")}</legend>
      <p className={kit["groupHint"]}>{t("skillsHint")}</p>
      {skills.map(({ id, name }) => (
        <div key={id} className={classes["skill"]}>
          <span aria-hidden="true">{name}</span>
          <NativeSelect
            aria-label={name}
            value={String(chosen.find((each) => each.skillId === id)?.level ?? 0)}
            data={([0, 1, 2, 3] as const).map((level) => ({ value: String(level), label: t(`level${level}`) }))}
            onChange={(event) => set(id, Number(event.currentTarget.value))}
          />
        </div>
      ))}
    </fieldset>
  );
}
