/**
 * The wall between organisations over the API: every operation with ids of another organisation, in its path, its query and its body, finds
 * nothing, changes nothing there, points at nothing there, and does not fail in a way that says that something is there.
 */
import { newId, type OrganisationId } from "@luwte/contract/ids.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import { encodeQuery } from "@luwte/contract/query.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createModules } from "./modules.ts";
import type { TestPerson } from "./testing/people.ts";
import { type TestPlatform, testPlatform } from "./testing/platform.ts";
import { type Asked, ask, declaredOperations, implementedIn } from "./testing/walls/declared.ts";
import { dropChecksOfSense, fillTables, isOfOrganisation, type Rows, tablesOf } from "./testing/walls/rows.ts";
import { type IdFor, sampleOf } from "./testing/walls/samples.ts";

const t: TestPlatform = await testPlatform({ modules: createModules(), settings: { privateWebhooks: true } });
const { pool } = t.inside;
const IMPLEMENTED = implementedIn(t);
const OPERATIONS = (await declaredOperations()).filter(({ id, right }) => IMPLEMENTED.has(id) && right !== "anyone");
const TABLES = (await tablesOf(pool)).filter(isOfOrganisation);

/** In which table the ids of a field stand. A field that is not here fails the test: say where its ids are. */
const HOME: Record<string, string> = {
  addressId: "customer_addresses",
  apiKeyId: "api_keys",
  assigneeId: "people",
  attachmentId: "attachments",
  cannedReplyId: "canned_replies",
  cardId: "handover_cards",
  complaintLabelId: "labels",
  complimentId: "compliments",
  conversationId: "conversations",
  customerId: "customers",
  deliveryId: "webhook_deliveries",
  erasureId: "erasures",
  exportId: "customer_exports",
  groupId: "customer_groups",
  holdId: "legal_holds",
  importId: "imports",
  inboxId: "inboxes",
  labelId: "labels",
  addLabelId: "labels",
  removeLabelId: "labels",
  memberId: "people",
  mentions: "people",
  mergeId: "customer_merges",
  mergedId: "customers",
  messageId: "messages",
  seenMessageId: "messages",
  ownerId: "people",
  promiseId: "promises",
  questionId: "questions",
  // Of settings, so no table has them: any id will do.
  departmentId: "questions",
  originalId: "mail_originals",
  otherId: "conversations",
  parentId: "contact_reasons",
  personId: "people",
  reasonId: "contact_reasons",
  savedFilterId: "saved_filters",
  sessionId: "sessions",
  skillId: "skills",
  subjectId: "people",
  talkId: "talks",
  suggestionId: "suggestions",
  triageVersionId: "triage_versions",
  swarmId: "swarms",
  articleDraftId: "article_drafts",
  articleId: "articles",
  categoryId: "article_categories",
  versionId: "article_versions",
  useId: "article_uses",
  missId: "article_misses",
  imageId: "article_images",
  logoId: "article_images",
  talkMessageId: "talk_messages",
  replyToId: "talk_messages",
  beforeId: "talk_messages",
  afterId: "talk_messages",
  aroundId: "talk_messages",
  teamId: "teams",
  toConversationId: "conversations",
  // Of the reason that a wrap-up proposes.
  value: "contact_reasons",
  webhookId: "webhooks",
  widgetId: "widgets",
  timeEntryId: "time_entries",
  workingDayId: "working_days",
};
/** An id that the client chooses for something new: taking one that is taken elsewhere must not tell or change anything either. */
const CHOSEN = "id";

/** `uploadAttachment` makes attachments; where the name does not say it, any table will do. */
function madeBy({ id }: Operation): string {
  const word = (table: string) => table.replaceAll("_", "").replace(/s$/, "");
  return TABLES.find(({ name }) => id.toLowerCase().endsWith(word(name)))?.name ?? "conversations";
}

const WORD = "geheimwoord";
const [here, elsewhere] = [newId<OrganisationId>(), newId<OrganisationId>()];
let ours: Rows;
let theirs: Rows;
let boss: TestPerson;
/** How it stands elsewhere, as of the call before. */
let untouched: string[];
/** Matches any id of theirs. */
let theirIds: string;

