/** `/health`: this process lives. `/ready`: it can do its work, so send it visitors. `/metrics`: how it is doing, for who may know. */
import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type pg from "pg";
import { hashOfToken } from "../security/tokens.ts";
import type { Metrics } from "./metrics.ts";

export type HealthOptions = {
  readonly pool: pg.Pool;
  readonly version: string;
  readonly metrics: Metrics;
  readonly metricsToken: string | null;
  readonly isStopping: () => boolean;
};

const DATABASE_PATIENCE_MS = 2_000;
/** Many may ask; the database is asked this often. */
const REMEMBERED_MS = 1_000;

export function addHealth(app: FastifyInstance, options: HealthOptions): void {
  const isReady = remembered(() => answers(options.pool));
  app.get("/health", async () => ({ status: "ok", version: options.version }));
  app.get("/ready", async (_request, reply) => {
    const ready = !options.isStopping() && (await isReady());
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? "ready" : options.isStopping() ? "stopping" : "no_database" });
  });
  app.get("/metrics", async (request, reply) => {
    if (!mayMeasure(request, options.metricsToken)) return reply.callNotFound();
    return reply.header("content-type", options.metrics.contentType).send(await options.metrics.text());
  });
}

async function answers(pool: pg.Pool): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), DATABASE_PATIENCE_MS).unref());
  const asked = pool.query("select 1").then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}

function remembered(ask: () => Promise<boolean>): () => Promise<boolean> {
  let answer: Promise<boolean> | null = null;
  return () => {
    if (!answer) {
      answer = ask();
      setTimeout(() => {
        answer = null;
      }, REMEMBERED_MS).unref();
    }
    return answer;
  };
}

/** This machine itself, and not a proxy on it that speaks for somebody else; or who knows the word. */
function mayMeasure(request: FastifyRequest, token: string | null): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (given !== undefined && token !== null) return timingSafeEqual(hashOfToken(given), hashOfToken(token));
  const { headers, socket } = request;
  const isForwarded =
    headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined || headers.via !== undefined;
  return !isForwarded && /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "");
}
