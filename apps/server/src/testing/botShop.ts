/** A shop with a whole server and a few approved articles, for tests of its bot. */
import type { BotSettings } from "@luwte/contract/bot.ts";
import { newId, type OrganisationId, type PolicyLineId } from "@luwte/contract/ids.ts";
import * as bot from "@luwte/contract/operations/bot.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import { seedLibrary } from "../modules/library/public.ts";
import { createModules } from "../modules.ts";
import type { TestPerson } from "./people.ts";
import { type TestPlatform, testPlatform } from "./platform.ts";

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
  readonly boss: TestPerson;
  /** Everywhere, unless it is said otherwise. */
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
  await t.platform.work(home, { kind: "system", name: "test" }, (work) => seedLibrary(work, [shelf()]));
  return {
    t,
    home,
    lead,
    agent,
    boss,
    async on(more = {}) {
      const { version } = await t.api(lead, bot).getBotSettings({});
      const settings = { on: { widget: true, status: true, mail: true }, name: "Wolbot", needs: [], ...more };
      await t.api(lead, bot).saveBotSettings({ body: { settings, version } });
    },
    async openLevelThree() {
      await t.inside.pool.query(
        "insert into assistance_lines (id, organisation_id, task, level, why, at) values ($1, $2, 'bot_answer', 3, 'chosen', $3)",
        [newId<PolicyLineId>(), home, t.clock.now()],
      );
    },
    async flip(off) {
      await t.api(lead, oversight).switchAssistance({ body: { id: newId(), task: "bot_answer", off, note: "" } });
    },
  };
}

const shelf = () => ({
  names: { nl: "Alles", fr: "Tout", en: "All" },
  articles: ARTICLES.map(([key, title, short, approved]) => ({
    key,
    ownerName: "",
    reviewInDays: 90,
    approved,
    texts: { nl: { title, short, body: `${short} Meer hierover in de winkel.`, internal: SECRET } },
  })),
});
