/** What happened besides messages, in a sentence. */
import { activityText } from "@luwte/contract/activityTexts.ts";
import type { Activity } from "@luwte/contract/conversations.ts";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import classes from "./Timeline.module.css";

export function ActivityLine({ activity }: { activity: Activity }) {
  const people = usePeople();
  const clock = useClock();
  const names = {
    person: people.nameOf,
    team: people.teamName,
    moment: (at: string) => sayMoment(at, clock),
  };
  const text = activityText(activity, clock.language, names);
  if (text === null) return null;
  return (
    <p className={classes.activity}>
      {text} <When at={activity.at} long />
    </p>
  );
}
