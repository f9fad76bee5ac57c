/** A house with a library, an inbox and a help centre, for tests. */
import type { HelpCentreSettings } from "@luwte/contract/helpCentre.ts";
import {
  type ArticleCategoryId,
  type ArticleId,
  type ArticleVersionId,
  type InboxId,
  newId,
  type OrganisationId,
} from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import * as operations from "@luwte/contract/operations/helpCentre.ts";
import * as libraryOperations from "@luwte/contract/operations/library.ts";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { createConversations } from "../../conversations/public.ts";
import { libraryModule } from "../../library/public.ts";
import { helpCentreModule } from "../public.ts";

export type Words = { title: string; short?: string; body?: string; internal?: string };
export type Scene = {
  readonly t: TestInbox;
  readonly home: OrganisationId;
  readonly inboxId: InboxId;
  readonly boss: TestPerson;
  readonly agent: TestPerson;
  save(change: Partial<HelpCentreSettings>): Promise<HelpCentreSettings>;
  topic(names: { nl?: string; fr?: string; en?: string }): Promise<ArticleCategoryId>;
  article(words: Partial<Record<Language, Words>>, categoryId?: ArticleCategoryId | null): Promise<ArticleId>;
  write(id: ArticleId, language: Language, words: Words, given: { after: number; publish?: boolean }): Promise<void>;
};

export async function openScene(name = "Wol & Weer"): Promise<Scene> {
  const conversations = createConversations({ channels: { deliver: async () => {} } });
  const modules = [libraryModule({ answerWithdrawn: async () => {} }), helpCentreModule({ conversations })];
  const t = await testInbox(
    {},
    { modules, settings: { publicUrl: "http://help.example", requestsPerMinuteStranger: 300 } },
  );
  const home = await t.organisation({ name });
  const [boss, agent] = [await t.person("administrator"), await t.person("agent")];
  const inboxId = await t.inbox(home);
  const [help, library] = [t.api(boss, operations), t.api(boss, libraryOperations)];
  const write: Scene["write"] = async (articleId, language, words, { after, publish = true }) => {
    t.clock.advance(1_000);
    const whole = { short: "", body: "", internal: "", ...words };
    const body = { ...whole, id: newId<ArticleVersionId>(t.clock.now().getTime()), after, publish };
    await library.writeArticle({ params: { articleId, language }, body });
  };
  return {
    t,
    home,
    inboxId,
    boss,
    agent,
    write,
    async save(change) {
      const { settings, version } = await help.getHelpCentre();
      return (await help.saveHelpCentre({ body: { settings: { ...settings, ...change }, version } })).settings;
    },
    async topic(names) {
      const categoryId = newId<ArticleCategoryId>();
      await library.saveArticleCategory({ params: { categoryId }, body: { names, position: 0 } });
      return categoryId;
    },
    async article(texts, categoryId = null) {
      const articleId = newId<ArticleId>();
      await library.saveArticle({
        params: { articleId },
        body: { categoryId, ownerId: agent.id, reviewOn: null, version: 0 },
      });
      for (const [language, words] of Object.entries(texts))
        await write(articleId, language as Language, words, { after: 0 });
      return articleId;
    },
  };
}
