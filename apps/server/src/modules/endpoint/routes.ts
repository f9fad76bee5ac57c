/** The endpoint over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/endpoint.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { type Asking, ask } from "./actions.ts";
import { trialQuestion } from "./drafting/rules.ts";
import {
  redactedExample,
  refuseAddress,
  saveEndpoint,
  showEndpoint,
  showWhoWords,
  trialContext,
} from "./settings/actions.ts";

export const endpointRoutes =
  (asking: () => Asking) =>
  (platform: Platform): Implementation[] =>
    implement(operations, {
      getEndpoint: async (_input, call) => call.read((tx) => showEndpoint(tx, platform.clock())),

      getWhoWords: async (_input, call) => ({ words: await call.read(showWhoWords) }),

      saveEndpoint: async ({ body }, call) =>
        (await refuseAddress(platform, body.settings.address)) ??
        call.work((work) => saveEndpoint(platform, work, body)),

      testEndpoint: async (_input, call) => {
        const { settings } = await call.read((tx) => showEndpoint(tx, platform.clock()));
        if (!settings.address || !settings.model) return refuse("endpoint_not_set");
        const asked = await ask(platform, asking(), call.organisationId, trialQuestion(trialContext()));
        const works = asked.kind === "answered";
        await call.work(async (work) =>
          work.audit({ action: "endpoint.tested", details: works ? { works } : { works, why: asked.why } }),
        );
        if (!works) return { works: false as const, why: asked.why };
        const { rung, milliseconds, tokens } = asked;
        return { works: true as const, rung, milliseconds, tokens };
      },

      showRedacted: async ({ body }) => redactedExample(body.text, body.names),
    });
