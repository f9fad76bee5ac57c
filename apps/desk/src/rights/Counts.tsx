/** Numbers of something, each in a line of its own; what there is none of is not said. */
import { useText } from "../words/useText.tsx";
import classes from "./Rights.module.css";
import { RIGHTS } from "./texts.ts";

type Counted = "conversations" | "messages" | "attachments" | "notes" | "addresses" | "openPromises" | "merged";
export type Numbers = Partial<Readonly<Record<Counted | "openConversations", number>>>;

export function Counts({ counts }: { counts: Numbers }) {
  const t = useText(RIGHTS);
  const there = (Object.entries(counts) as [keyof Numbers, number][]).filter(([, count]) => count > 0);
  return (
    <ul className={classes["counts"]}>
      {there.map(([name, count]) => (
        <li key={name}>{t(name, { count })}</li>
      ))}
    </ul>
  );
}
