/** Searching what colleagues said, in the talks that somebody may read. */
import type { TalkId } from "@luwte/contract/ids.ts";
import type { Talk, TalkMessage, TalkPlace } from "@luwte/contract/talks.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { messageOf, messages } from "../messages/queries.ts";
import { talkOf } from "../queries.ts";
import type { Reader } from "../shapes.ts";

const MOST_TALKS = 20_000;
const LAST = { at: "infinity", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };

/** Open ones and those of their own teams; the same as `mayRead` says. */
export async function readableTalks(
  tx: OrganisationTransaction,
  { teamIds }: Reader,
  only: TalkId | undefined,
): Promise<Talk[]> {
  const rows = await tx
    .selectFrom("talks")
    .selectAll()
    .where((eb) => eb.or([eb("closed", "=", false), eb("team_id", "=", sql<string>`any(${[...teamIds]}::uuid[])`)]))
    .$if(only !== undefined, (query) => query.where("id", "=", only!))
    .orderBy(sql`last_at desc nulls last`)
    .limit(MOST_TALKS)
    .execute();
  return rows.map(talkOf);
}

type Asked = { words: readonly string[]; talkIds: readonly string[]; before: TalkPlace | null; limit: number };

/** Each word as it was typed or begun, or by its stem in any of our languages; all of them. One more than asked says that there are more. */
export async function findSaid(
  tx: OrganisationTransaction,
  { words, talkIds, before, limit }: Asked,
): Promise<TalkMessage[]> {
  const wanted = sql.join(
    words.map(
      (word) => sql`(to_tsquery('pg_catalog.simple', ${`${word}:*`}) || plainto_tsquery('pg_catalog.dutch', ${word})
        || plainto_tsquery('pg_catalog.french', ${word}) || plainto_tsquery('pg_catalog.english', ${word}))`,
    ),
    sql` && `,
  );
  const place = before ?? LAST;
  const { rows } = await sql<{ message_id: string }>`
    select message_id from search_talks(${wanted}, ${[...talkIds]}::uuid[], ${place.at}::timestamptz, ${place.id}::uuid, ${limit + 1})`.execute(
    tx,
  );
  if (rows.length === 0) return [];
  const ids = rows.map(({ message_id }) => message_id);
  const found = await messages(tx).where("m.id", "in", ids).orderBy("m.at", "desc").orderBy("m.id", "desc").execute();
  return found.map(messageOf);
}
