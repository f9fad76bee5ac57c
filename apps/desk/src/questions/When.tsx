/** By when: what the department's own hours allow, the usual moments, or one's own. */
import type { DepartmentId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import { DueChoices, useDueOptions } from "../promises/DueChoices.tsx";
import promises from "../promises/Promises.module.css";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Questions.module.css";
import { proposedDueQuery } from "./queries.ts";
import { ASKING } from "./texts.ts";

type Props = { departmentId: DepartmentId | null; at: number | null; onChoose: (at: number | null) => void };

/** What is proposed for this department; null while it is not known. */
export function useProposedDue(departmentId: DepartmentId | null): number | null {
  const dueAt = useQuery(proposedDueQuery(departmentId)).data?.dueAt;
  return dueAt ? Date.parse(dueAt) : null;
}

export function When({ departmentId, at, onChoose }: Props) {
  const t = useText(ASKING);
  const clock = useClock();
  const proposed = useProposedDue(departmentId);
  const options = useDueOptions(null);
  return (
    <div className={classes["proposal"]}>
      {proposed === null ? null : (
        <button
          type="button"
          className={promises.choice}
          aria-pressed={at === proposed}
          onClick={() => onChoose(proposed)}
        >
          {t("proposed")} <small>{sayMoment(proposed, clock)}</small>
        </button>
      )}
      <DueChoices options={options} at={at} onChoose={onChoose} />
    </div>
  );
}
