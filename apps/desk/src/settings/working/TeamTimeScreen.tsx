/** For leads: colleagues, whose working time one may write down, and every exception. */
import type { PersonId } from "@luwte/contract/ids.ts";
import { Face } from "../../look/Face.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { WORKING } from "../../working/texts.ts";
import { useReachHints } from "../../working/useReachHints.ts";
import { Page, Part } from "../kit/Page.tsx";
import { Row, Rows } from "../kit/Rows.tsx";
import type { ScreenProps } from "../screenProps.ts";
import { Overrides } from "./Overrides.tsx";
import { ColleagueTime } from "./WorkingTimeScreen.tsx";

export function TeamTimeScreen({ item }: ScreenProps) {
  return item ? <ColleagueTime personId={item as PersonId} /> : <List />;
}

function List() {
  const t = useText(WORKING);
  const { all } = usePeople();
  const later = useReachHints(all.map(({ id }) => id));
  return (
    <Page title={t("toList")}>
      <Overrides />
      <Part title={t("colleagues")}>
        <Rows label={t("colleagues")} empty={t("daysEmpty")}>
          {all.map(({ id, name }) => (
            <Row
              key={id}
              section="working-team"
              item={id}
              name={name}
              hint={later(id)}
              icon={<Face name={name} size={28} />}
            />
          ))}
        </Rows>
      </Part>
    </Page>
  );
}