beforeAll(async () => {
  await t.organisation({ id: here, name: "Hier" });
  await t.organisation({ id: elsewhere, name: WORD });
  await dropChecksOfSense(pool);
  ours = await fillTables(pool, TABLES, here, "vanons");
  theirs = await fillTables(pool, TABLES, elsewhere, WORD);
  boss = await t.person("administrator", { organisationId: here });
  untouched = await picture(elsewhere);
  const ids = [...theirs.values()].flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) => (name === "id" || name.endsWith("_id") ? [String(value)] : [])),
  );
  theirIds = [...new Set(ids)].filter((id) => /^[0-9a-f-]{36}$/.test(id) && id !== elsewhere).join("|");
});
afterAll(() => t.close());

const idsFrom =
  (rows: Rows, operation: Operation): IdFor =>
  (name) => {
    const table = name === CHOSEN ? madeBy(operation) : HOME[name.replace(/Ids$/, "Id")];
    if (!table) throw new Error(`In which table stand the ids of «${name}»? Say it in HOME.`);
    return String(rows.get(table)!.id);
  };

function asked(operation: Operation, inPath: Rows, inRest: Rows): Asked {
  const params = operation.params
    ? (sampleOf(operation.params, idsFrom(inPath, operation)) as Record<string, string>)
    : {};
  const query = operation.query
    ? encodeQuery(sampleOf(operation.query, idsFrom(inRest, operation)) as Record<string, unknown>)
    : "";
  const body = operation.body
    ? { body: sampleOf(operation.body, idsFrom(inRest, operation)) }
    : operation.upload
      ? { body: "" }
      : {};
  return { operation, headers: boss.headers, params, query, ...body };
}

/** One question about all tables: hundreds of times it is asked, and planned once. */
const ofEach = (tables: readonly string[], ask: (name: string) => string) => tables.map(ask).join(" union all ");
const PICTURE = {
  name: "picture",
  text: `${ofEach(
    TABLES.map(({ name }) => name),
    (
      name,
    ) => `select '${name}: ' || coalesce(string_agg(row::text, '|' order by row::text), '') as text from "${name}" row
      where organisation_id = $1`,
  )} union all select row::text from organisations row where id = $1`,
};

/** Everything of an organisation as one text per table. */
const picture = async (organisationId: OrganisationId): Promise<string[]> =>
  (await pool.query<{ text: string }>({ ...PICTURE, values: [organisationId] })).rows.map(({ text }) => text);

/** What people typed themselves may hold any id; it points at nothing. */
const WRITTEN = ["audit_log", "events", "saved_filters"];
const POINTING = {
  name: "pointing",
  text: ofEach(
    TABLES.map(({ name }) => name).filter((name) => !WRITTEN.includes(name)),
    (name) => `select '${name}' as name where exists (select from "${name}" row
      where organisation_id = $1 and (to_jsonb(row) - 'id')::text ~ $2)`,
  ),
};

/** Rows of ours that now hold an id of theirs: a reference across the wall. */
const pointingThere = async (): Promise<string[]> =>
  (await pool.query<{ name: string }>({ ...POINTING, values: [here, theirIds] })).rows.map(({ name }) => name);

async function tryOut(call: Asked): Promise<void> {
  const answer = await ask(t.url, call);
  expect(answer.text).not.toContain(WORD);
  const before = untouched;
  untouched = await picture(elsewhere);
  expect(untouched).toEqual(before);
  expect(await pointingThere()).toEqual([]);
  expect(answer.status, answer.text).toBeLessThan(500);
}

/** Ours may be too odd for an operation to go well; then theirs may fail likewise, and says nothing by it. */
const fails = async (call: Asked): Promise<boolean> => (await ask(t.url, call)).status >= 500;

describe.each(OPERATIONS.map((operation) => [operation.id, operation] as const))("%s", (_id, operation) => {
  it("finds nothing of another organisation", async () => {
    const call = asked(operation, theirs, theirs);
    await tryOut(call);
    if (!operation.params) return;
    const answer = await ask(t.url, call);
    expect([404, 409, 422, 204, 403].includes(answer.status) || !answer.text.includes(elsewhere), answer.text).toBe(
      true,
    );
  });

  if (operation.params && (operation.body || operation.query))
    it("ties nothing of ours to another organisation", async () => {
      if (await fails(asked(operation, ours, ours))) return;
      await tryOut(asked(operation, ours, theirs));
    });
});
