/** The canned replies; one of them; or a new one. Removing one can be taken back: it is put back as it was. */
import { useQuery } from "@tanstack/react-query";
import { cannedRepliesQuery } from "../../api/queries.ts";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { RowsPage } from "../kit/RowsPage.tsx";
import type { ScreenProps } from "../screenProps.ts";
import { ReplyScreen } from "./ReplyScreen.tsx";
import { REPLIES } from "./texts.ts";

export const RepliesScreen = ({ item }: ScreenProps) => (item ? <ReplyScreen item={item} /> : <List />);

function List() {
  const t = useText(REPLIES);
  const { data, error } = useQuery(cannedRepliesQuery);
  const { teamName } = usePeople();
  const items = data
    ?.toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ id, title, shortcut, bodies, teamId }) => ({
      id,
      name: title,
      hint: [`/${shortcut}`, Object.keys(bodies).join(", "), teamName(teamId)].filter(Boolean).join(" · "),
    }));
  return <RowsPage section="canned-replies" t={t} error={error} items={items} />;
}
