/** Who was found to be the same person, and the way to take that back whole. */
import type { CustomerMerge } from "@luwte/contract/customers.ts";
import { Button } from "@mantine/core";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Person.module.css";
import { Section } from "./Section.tsx";
import { PERSON } from "./texts.ts";
import { useUndoMerge } from "./useMerged.ts";

export function Merges({ merges }: { merges: readonly CustomerMerge[] }) {
  const t = useText({ ...PERSON, ...COMMON });
  const people = usePeople();
  const undo = useUndoMerge();
  if (merges.length === 0) return null;
  return (
    <Section title={t("merge")}>
      <ul className={classes.notes}>
        {merges.map((merge) => (
          <li key={merge.id}>
            <p>{t("mergedWith", { name: merge.mergedName })}</p>
            <p className={classes.dim}>
              {merge.by ? people.nameOf(merge.by) : null} <When at={merge.at} long />
              {merge.undoneAt ? `, ${t("undone")}` : null}
            </p>
            {merge.undoneAt ? null : (
              <Button size="compact-sm" variant="default" onClick={() => undo(merge)}>
                {t("unmerge")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
