/** Draft articles: made from what one may read, without a customer's data, and followed by every desk. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import {
  type ArticleDraftId,
  newId,
  type OrganisationId,
  type TalkId,
  type TalkMessageId,
  type TeamId,
} from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/articleDrafts.ts";
import * as talks from "@luwte/contract/operations/talks.ts";
import { talkOfCase } from "@luwte/contract/talks.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { watchArticleDrafts } from "../../testing/talkViews.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { createConversations } from "../conversations/public.ts";
import { messagesNamed, openTalk, readerFor, talksModule } from "../talks/public.ts";
import { type ArticleNeeds, articleDraftsModule } from "./public.ts";

let t: TestInbox;
let home: OrganisationId;
let teamId: TeamId;
let [anna, bert, lead] = [] as unknown as [TestPerson, TestPerson, TestPerson];
beforeAll(async () => {
  const conversations = createConversations({ channels: { deliver: async () => {} } });
  const needs: ArticleNeeds = {
    conversations,
    openTalk: async (tx, id, personId) => openTalk(tx, { conversations }, id, await readerFor(tx, personId)),
    messages: messagesNamed,
  };
  t = await testInbox({}, { modules: [talksModule({ conversations }), articleDraftsModule(needs)] });
  home = await t.organisation();
  teamId = await t.team(home);
  [anna, bert, lead] = [await t.person("agent"), await t.person("agent"), await t.person("lead")];
});
afterAll(() => t.close());

const api = (person = anna) => t.api(person, operations);
const say = async (talkId: TalkId, text: string, replyToId: TalkMessageId | null = null) => {
  t.clock.advance(1_000);
  const body = { id: newId<TalkMessageId>(t.clock.now().getTime()), text, replyToId };
  return (await t.api(anna, talks).sendTalkMessage({ params: { talkId }, body })).message.id;
};
const refused = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );

it("a thread becomes a draft in the language of its case, and nothing of its customer is stored unasked", async () => {
  const { conversation } = await t.receive(home, {
    from: { kind: "email", value: "f@post.example", name: "Fatima Benali", verified: true },
  });
  const talkId = talkOfCase(conversation.id);
  const root = await say(talkId, "Hoe ruilt mevrouw Benali haar jas?");
  await say(talkId, "Iets anders");
  await say(talkId, "Via het retourportaal.", root);
  const answer = await say(talkId, "Haar adres is f@post.example", root);
  const { proposal } = await api().proposeArticle({ params: { talkId }, query: { talkMessageIds: [answer] } });
  expect(proposal.words).toEqual({
    title: "Hoe ruilt mevrouw Benali haar jas?",
    question: "Hoe ruilt mevrouw Benali haar jas?",
    answer: "Via het retourportaal.\n\nHaar adres is f@post.example",
  });
  expect(proposal.sources).toHaveLength(3);
  const params = { articleDraftId: newId<ArticleDraftId>() };
  const body = { ...proposal.words, teamId, language: "nl" as const, sources: proposal.sources, version: 0 };
  const why = await refused(api().saveArticleDraft({ params, body }));
  expect(why).toMatchObject({ code: "personal_data_found" });
  expect(
    (why.details as { found: { field: string; text: string }[] }).found.map(({ field, text }) => [field, text]),
  ).toEqual([
    ["title", "Benali"],
    ["question", "Benali"],
    ["answer", "f@post.example"],
  ]);
  expect((await api().listArticleDrafts()).articleDrafts).toEqual([]);
  const clean = {
    ...body,
    title: "Ruilen",
    question: "Hoe ruil ik een jas?",
    answer: "Via het retourportaal. Vragen? 030 123 45 67",
  };
  const confirmed = [{ kind: "phone" as const, text: "030 123 45 67" }];
  const views = [watchArticleDrafts(t, bert, null), watchArticleDrafts(t, bert, teamId)];
  await verifyEvents(t, home, { views, records: ["article_draft.changed", "article_draft.removed"] }, async () => {
    const { articleDraft } = await api().saveArticleDraft({ params, body: { ...clean, confirmed } });
    expect((await api().saveArticleDraft({ params, body: { ...clean, confirmed } })).articleDraft.version).toBe(1);
    const next = {
      ...clean,
      confirmed,
      answer: "Via het portaal. Vragen? 030 123 45 67",
      version: articleDraft.version,
    };
    await api(bert).saveArticleDraft({ params, body: next });
    expect(await refused(api(anna).saveArticleDraft({ params, body: next }))).toMatchObject({
      code: "changed_meanwhile",
    });
    const other = { articleDraftId: newId<ArticleDraftId>() };
    t.clock.advance(1_000);
    await api().saveArticleDraft({ params: other, body: { ...clean, teamId: null, confirmed } });
    expect(await refused(api(bert).removeArticleDraft({ params: other }))).toMatchObject({ code: "forbidden" });
    await api(lead).removeArticleDraft({ params: other });
  });
  expect((await api().listArticleDrafts({ query: { teamId } })).articleDrafts).toMatchObject([
    { title: "Ruilen", authorId: anna.id, confirmed, version: 2 },
  ]);
});

it("chosen messages are exactly these, and of what one may not read there is no draft", async () => {
  const talkId = newId<TalkId>();
  await t.platform.database
    .insertInto("team_members")
    .values({ organisation_id: home, person_id: anna.id, team_id: teamId })
    .execute();
  await t.api(lead, talks).saveChannel({ params: { talkId }, body: { name: "Dicht", teamId, closed: true } });
  const [one, , three] = [await say(talkId, "Eerste?"), await say(talkId, "Tweede"), await say(talkId, "Derde")];
  const query = { talkMessageIds: [one, three] };
  const { proposal } = await api().proposeArticle({ params: { talkId }, query });
  expect(proposal).toMatchObject({ words: { title: "Eerste?", answer: "Derde" }, teamId });
  expect(await refused(api(bert).proposeArticle({ params: { talkId }, query }))).toMatchObject({ code: "not_found" });
  const body = {
    title: "x",
    question: "x",
    answer: "x",
    teamId: null,
    language: "nl" as const,
    sources: proposal.sources,
    version: 0,
  };
  const params = { articleDraftId: newId<ArticleDraftId>() };
  expect(await refused(api(bert).saveArticleDraft({ params, body }))).toMatchObject({ code: "not_found" });
  expect(await refused(api().saveArticleDraft({ params, body: { ...body, version: 4 } }))).toMatchObject({
    code: "not_found",
  });
});
