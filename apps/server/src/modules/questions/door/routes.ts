/** The pages under `/q/`: plain HTML, forms that are sent as forms. Reading answers nothing, for scanners of mail read links too. */
import multipart from "@fastify/multipart";
import { type AttachmentId, type MessageId, newId } from "@luwte/contract/ids.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendFile } from "../../../platform/http/files.ts";
import { FORM_LIMITS, type Form, MOST_FILE_BYTES, readForm } from "../../../platform/http/forms.ts";
import { keyedHeaders, PAGE_STYLE, STILL_POLICY } from "../../../platform/http/keyedPages.ts";
import { refused } from "../../../platform/http/problems.ts";
import { findFile, readPage } from "../page/actions.ts";
import { type Notice, plainPage, questionPage } from "../page/rules.ts";
import { type Door, type Entered, enter, isIn, languageOf, mustBeIn } from "./actions.ts";
import { answer, askForTime, type Done, passOn } from "./doing/actions.ts";

type Params = { token: string };
const DONE = ["thanks", "timeAsked", "notMeSaid"] as const;

export function addQuestionPages(app: FastifyInstance, door: Door): void {
  app.get("/q/page.css", (_request, reply) =>
    reply.header("cache-control", "public, max-age=3600").type("text/css; charset=utf-8").send(PAGE_STYLE),
  );
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(multipart, { limits: { ...FORM_LIMITS, fileSize: MOST_FILE_BYTES + 1 } });
    addPages(scope, door);
    for (const [path, act] of [
      ["answer", answer],
      ["time", askForTime],
      ["not-me", passOn],
    ] as const)
      addForm(scope, door, path, act);
  });
}

function addPages(scope: FastifyInstance, door: Door): void {
  scope.get<{ Params: Params; Querystring: { done?: string } }>("/q/:token", async (request, reply) => {
    const key = DONE.find((each) => each === request.query.done);
    return show(door, request, reply, key ? { notice: { key, tone: "good" } } : {});
  });
  scope.get<{ Params: Params & { id: string } }>("/q/:token/files/:id", async (request, reply) => {
    const { opened } = mustBeIn(await enter(door, request, "page"));
    const file = await findFile(door.platform, opened, request.params.id as AttachmentId);
    const blob = file && (await door.platform.blobs.open(file.hash));
    if (!file || !blob) throw refused("not_found");
    return sendFile(reply, { content: blob.stream, size: blob.size, type: file.type, name: file.name });
  });
}

type Acting = (door: Door, entered: Entered, form: Form) => Promise<Done>;

function addForm(scope: FastifyInstance, door: Door, path: string, act: Acting): void {
  const limit = { bodyLimit: MOST_FILE_BYTES + 200_000 };
  scope.post<{ Params: Params }>(`/q/:token/${path}`, limit, async (request, reply) => {
    const entered = await enter(door, request, "write");
    if (!isIn(entered)) return refuse(door, request, reply, entered);
    const form = await readForm(door.platform, request);
    const done = await act(door, entered, form);
    // To the page itself, so that loading it again sends nothing again.
    if ("done" in done) return reply.code(303).header("location", `${entered.path}?done=${done.done}`).send();
    return show(door, request, reply, { notice: { key: done.wrong, tone: "wrong" }, form, entered });
  });
}

type Showing = { notice?: Notice; form?: Form; entered?: Entered };

async function show(door: Door, request: FastifyRequest, reply: FastifyReply, showing: Showing): Promise<FastifyReply> {
  const entered = showing.entered ?? (await enter(door, request, "page"));
  if (!isIn(entered)) return refuse(door, request, reply, entered);
  const page = await readPage(door.platform, door.needs, entered.opened, entered.path);
  if (!page) return refuse(door, request, reply, "gone");
  const text = showing.form?.fields.get("text") ?? "";
  const forms = { key: newId<MessageId>(), text, name: showing.form?.fields.get("name") ?? "" };
  const { notice = null } = showing;
  return send(door, reply, notice?.tone === "wrong" ? 422 : 200, questionPage(page, forms, notice));
}

const refuse = (door: Door, request: FastifyRequest, reply: FastifyReply, why: "gone" | "slow"): FastifyReply =>
  why === "gone"
    ? send(door, reply, 404, plainPage(languageOf(request), "gone", "goneWhy"))
    : send(door, reply.header("retry-after", "60"), 429, plainPage(languageOf(request), "slow", "slowWhy"));

const send = ({ platform }: Door, reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply
    .code(status)
    .headers({ ...keyedHeaders(STILL_POLICY, platform.settings.publicUrl), "cache-control": "no-store" })
    .type("text/html; charset=utf-8")
    .send(page);
