/** The door of the demo for the house. */
import type { ReplyGiven } from "@luwte/contract/operation.ts";
import type { getDoor } from "@luwte/contract/operations/self.ts";
import type { Module } from "../../platform/module.ts";
import type { Platform } from "../../platform/platform.ts";
import { PEOPLE } from "./cast/rules.ts";
import { type Exchange, openExchange } from "./exchange/actions.ts";
import { answerBackJob, arrivals, hearAnswers } from "./jobs.ts";
import { demoInbox, findDemo, isAnythingThere } from "./queries.ts";
import { demoRoutes } from "./routes.ts";
import { DEMO, seedDemo } from "./seed/actions.ts";
import { type DemoNeeds, type Doors, PASSWORD } from "./shapes.ts";
import { addShop } from "./shop/routes.ts";

export { LIBRARY, librarySeed } from "./library/rules.ts";
export type { DemoIncoming, DemoNeeds, MailIn } from "./shapes.ts";

/** With whom one can sign in, for the page where one does; null without a demo. */
export async function demoDoor(platform: Platform): Promise<ReplyGiven<typeof getDoor>["demo"]> {
  if (!(await findDemo(platform.database))) return null;
  return { people: PEOPLE.map(({ name, email, role }) => ({ name, email, role, password: PASSWORD })) };
}

export function demoModule(needs: DemoNeeds): Module {
  const doors: Doors = { smtpPort: null };
  return {
    name: "demo",
    routes: (platform) => demoRoutes(platform, needs, doors),
    jobs: [arrivals(needs), answerBackJob(needs)],
    reactions: [hearAnswers],
    http: addShop,
    run: async (platform) => {
      if (platform.settings.demo && !(await isAnythingThere(platform.database))) await seedOnce(platform, needs);
      const exchange = await openDoor(platform, needs);
      doors.smtpPort = exchange?.port ?? null;
      return async () => exchange?.close();
    },
    greet: async (platform) => ((await findDemo(platform.database)) ? greeting(doors) : []),
  };
}

/** Two first starts at once: the database lets one demo be, and the other process finds it there. */
async function seedOnce(platform: Platform, needs: DemoNeeds): Promise<void> {
  await seedDemo(platform, (work) => needs.afterSeed(platform, work)).catch(async (error: unknown) => {
    if (!(await findDemo(platform.database))) throw error;
  });
}

async function openDoor(platform: Platform, needs: DemoNeeds): Promise<Exchange | null> {
  const demo = await findDemo(platform.database);
  if (!demo) return null;
  const exchange = await openExchange(platform, needs, platform.settings.demoSmtpPort);
  if (!exchange) return null;
  await platform.work(demo, DEMO, async (work) => {
    const inbox = await demoInbox(work.tx);
    if (inbox) await needs.sendThrough(platform, work, inbox.id, exchange.port);
  });
  return exchange;
}

const SHOWN = PEOPLE.filter(({ key }) => ["sanne", "daan", "noor"].includes(key));
const ROLE = {
  agent: { nl: "medewerker", fr: "conseillère", en: "agent" },
  lead: { nl: "teamleider", fr: "responsable d’équipe", en: "team lead" },
  privacy_officer: { nl: "privacyverantwoordelijke", fr: "responsable vie privée", en: "privacy officer" },
  administrator: { nl: "beheerder", fr: "administratrice", en: "administrator" },
};

function greeting({ smtpPort }: Doors) {
  const people = SHOWN.map(({ email, role }) => ({
    nl: `  ${email}  (${ROLE[role].nl})`,
    fr: `  ${email}  (${ROLE[role].fr})`,
    en: `  ${email}  (${ROLE[role].en})`,
  }));
  const mail = {
    nl: `Stuur er een echte mail naartoe: service@wolenweer.example via SMTP op localhost:${smtpPort}`,
    fr: `Envoyez-y un vrai mail : service@wolenweer.example par SMTP sur localhost:${smtpPort}`,
    en: `Send it a real mail: service@wolenweer.example by SMTP on localhost:${smtpPort}`,
  };
  return [
    {
      nl: `Dit is een demo: een webwinkel die niet bestaat. Meld je aan met wachtwoord ${PASSWORD} als`,
      fr: `Ceci est une démo : une boutique qui n’existe pas. Connectez-vous avec le mot de passe ${PASSWORD} comme`,
      en: `This is a demo: a web shop that does not exist. Sign in with password ${PASSWORD} as`,
    },
    ...people,
    ...(smtpPort ? [mail] : []),
  ];
}
