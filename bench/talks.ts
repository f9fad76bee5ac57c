/**
 * A channel of 100,000 messages, beside bare SQL that asks the same rows in the same run: opening it at its end and at what is unread, a page in its middle, the list of talks with what is
 * unread (which holds more than the one count beside it), the count to a hundred beside counting all, and a search. `npm run bench -- talks [--quick]`; a quick run asks fewer times.
 */
import { loadavg } from "node:os";
import { newId } from "@luwte/contract/ids.ts";
import { hashOfToken } from "../apps/server/src/platform/security/tokens.ts";
import { type Bare, bare } from "./desk/bare.ts";
import { embedded } from "./desk/databases.ts";
import { type Beside, beside } from "./desk/figures.ts";
import { startLuwte } from "./desk/server.ts";
import { type Stage, setStage } from "./desk/stage.ts";

const quick = process.argv.includes("--quick");
const MESSAGES = 100_000;
const EACH = quick ? 40 : 400;
const BUDGET_MS = quick ? 3_000 : 20_000;

type Channel = { talkId: string; memberId: string; middleId: string; readAt: Date; readId: string };

/** One message a minute by ten people; the member has read half of it. */
async function addChannel(db: Bare, { organisationId, teamId }: Stage, memberId: string): Promise<Channel> {
  const talkId = newId<string>();
  await db.query(
    "insert into talks (id, organisation_id, kind, team_id, is_default, name, made_at) values ($1, $2, 'channel', $3, true, 'Meting', now())",
    [talkId, organisationId, teamId],
  );
  await db.query(
    `insert into talk_messages (id, organisation_id, talk_id, author_id, text, root_id, at)
     select id, $1, $2, people[1 + n % array_length(people, 1)], 'Bericht ' || n || ' over een levering die vertraagd is', id, now() - make_interval(mins => $3 - n)
     from (select array(select person_id from team_members where team_id = $4 and person_id <> $5 order by person_id limit 10) as people) them,
       lateral (select n, gen_random_uuid() as id from generate_series(1, $3) n) made`,
    [organisationId, talkId, MESSAGES, teamId, memberId],
  );
  const { rows } = await db.query(
    "select id, at from talk_messages where talk_id = $1 order by at, id offset $2 limit 1",
    [talkId, MESSAGES / 2],
  );
  await db.query(
    "insert into talk_readings (talk_id, person_id, organisation_id, until_at, until_id, following) values ($1, $2, $3, $4, $5, true)",
    [talkId, memberId, organisationId, rows[0].at, rows[0].id],
  );
  await db.query("analyze talk_messages; analyze talk_readings; analyze talks");
  return { talkId, memberId, middleId: rows[0].id, readAt: rows[0].at, readId: rows[0].id };
}

/** As a person at a desk, whose reading is kept. */
async function get(stage: Stage, cookie: string, path: string): Promise<void> {
  const answer = await fetch(stage.url + path, { headers: { cookie } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
}

const COLUMNS =
  "id, author_id, text, person_ids, team_ids, reply_to_id, root_id, cases, at, edited_at, removed_at, version";
const page = (where: string, order: string, limit: number) =>
  `select ${COLUMNS} from talk_messages where talk_id = $1 and ${where} order by ${order} limit ${limit}`;

async function measure(
  stage: Stage,
  db: Bare,
  { talkId, readAt, readId, middleId, memberId }: Channel,
  cookie: string,
) {
  const asked = (name: string, text: string, values: unknown[]) => async () =>
    JSON.stringify((await db.query({ name, text, values })).rows);
  const compare = (path: string, plain: () => Promise<unknown>): Promise<Beside> =>
    beside(EACH, () => get(stage, cookie, path), plain, BUDGET_MS);
  const unread = `select count(*) from (select 1 from talk_messages where talk_id = $1 and (at, id) > ($2, $3) and author_id <> $4 limit 100) some_`;
  return {
    open_newest: await compare(`/api/talks/${talkId}`, asked("newest", page("true", "at desc, id desc", 61), [talkId])),
    open_unread: await compare(
      `/api/talks/${talkId}?from=unread`,
      asked("unread_page", page("(at, id) > ($2, $3)", "at, id", 61), [talkId, readAt, readId]),
    ),
    page_in_the_middle: await compare(
      `/api/talks/${talkId}/messages?beforeId=${middleId}`,
      asked("middle", page("(at, id) < ($2, $3)", "at desc, id desc", 61), [talkId, readAt, readId]),
    ),
    list_with_unread: await compare("/api/talks", asked("unread", unread, [talkId, readAt, readId, memberId])),
    count_to_a_hundred_beside_all: await beside(
      quick ? 20 : 100,
      asked("unread_again", unread, [talkId, readAt, readId, memberId]),
      asked("all", unread.replace(" limit 100", ""), [talkId, readAt, readId, memberId]),
      BUDGET_MS,
    ),
    search: await compare(
      "/api/talk-search?q=bericht%20777",
      asked(
        "search",
        `select ${COLUMNS} from talk_messages where talk_id = $1 and words @@ to_tsquery('simple', 'bericht & 777:*') order by at desc, id desc limit 31`,
        [talkId],
      ),
    ),
  };
}

/** Whose session the first cookie is. */
async function memberOf(db: Bare, { teamId, cookies }: Stage): Promise<{ memberId: string; cookie: string }> {
  const { rows } = await db.query(
    "select s.person_id from sessions s join team_members m on m.person_id = s.person_id where m.team_id = $1 order by s.token_hash limit 1",
    [teamId],
  );
  const memberId: string = rows[0].person_id;
  for (const cookie of cookies) {
    const owner = await db.query("select person_id from sessions where token_hash = $1", [
      hashOfToken(cookie.replace("luwte=", "")),
    ]);
    if (owner.rows[0]?.person_id === memberId) return { memberId, cookie };
  }
  throw new Error("Nobody of the team has a session.");
}

const database = await embedded();
const server = await startLuwte(database.url);
const db = bare(database.url, 4);
try {
  const stage = await setStage(server.url, db);
  const { memberId, cookie } = await memberOf(db, stage);
  const channel = await addChannel(db, stage, memberId);
  const load = loadavg()[0]!;
  const parts = await measure(stage, db, channel, cookie);
  for (const [name, { api, bare: plain, ratio }] of Object.entries(parts))
    console.log(
      `${name}: p50 ${api.p50} ms, bare ${plain.p50} ms, ratio ${ratio} (p99 ${api.p99}; ${plain.p99}; n ${api.n})`,
    );
  console.log(JSON.stringify({ bench: "talks", quick, messages: MESSAGES, load_before: load, ...parts }));
} finally {
  await db.end();
  await server.stop();
  await database.stop();
}
