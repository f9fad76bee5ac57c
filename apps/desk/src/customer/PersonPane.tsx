/** Who one is talking to. Beside the conversation, or over it where there is no room. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { Drawer } from "@mantine/core";
import type { PersonShow } from "../conversation/usePersonPane.ts";
import { Trouble } from "../look/Trouble.tsx";
import { FactsPart } from "../missing/FactsPart.tsx";
import { CustomerPromises } from "../promises/CustomerPromises.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { Duplicates } from "./Duplicates.tsx";
import { Earlier } from "./Earlier.tsx";
import { Known } from "./Known.tsx";
import { Linked } from "./Linked.tsx";
import classes from "./Person.module.css";
import { PersonHead } from "./PersonHead.tsx";
import { PERSON } from "./texts.ts";
import { useCustomer } from "./useCustomer.ts";

type Props = { conversation: Conversation; linked: readonly Conversation[]; show: PersonShow };

export function PersonPane({ conversation, linked, show }: Props) {
  const t = useText(PERSON);
  const content = <Content conversation={conversation} linked={linked} onLeave={show.beside ? null : show.close} />;
  if (show.beside)
    return (
      <aside className={classes.pane} aria-label={t("customer")}>
        {content}
      </aside>
    );
  return (
    <Drawer opened={show.over} onClose={show.close} position="right" size={340} padding="md" title={t("customer")}>
      {content}
    </Drawer>
  );
}

type ContentProps = Pick<Props, "conversation" | "linked"> & { onLeave: (() => void) | null };

function Content({ conversation, linked, onLeave }: ContentProps) {
  const t = useText(COMMON);
  const { view, error } = useCustomer(conversation.customer.id);
  if (error) return <Trouble error={error} />;
  if (!view)
    return (
      <p className={classes.dim} role="status">
        {t("loading")}
      </p>
    );
  return (
    <div className={classes.content}>
      <PersonHead customer={view.customer} link />
      <Duplicates customer={view.customer} />
      <CustomerPromises customer={view.customer} />
      <Linked conversation={conversation} linked={linked} />
      <Known view={view} />
      <FactsPart row={conversation} onJump={onLeave} />
      <Earlier customer={view.customer} exceptId={conversation.id} />
    </div>
  );
}
