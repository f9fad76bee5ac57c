/** A visitor at a shop whose server speaks of waits, of thanks or with a bot: one browser, one page, and what axe says of the panel. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { WaitReply, WaitRequest } from "@luwte/contract/widget/protocol.ts";
import { openChromium } from "../../../server/src/testing/chromium.ts";
import { builtWeb } from "../../../server/src/testing/web.ts";
import { FakeServer } from "./fakeServer.ts";
import { HostSite, pageWith, strictPolicy } from "./host.ts";
import { type Visit, visit } from "./visit.ts";

export type Stage = {
  readonly server: FakeServer;
  readonly visit: Visit;
  answerWait(answer: (asked: WaitRequest) => WaitReply): void;
  /** How often the part in question was fetched. */
  chunks(): number;
  violations(): Promise<string[]>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
};

type Axe = { axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };

export async function openStage(part: "wait" | "thanks" | "bot" = "wait"): Promise<Stage> {
  const { widget } = await builtWeb();
  const browser = await openChromium();
  const server = await new FakeServer(widget).start();
  const policy = strictPolicy(server.origin);
  const host = await new HostSite(() => ({ "/": { html: pageWith(server.origin), policy } })).start();
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");
  const visited = await visit(browser, host.origin, { viewport: { width: 390, height: 844 } });
  const fetched = new RegExp(`/${part}-[^/]+\\.js$`);
  let chunks = 0;
  visited.page.on("request", (request) => {
    if (fetched.test(request.url())) chunks++;
  });
  return {
    server,
    visit: visited,
    answerWait: (answer) => {
      server.wait = answer;
    },
    chunks: () => chunks,
    async violations() {
      await visited.page.evaluate(axe);
      const found = await visited.page.evaluate(() => (window as unknown as Axe).axe.run({ include: ["luwte-chat"] }));
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    },
    async picture(name) {
      const to = process.env.LUWTE_PICTURES;
      if (to) await visited.page.screenshot({ path: join(to, `${name}.png`) });
    },
    async close() {
      await browser.close();
      await host.stop();
      await server.stop();
    },
  };
}
