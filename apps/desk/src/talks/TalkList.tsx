/** The channels and the cases one follows: those with something new first, then by name. */
import type { TalkId } from "@luwte/contract/ids.ts";
import { MOST_UNREAD, type TalkEntry } from "@luwte/contract/talks.ts";
import { IconAt, IconHash, IconLock, IconMessage } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";
import { useTalkName } from "./useTalkName.ts";

/** In the order in which they stand on the screen. */
export function listed(entries: readonly TalkEntry[]): readonly TalkEntry[] {
  const later = (a: TalkEntry, b: TalkEntry) => ((a.last?.at ?? "") < (b.last?.at ?? "") ? 1 : -1);
  const channels = entries
    .filter(({ talk }) => talk.kind === "channel")
    .toSorted(
      (a, b) => Number(b.reading.following) - Number(a.reading.following) || a.talk.name.localeCompare(b.talk.name),
    );
  return [...channels, ...entries.filter(({ talk }) => talk.kind === "case").toSorted(later)];
}

type Props = { entries: readonly TalkEntry[] | null; error: unknown; openId: TalkId | undefined };

export function TalkList({ entries, error, openId }: Props) {
  const t = useText({ ...TALKS, loading: COMMON.loading });
  if (error) return <Trouble error={error} />;
  if (!entries)
    return (
      <p className={classes.dim} role="status">
        {t("loading")}
      </p>
    );
  const all = listed(entries);
  const cases = all.filter(({ talk }) => talk.kind === "case");
  return (
    <nav className={classes.list} aria-label={t("talks")}>
      <h2>{t("channels")}</h2>
      <Lines entries={all.filter(({ talk }) => talk.kind === "channel")} openId={openId} />
      {cases.length > 0 ? <h2>{t("cases")}</h2> : null}
      <Lines entries={cases} openId={openId} />
    </nav>
  );
}

function Lines({ entries, openId }: { entries: readonly TalkEntry[]; openId: TalkId | undefined }) {
  return (
    <ul>
      {entries.map((entry) => (
        <Line key={entry.talk.id} entry={entry} open={entry.talk.id === openId} />
      ))}
    </ul>
  );
}

const look = { size: 16, stroke: 1.75 };
const iconOf = ({ talk }: TalkEntry) =>
  talk.kind === "case" ? <IconMessage {...look} /> : talk.closed ? <IconLock {...look} /> : <IconHash {...look} />;

function Line({ entry, open }: { entry: TalkEntry; open: boolean }) {
  const t = useText(TALKS);
  const name = useTalkName()(entry);
  const { reading, talk } = entry;
  const count = reading.following ? reading.unread : 0;
  return (
    <li>
      <Link
        className={classes.line}
        to="/talks/$talkId"
        params={{ talkId: talk.id }}
        aria-current={open ? "page" : undefined}
        data-new={count > 0}
        data-followed={reading.following}
      >
        <span aria-hidden="true">{iconOf(entry)}</span>
        <span className={classes.lineName}>{name}</span>
        {count > 0 && reading.mentioned ? <IconAt {...look} role="img" aria-label={t("mentioned")} /> : null}
        {count > 0 ? (
          <span className={classes.count}>
            <span aria-hidden="true">{count >= MOST_UNREAD ? `${MOST_UNREAD - 1}+` : count}</span>
            <span className="hidden-visually">{t("newOnes", { count })}</span>
          </span>
        ) : null}
      </Link>
    </li>
  );
}
