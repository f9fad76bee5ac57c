/**
 * The desk under load, beside bare SQL in the same run: conversations made per second, pages of lists, events to many desks, memory and start.
 * `npm run bench -- desk [--quick]`. The whole run fills the database with a million conversations; --quick with fewer, and says how many.
 */
import { bare } from "./desk/bare.ts";
import { measureCreate } from "./desk/create.ts";
import { debian, embedded, type MeasuredDatabase } from "./desk/databases.ts";
import { measureCounts, measureLists } from "./desk/lists.ts";
import { measureMails } from "./desk/mails.ts";
import { seedConversations } from "./desk/seed.ts";
import { startLuwte } from "./desk/server.ts";
import { setStage } from "./desk/stage.ts";
import { measureStreams } from "./desk/streams.ts";

const quick = process.argv.includes("--quick");
const SIZES = quick ? [10_000, 100_000] : [10_000, 1_000_000];
const SECONDS = quick ? 3 : 10;
const EACH = quick ? 80 : 400;
const LISTENERS = 500;

async function measure(database: MeasuredDatabase) {
  const server = await startLuwte(database.url);
  const db = bare(database.url, 4);
  const figures: Record<string, unknown> = { start_ms: server.startMs, memory_idle_mb: server.memoryMb() };
  try {
    const stage = await setStage(server.url, db);
    figures.create = await measureCreate(stage, db, SECONDS);
    say(database, "conversations created per second", figures.create);
    for (const size of SIZES) {
      await seedConversations(db, stage.organisationId, size);
      figures[`lists_${size}`] = await measureLists(stage, db, EACH);
      say(database, `list pages of 50 at ${size} conversations, ms`, figures[`lists_${size}`]);
      figures[`counts_${size}`] = await measureCounts(stage, EACH);
    }
    figures.events = await measureStreams(stage, LISTENERS, quick ? 20 : 100);
    say(database, "from request to desk, ms", figures.events);
    figures.mails = await measureMails(stage, db, quick ? 200 : 2000);
    say(database, "mails from dovecot, from setting the account to the last message", figures.mails);
    figures.memory_busy_mb = server.memoryMb();
  } finally {
    await db.end();
    await server.stop();
  }
  return figures;
}

const say = (database: MeasuredDatabase, what: string, figures: unknown) =>
  console.log(`${database.name}: ${what}\n  ${JSON.stringify(figures)}`);

const results: Record<string, unknown> = { bench: "desk", quick };
for (const open of quick ? [embedded] : [embedded, debian]) {
  const database = await open();
  if (!database) {
    console.log("No PostgreSQL of Debian here: left out.");
    continue;
  }
  results[database.name.split(" ")[0]!] = await measure(database);
  await database.stop();
}
console.log(JSON.stringify(results));
