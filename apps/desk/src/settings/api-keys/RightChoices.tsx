/** What a program may do: never more than who makes its key. */
import { RIGHTS, type Right } from "@luwte/contract/rights.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { say } from "../../words/say.ts";
import { useLanguage } from "../../words/useText.tsx";
import { Choices } from "../kit/Choices.tsx";
import { RIGHT_NAMES } from "../kit/rightTexts.ts";

type Props = {
  label: string;
  error: string | undefined;
  chosen: readonly Right[];
  onChange: (rights: Right[]) => void;
};

export function RightChoices({ label, error, chosen, onChange }: Props) {
  const { language } = useLanguage();
  const { rights: own } = useSelf();
  const choices = (Object.keys(RIGHTS) as Right[])
    .filter((right) => own.includes(right) && right !== "self.manage")
    .map((right) => ({ key: right, name: say(RIGHT_NAMES[right], language) }));
  return <Choices label={label} error={error} choices={choices} chosen={chosen} onChange={onChange} />;
}
