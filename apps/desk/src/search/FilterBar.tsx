/** Narrowing what is searched. The browser's own lists: quick, and the same on every device. */
import { CHANNELS, CONVERSATION_STATES } from "@luwte/contract/conversations.ts";
import { COMPLEXITIES } from "@luwte/contract/wrapUps.ts";
import { useQuery } from "@tanstack/react-query";
import { inboxesQuery, labelsQuery } from "../api/queries.ts";
import { usePeople } from "../people/usePeople.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { reasonLines } from "../wrap-up/choosing.ts";
import { contactReasonsQuery } from "../wrap-up/queries.ts";
import { type Asked, NOBODY } from "./asked.ts";
import classes from "./Search.module.css";
import { SEARCH } from "./texts.ts";

type Choice = { value: string; label: string };
type Props = { asked: Asked; onAsk: (part: Asked) => void };
const byName = <Named extends { name: string }>(items: readonly Named[]): Named[] =>
  items.toSorted((a, b) => a.name.localeCompare(b.name));

export function FilterBar({ asked, onAsk }: Props) {
  const t = useText(SEARCH);
  const { data: labels = [] } = useQuery(labelsQuery);
  const { data: inboxes = [] } = useQuery(inboxesQuery);
  const reasons = useQuery(contactReasonsQuery).data?.reasons ?? [];
  const { language } = useLanguage();
  const people = usePeople();
  const named = (items: readonly { id: string; name: string }[]): Choice[] =>
    byName(items).map(({ id, name }) => ({ value: id, label: name }));
  const filters: { name: Exclude<keyof Asked, "q">; choices: Choice[] }[] = [
    { name: "state", choices: CONVERSATION_STATES.map((value) => ({ value, label: t(value) })) },
    { name: "channel", choices: CHANNELS.map((value) => ({ value, label: t(value) })) },
    { name: "assignee", choices: [{ value: NOBODY, label: t("nobody") }, ...named(people.all)] },
    { name: "label", choices: named(labels) },
    { name: "inbox", choices: named(inboxes) },
    { name: "reason", choices: reasonLines(reasons, language) },
    { name: "complexity", choices: COMPLEXITIES.map((value) => ({ value, label: t(value) })) },
  ];
  return filters.map(({ name, choices }) =>
    choices.length === 0 ? null : (
      <label key={name} className={classes.filter} data-set={asked[name] !== undefined}>
        <span>{t(name)}</span>
        <select value={asked[name] ?? ""} onChange={(event) => onAsk({ [name]: event.currentTarget.value })}>
          <option value="">{t("any")}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
    ),
  );
}
