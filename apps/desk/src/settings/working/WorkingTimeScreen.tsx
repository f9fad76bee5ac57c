/** When one works: what holds now, the week, days that differ, and what came through outside of it. For a lead, of a colleague too. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Reach, WorkingTimeOf } from "@luwte/contract/workingTime.ts";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { workingTimeQuery } from "../../working/api.ts";
import { WORKING } from "../../working/texts.ts";
import { WorkNow } from "../../working/WorkNow.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { Days } from "./Days.tsx";
import { Overrides } from "./Overrides.tsx";
import { Weeks } from "./Weeks.tsx";

export function WorkingTimeScreen() {
  const t = useText(WORKING);
  const { person } = useSelf();
  const { data, error } = useQuery(workingTimeQuery(person.id));
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <NowPart time={data.workingTime} /> : null}
      {data ? <Written time={data.workingTime} /> : null}
      <Overrides />
    </Page>
  );
}

/** Of a colleague: to write down, not to watch. */
export function ColleagueTime({ personId }: { personId: PersonId }) {
  const t = useText(WORKING);
  const { data, error } = useQuery(workingTimeQuery(personId));
  const name = usePeople().nameOf(personId) ?? "";
  return (
    <Page title={t("titleOf", { name })} back={{ section: "working-team", name: t("toList") }}>
      {error ? <Trouble error={error} /> : null}
      {data ? <Written time={data.workingTime} /> : null}
    </Page>
  );
}

function Written({ time }: { time: WorkingTimeOf }) {
  return (
    <>
      <Weeks key={time.patterns.length} time={time} />
      <Days time={time} />
    </>
  );
}

function NowPart({ time: { reach, workingUntil } }: { time: WorkingTimeOf }) {
  const t = useText(WORKING);
  return (
    <Part title={t("now")}>
      <p>
        <NowWords reach={reach} until={workingUntil} />
      </p>
      {reach.works && workingUntil === null ? null : (
        <div>
          <WorkNow working={workingUntil !== null} />
        </div>
      )}
    </Part>
  );
}

function NowWords({ reach, until }: { reach: Reach; until: string | null }) {
  const t = useText(WORKING);
  if (until !== null)
    return (
      <>
        {t("worksChosen")} <When at={until} long />.
      </>
    );
  if (reach.works) return t(reach.because === "at_desk" ? "worksDesk" : "worksWritten");
  if (reach.nextStart === null) return t("off");
  return (
    <>
      {t("offUntil")} <When at={reach.nextStart} long />.
    </>
  );
}
