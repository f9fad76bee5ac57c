/** A shop with a whole server, a few articles, and visitors who write to its bot. */
import type { BotSettings } from "@luwte/contract/bot.ts";
import { newId, type OrganisationId, type PolicyLineId } from "@luwte/contract/ids.ts";
import * as bot from "@luwte/contract/operations/bot.ts";
import * as chat from "@luwte/contract/operations/chat.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import type { WidgetBot } from "@luwte/contract/widget/protocol.ts";
import { WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { createModules } from "../../../modules.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { seedLibrary } from "../../library/public.ts";
import { WidgetClient } from "./widgetClient.ts";

export const WOOL = "Was wol op de hand in koud water, of op het wolprogramma. Nooit in de droger.";
const SECRET = "Korting van 40 procent mag je zelf geven.";

const ARTICLES = [
  ["wool", "Wol wassen in de wasmachine", WOOL, true],
  ["gift", "Een cadeau laten inpakken", "Kies bij het afrekenen voor cadeaupapier. Inpakken is gratis.", true],
  ["swap", "Een cadeau ruilen", "Neem het kaartje mee naar de winkel.", true],
  ["secret", "Een breipatroon downloaden", "Het staat in uw account onder Patronen.", false],
] as const;

export type BotShop = {
  readonly t: TestPlatform;
  readonly home: OrganisationId;
  readonly lead: TestPerson;
  readonly agent: TestPerson;
  visitor(): WidgetClient;
  on(more?: Partial<BotSettings>): Promise<void>;
  /** Opens level 3, as if enough had been looked at again. */
  openLevelThree(): Promise<void>;
  flip(off: boolean): Promise<void>;
};

export const openHouse = (): Promise<TestPlatform> => testPlatform({ modules: createModules() });

/** A shop of its own in the house. */
export async function openBotShop(t: TestPlatform): Promise<BotShop> {
  const home = await t.organisation();
  const lead = await t.person("lead", { organisationId: home });
  const agent = await t.person("agent", { organisationId: home, name: "Sanne de Vries", works: "always" });
  const boss = await t.person("administrator", { organisationId: home });
  const hours = { week: Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]), exceptions: [] };
  const { widget } = await t.api(boss, chat).createWidget({ body: WidgetSettings.parse({ name: "Wol", hours }) });
  await t.platform.work(home, { kind: "system", name: "test" }, (work) =>
    seedLibrary(work, [
      {
        names: { nl: "Alles", fr: "Tout", en: "All" },
        articles: ARTICLES.map(([key, title, short, approved]) => ({
          key,
          ownerName: "",
          reviewInDays: 90,
          approved,
          texts: { nl: { title, short, body: `${short} Meer hierover in de winkel.`, internal: SECRET } },
        })),
      },
    ]),
  );
  const settings = { on: { widget: true, status: true, mail: true }, name: "Wolbot", needs: [] };
  return {
    t,
    home,
    lead,
    agent,
    visitor: () => new WidgetClient(t.url, widget.key, { tick: () => t.clock.advance(1_000) }),
    async on(more = {}) {
      const { version } = await t.api(lead, bot).getBotSettings({});
      await t.api(lead, bot).saveBotSettings({ body: { settings: { ...settings, ...more }, version } });
    },
    async openLevelThree() {
      await t.inside.pool.query(
        "insert into assistance_lines (id, organisation_id, task, level, why, at) values ($1, $2, 'bot_answer', 3, 'chosen', $3)",
        [newId<PolicyLineId>(), home, t.clock.now()],
      );
    },
    flip: async (off) =>
      void (await t
        .api(lead, oversight)
        .switchAssistance({ body: { id: newId(), task: "bot_answer", off, note: "" } })),
  };
}

/** What a visitor has before them: the box, and what was said. */
export async function seenBy(
  visitor: WidgetClient,
): Promise<{ box: WidgetBot | null; said: string[]; bots: string[] }> {
  const { conversation, messages } = await visitor.begin();
  const said = messages.map(({ author, text }) => `${author.kind}: ${text}`);
  const bots = messages.filter(({ author }) => author.kind === "bot").map(({ text }) => text);
  return { box: conversation?.bot ?? null, said, bots };
}
