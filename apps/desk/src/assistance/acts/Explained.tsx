/** Why an act was allowed: its rule and level, what was measured before it and now, what it rests on; and the way to put it back. */
import type { SuggestionId } from "@luwte/contract/ids.ts";
import { Button } from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { assistanceApi } from "../api.ts";
import classes from "./Acts.module.css";
import { Basis } from "./Basis.tsx";
import { ACTS } from "./texts.ts";

const explanationQuery = (suggestionId: SuggestionId) =>
  queryOptions({
    queryKey: ["explanation", suggestionId],
    queryFn: () => assistanceApi.explainSuggestion({ params: { suggestionId } }),
    staleTime: 0,
  });

export function Explained({ id }: { id: SuggestionId }) {
  const t = useText(ACTS);
  const client = useQueryClient();
  const said = useRef<HTMLDivElement>(null);
  const { data, error } = useQuery(explanationQuery(id));
  const undoing = useMutation({
    mutationFn: () => assistanceApi.undoSuggestion({ params: { suggestionId: id } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["explanation", id] });
      await client.invalidateQueries({ queryKey: ["automaticActs"] });
      // The button is gone.
      said.current?.focus();
    },
  });
  if (error) return <Trouble error={error} />;
  if (!data) return <p role="status">{t("loading")}</p>;
  const { explanation } = data;
  return (
    <div ref={said} tabIndex={-1} className={classes["explained"]}>
      <Basis explanation={explanation} />
      {undoing.error ? <Trouble error={undoing.error} /> : null}
      {explanation.act.canUndo ? (
        <div>
          <Button variant="default" loading={undoing.isPending} onClick={() => undoing.mutate()}>
            {t("undo")}
          </Button>
        </div>
      ) : explanation.undoneAt ? null : (
        <p className={classes["dim"]}>{t("cannotUndo")}</p>
      )}
    </div>
  );
}
