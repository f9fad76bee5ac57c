/** Serves the demo's shop window, as long as there is a demo. */
import type { FastifyInstance } from "fastify";
import type { Platform } from "../../../platform/platform.ts";
import { demoWidgetKey, findDemo } from "../queries.ts";
import { SHOP_POLICY, SHOP_STYLE, shopPage } from "./rules.ts";

const HEADERS = {
  "content-security-policy": SHOP_POLICY,
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

export function addShop(app: FastifyInstance, platform: Platform): void {
  app.get("/demo/shop", async (_request, reply) => {
    const demo = await findDemo(platform.database);
    const key = demo ? await platform.read(demo, demoWidgetKey) : null;
    if (!key) return reply.code(303).header("location", "/").send();
    return reply.headers(HEADERS).type("text/html; charset=utf-8").send(shopPage(key));
  });
  app.get("/demo/shop.css", (_request, reply) =>
    reply.headers(HEADERS).type("text/css; charset=utf-8").send(SHOP_STYLE),
  );
}
