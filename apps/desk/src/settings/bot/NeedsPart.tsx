/** What a colleague needs: always, and otherwise for a reason. */
import { BOT_FACTS, type BotFact, type BotSettings } from "@luwte/contract/bot.ts";
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import { reasonName } from "@luwte/contract/wrapUps.ts";
import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FACTS } from "../../bot/texts.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { contactReasonsQuery } from "../../wrap-up/queries.ts";
import { Choices } from "../kit/Choices.tsx";
import kit from "../kit/Kit.module.css";
import { BOT_SETTINGS } from "./texts.ts";

type Needs = BotSettings["needs"];
type Props = { needs: Needs; onChange: (needs: Needs) => void };

/** Those of a reason first: the others fall under "any other". */
const withFacts = (needs: Needs, reasonId: ContactReasonId | null, facts: BotFact[]): Needs => [
  ...needs.filter((each) => each.reasonId !== reasonId),
  { reasonId, facts: BOT_FACTS.filter((fact) => facts.includes(fact)) },
];

export function NeedsPart({ needs, onChange }: Props) {
  const t = useText(BOT_SETTINGS);
  const names = useReasonNames();
  const always = needs.find(({ reasonId }) => reasonId === null)?.facts ?? [];
  const named = names.filter(({ id }) => needs.some(({ reasonId }) => reasonId === id));
  const others = names.filter(({ id }) => needs.every(({ reasonId }) => reasonId !== id));
  return (
    <>
      {named.map(({ id, name }) => (
        <div key={id}>
          <Facts
            label={name}
            facts={needs.find(({ reasonId }) => reasonId === id)?.facts ?? []}
            onChange={(facts) => onChange(withFacts(needs, id, facts))}
          />
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t("remove", { name })}
            onClick={() => onChange(needs.filter(({ reasonId }) => reasonId !== id))}
          >
            {t("away")}
          </Button>
        </div>
      ))}
      <Facts
        label={t(named.length > 0 ? "otherwise" : "always")}
        facts={always}
        onChange={(facts) => onChange(withFacts(needs, null, facts))}
      />
      {others.length > 0 ? (
        <NativeSelect
          className={kit["half"]}
          label={t("addReason")}
          value=""
          data={[{ value: "", label: t("choose") }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={({ currentTarget: { value } }) => {
            const reason = others.find(({ id }) => id === value);
            if (reason) onChange(withFacts(needs, reason.id, [...always]));
          }}
        />
      ) : null}
    </>
  );
}

function Facts({
  label,
  facts,
  onChange,
}: {
  label: string;
  facts: readonly BotFact[];
  onChange: (facts: BotFact[]) => void;
}) {
  const t = useText(FACTS);
  const choices = BOT_FACTS.map((key) => ({ key, name: t(key) }));
  return <Choices label={label} choices={choices} chosen={facts} onChange={onChange} />;
}

/** Those that can be chosen at the end of a conversation: not retired, and not a heading. */
function useReasonNames(): { id: ContactReasonId; name: string }[] {
  const { language } = useLanguage();
  const { data } = useQuery(contactReasonsQuery);
  const reasons = data?.reasons.filter(({ retired }) => !retired) ?? [];
  return reasons
    .filter(({ id }) => reasons.every(({ parentId }) => parentId !== id))
    .map((reason) => ({ id: reason.id, name: reasonName(reason.names, language) }));
}
