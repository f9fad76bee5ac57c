/** One conversation: its head, what was said, and the answer; the customer beside it. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { conversationQuery } from "../api/queries.ts";
import { Composer } from "../composer/Composer.tsx";
import { PersonPane } from "../customer/PersonPane.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { ConversationHead } from "./ConversationHead.tsx";
import classes from "./ConversationPane.module.css";
import { Timeline } from "./Timeline.tsx";
import { TALK } from "./texts.ts";
import { usePersonPane } from "./usePersonPane.ts";
import { usePresence } from "./usePresence.ts";
import { useSeen } from "./useSeen.ts";

type Props = { id: ConversationId; listKey: string };

export function ConversationPane({ id, listKey }: Props) {
  const { person } = useSelf();
  const { data, error } = useQuery(conversationQuery(id, person.id));
  const t = useText({ ...COMMON, gone: TALK.gone });
  if (data?.gone) return <Sorry listKey={listKey}>{t("gone")}</Sorry>;
  if (data) return <Opened page={data} listKey={listKey} />;
  if (error)
    return (
      <Sorry listKey={listKey}>
        <Trouble error={error} />
      </Sorry>
    );
  return (
    <section className={classes.waiting} role="status">
      <span className="hidden-visually">{t("loading")}</span>
    </section>
  );
}

function Opened({ page, listKey }: { page: ConversationPageView; listKey: string }) {
  const presence = usePresence(page.conversation.id);
  const seen = useSeen(page);
  const person = usePersonPane();
  return (
    <div className={classes.panes} data-person={person.beside}>
      <section className={classes.conversation} aria-labelledby="subject">
        <ConversationHead row={page.conversation} page={page} listKey={listKey} person={person} />
        <Timeline page={page} seen={seen} />
        <Composer key={page.conversation.id} page={page} seen={seen} presence={presence} />
      </section>
      <PersonPane conversation={page.conversation} linked={page.linked} show={person} />
    </div>
  );
}

function Sorry({ children, listKey }: { children: React.ReactNode; listKey: string }) {
  const t = useText(TALK);
  return (
    <section className={classes.sorry}>
      <div>{children}</div>
      <Link to="/inbox/$list" params={{ list: listKey }}>
        {t("back")}
      </Link>
    </section>
  );
}
