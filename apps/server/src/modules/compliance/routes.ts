/** The compliance clock over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/compliance.ts";
import { ownPack, PACKS } from "@luwte/planning/compliance/packs.ts";
import type { Call } from "../../platform/http/call.ts";
import { type Handlers, implement } from "../../platform/http/operations.ts";
import { checkChain, record } from "./chain/actions.ts";
import { keepReport, makeReport, showReport } from "./reports/actions.ts";
import { asCsv, asPage, textOf } from "./reports/rules.ts";
import { eventFrom, wrongIn } from "./rules.ts";
import { changeSettings } from "./settings/actions.ts";
import { findSettings } from "./settings/queries.ts";

/** A key of the API, or a person: each has its own names for contacts. */
const whoSays = ({ actor }: Call): string =>
  actor.kind === "api_key" ? actor.apiKeyId : actor.kind === "person" ? actor.personId : "system";

const FILES = {
  json: { type: "text/plain", ending: "json" },
  csv: { type: "text/csv", ending: "csv" },
  html: { type: "text/html", ending: "html" },
} as const;

const reportRoutes: Handlers<typeof operations> = {
  getComplianceReport: async ({ params }, call) => call.read((tx) => showReport(tx, params, call.now)),
  keepComplianceReport: async ({ params }, call) => call.work((work) => keepReport(work, params)),
  downloadComplianceReport: async ({ params, query }, call) => {
    const made = await call.read((tx) => makeReport(tx, params, call.now));
    if (!made) return refuse("not_found", { what: "pack" });
    const { report, hash, pack } = made;
    const text = {
      json: () => textOf(report),
      csv: () => asCsv(report, hash),
      html: () => asPage(report, hash, pack, query.language),
    }[query.as]();
    const { type, ending } = FILES[query.as];
    return { content: Buffer.from(text), type, name: `${params.pack}-${params.month}.${ending}` };
  },
};

export const complianceRoutes = implement(operations, {
  ...reportRoutes,
  recordComplianceEvents: async ({ body: { events } }, call) => {
    const errors = wrongIn(events, call.now);
    if (errors.length > 0) return refuse("invalid_request", { errors });
    const by = whoSays(call);
    const recorded = await call.work((work) =>
      record(
        work,
        events.map((event) => eventFrom(event, by)),
      ),
    );
    return { recorded, known: events.length - recorded };
  },
  listCompliancePacks: async (_input, call) => {
    const { settings } = await call.read(findSettings);
    const own = ownPack({ ...settings, share: settings.percent / 100 });
    const shown = ({ id, law, validFrom, validUntil, rules }: (typeof PACKS)[number]) => ({
      id,
      law,
      validFrom,
      validUntil,
      rules: rules.map(({ id: rule, words, article, source, unverified }) => ({
        id: rule,
        words,
        article,
        source,
        unverified,
      })),
    });
    return { packs: [...PACKS, own].map(shown) };
  },
  checkComplianceChain: async (_input, call) =>
    call.read(async (tx) => ({ chain: await checkChain(tx, call.organisationId) })),
  getComplianceSettings: async (_input, call) => call.read(findSettings),
  saveComplianceSettings: async ({ body }, call) => call.work((work) => changeSettings(work, body)),
});
