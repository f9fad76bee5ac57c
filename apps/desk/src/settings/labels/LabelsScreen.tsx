/** The labels of conversations. */
import { LabelId, newId } from "@luwte/contract/ids.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { labelsQuery } from "../../api/queries.ts";
import { applyEvent } from "../../live/reactions.ts";
import type { Sayings } from "../../words/say.ts";
import { useText } from "../../words/useText.tsx";
import { NamedList } from "../kit/NamedList.tsx";
import { Page } from "../kit/Page.tsx";

const LABELS = {
  title: { nl: "Labels", fr: "Étiquettes", en: "Labels" },
  intro: {
    nl: "Waar een gesprek over gaat. Weinig en duidelijk werkt het best.",
    fr: "Le sujet d’une conversation. Peu nombreuses et claires, c’est mieux.",
    en: "What a conversation is about. Few and clear works best.",
  },
  empty: { nl: "Er zijn nog geen labels.", fr: "Pas encore d’étiquettes.", en: "There are no labels yet." },
  new: { nl: "Nieuw label", fr: "Nouvelle étiquette", en: "New label" },
  rename: { nl: "Naam van {name}", fr: "Nom de {name}", en: "Name of {name}" },
  removed: {
    nl: "Label {name} is weggehaald, ook bij gesprekken",
    fr: "L’étiquette {name} est retirée, des conversations aussi",
    en: "Label {name} was removed, from conversations too",
  },
} as const satisfies Sayings;

export function LabelsScreen() {
  const t = useText(LABELS);
  const client = useQueryClient();
  const { data } = useQuery(labelsQuery);
  const save = async (labelId: LabelId, name: string) => {
    const { label } = await api.saveLabel({ params: { labelId }, body: { name } });
    applyEvent(client, { type: "label.changed", payload: { label } });
  };
  const remove = async (id: string) => {
    const labelId = LabelId.parse(id);
    await api.removeLabel({ params: { labelId } });
    applyEvent(client, { type: "label.removed", payload: { labelId } });
  };
  return (
    <Page title={t("title")} intro={t("intro")}>
      {data ? (
        <NamedList
          label={t("title")}
          empty={t("empty")}
          newLabel={t("new")}
          renameLabel={(name) => t("rename", { name })}
          items={data}
          make={(name) => save(newId<LabelId>(), name)}
          rename={(id, name) => save(LabelId.parse(id), name)}
          remove={{ said: (name) => t("removed", { name }), run: remove }}
        />
      ) : null}
    </Page>
  );
}
