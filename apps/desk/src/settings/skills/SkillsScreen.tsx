/** What people can be good at. */
import { newId, SkillId } from "@luwte/contract/ids.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { peopleQuery } from "../../api/queries.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useText } from "../../words/useText.tsx";
import { NamedList } from "../kit/NamedList.tsx";
import { Page } from "../kit/Page.tsx";
import { SKILLS } from "../people/texts.ts";

export function SkillsScreen() {
  const t = useText(SKILLS);
  const client = useQueryClient();
  const { data } = useQuery(peopleQuery);
  const save = async (skillId: SkillId, name: string) => {
    const { skill } = await api.saveSkill({ params: { skillId }, body: { name } });
    applyEvent(client, { type: "skill.changed", payload: { skill } });
  };
  const remove = async (id: string) => {
    const skillId = SkillId.parse(id);
    await api.removeSkill({ params: { skillId } });
    applyEvent(client, { type: "skill.removed", payload: { skillId } });
  };
  const able = (id: string) =>
    (data?.people ?? []).filter((person) => person.active && person.skills.some((skill) => skill.skillId === id))
      .length;
  return (
    <Page title={t("title")} intro={t("intro")}>
      {data ? (
        <NamedList
          label={t("title")}
          empty={t("empty")}
          newLabel={t("new")}
          renameLabel={(name) => t("rename", { name })}
          items={data.skills.map(({ id, name }) => ({ id, name, hint: t("have", { count: able(id) }) }))}
          make={(name) => save(newId<SkillId>(), name)}
          rename={(id, name) => save(SkillId.parse(id), name)}
          remove={{ said: (name) => t("removed", { name }), run: remove }}
        />
      ) : null}
    </Page>
  );
}
