/** Who else is here. It warns, it never locks. */
import type { PassingPayload } from "@luwte/contract/events.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { IconEye, IconPencil } from "@tabler/icons-react";
import { skipToken, useQuery } from "@tanstack/react-query";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { LOCALES } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Composer.module.css";
import { COMPOSER } from "./texts.ts";

export function Colleagues({ conversationId }: { conversationId: ConversationId }) {
  const t = useText(COMPOSER);
  const { language } = useLanguage();
  const people = usePeople();
  const self = useSelf().person;
  const { data } = useQuery<PassingPayload<"conversation.viewers">>({
    queryKey: ["viewers", conversationId],
    queryFn: skipToken,
  });
  const others = (data?.viewers ?? []).filter((viewer) => viewer.personId !== self.id);
  const writing = others.filter((viewer) => viewer.writing);
  const shown = writing.length > 0 ? writing : others;
  const names = shown.map((viewer) => people.nameOf(viewer.personId)?.split(" ")[0] ?? "?");
  const said = new Intl.ListFormat(LOCALES[language]).format(names);
  const key = writing.length > 0 ? (writing.length > 1 ? "write2" : "writes") : others.length > 1 ? "look2" : "looks";
  const Icon = writing.length > 0 ? IconPencil : IconEye;
  return (
    <p className={classes.colleagues} role="status" data-writing={writing.length > 0}>
      {names.length > 0 ? (
        <>
          <Icon size={15} stroke={1.75} aria-hidden="true" /> {t(key, { names: said })}
        </>
      ) : null}
    </p>
  );
}
