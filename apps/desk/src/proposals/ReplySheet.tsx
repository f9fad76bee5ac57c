/** A proposed reply, sentence by sentence, each with where it comes from. One keeps what is right, and only that is put in the text. */
import type { Source } from "@luwte/contract/oversight.ts";
import { Button, Checkbox, Modal } from "@mantine/core";
import { IconAlertTriangle, IconArticle, IconMessages } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useText } from "../words/useText.tsx";
import classes from "./Proposals.module.css";
import type { ReplyPart } from "./reply.ts";
import { PROPOSALS } from "./texts.ts";
import type { ReplyOffer } from "./useReplyOffer.ts";

type Props = { offer: ReplyOffer; onClose: () => void };

export function ReplySheet({ offer, onClose }: Props) {
  const t = useText(PROPOSALS);
  const { parts, suggestion, by } = offer;
  const [left, setLeft] = useState<ReadonlySet<number>>(doubtfulIn(parts));
  const turn = (at: number) => {
    const next = new Set(left);
    if (!next.delete(at)) next.add(at);
    setLeft(next);
  };
  const kept = parts.filter((_, at) => !left.has(at));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    offer.take(kept);
  };
  return (
    <Modal opened onClose={onClose} title={t("replyTitle")} size={600} transitionProps={{ duration: 0 }}>
      <form className={classes.sheet} onSubmit={submit}>
        <p className={classes.hint}>{by ? t("wordedHint", by) : t("replyHint")}</p>
        <ul className={classes.sentences}>
          {parts.map((part, at) => (
            <li key={part.words}>
              <Checkbox label={part.words} checked={!left.has(at)} onChange={() => turn(at)} />
              <Origin part={part} sources={suggestion.sources} isWorded={by !== null} />
            </li>
          ))}
        </ul>
        <div className={classes.sheetFoot}>
          <Button type="submit" data-autofocus disabled={kept.length === 0}>
            {t("replyTake")}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              onClose();
              offer.leave();
            }}
          >
            {t("leaveReply")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

const doubtfulIn = (parts: readonly ReplyPart[]): ReadonlySet<number> =>
  new Set(parts.flatMap(({ doubtful }, at) => (doubtful ? [at] : [])));

/** Of other words also what they stand for. */
function Origin({ part, sources, isWorded }: { part: ReplyPart; sources: readonly Source[]; isWorded: boolean }) {
  const t = useText(PROPOSALS);
  if (part.doubtful)
    return (
      <p className={classes.unsourced}>
        <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
        {t("noSource")}
      </p>
    );
  const source = part.source === null ? undefined : sources[part.source];
  if (!source) return null;
  return (
    <>
      {isWorded && source.quote ? <blockquote className={classes.quote}>{source.quote}</blockquote> : null}
      <FromWhere source={source} />
    </>
  );
}

/** Opens beside what one is doing: what one writes stays where it is. */
function FromWhere({ source }: { source: Source }) {
  const t = useText(PROPOSALS);
  if (source.kind === "article")
    return (
      <Link className={classes.source} to="/library/$articleId" params={{ articleId: source.id }} target="_blank">
        <IconArticle size={14} stroke={1.75} aria-hidden="true" />
        {t("fromArticle")}
      </Link>
    );
  if (source.kind !== "conversation") return null;
  return (
    <Link
      className={classes.source}
      to="/inbox/$list/$conversationId"
      params={{ list: "all", conversationId: source.id }}
      target="_blank"
    >
      <IconMessages size={14} stroke={1.75} aria-hidden="true" />
      {t("fromConversation")}
    </Link>
  );
}
