/** One conversation, once it is there; kind words while it is not. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { conversationQuery } from "../api/conversationQuery.ts";
import { suggestionsQuery } from "../assistance/queries.ts";
import { Trouble } from "../look/Trouble.tsx";
import { ErasedPart } from "../rights/ErasedPart.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./ConversationPane.module.css";
import { OpenConversation } from "./OpenConversation.tsx";
import { TALK } from "./texts.ts";

type Props = { id: ConversationId; listKey: string };

export function ConversationPane({ id, listKey }: Props) {
  const { person } = useSelf();
  const { data, error } = useQuery(conversationQuery(id, person.id));
  // Asked together, so that what is proposed stands there from the first moment and moves nothing later; without it the conversation opens all the same.
  const proposed = useQuery(suggestionsQuery(id));
  const isSoon = proposed.isPending && proposed.failureCount === 0;
  const t = useText({ ...COMMON, gone: TALK.gone });
  if (data?.gone) return <Sorry listKey={listKey}>{t("gone")}</Sorry>;
  if (data?.conversation.erasedAt) return <Erased id={id} listKey={listKey} />;
  if (data && !isSoon) return <OpenConversation page={data} listKey={listKey} />;
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

/** Nothing of it can be answered, moved or noted any more: its whole place says what it was. */
function Erased({ id, listKey }: Props) {
  const t = useText(TALK);
  return (
    <section className={classes.erased}>
      <Link to="/inbox/$list" params={{ list: listKey }}>
        {t("back")}
      </Link>
      <ErasedPart of={{ conversationId: id }} />
    </section>
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
