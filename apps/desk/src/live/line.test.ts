/** A line that breaks is taken up where it was; one that goes silent counts as broken. */
import { expect, it } from "vitest";
import type { Frame } from "./frames.ts";
import { openLine } from "./line.ts";

type Asked = { lastId: string | null };

function serverSaying(...answers: (string[] | "hang" | 401)[]) {
  const asked: Asked[] = [];
  const fake = async (_address: unknown, request: RequestInit = {}) => {
    asked.push({ lastId: new Headers(request.headers).get("last-event-id") });
    const answer = answers[asked.length - 1] ?? "hang";
    if (answer === 401) return new Response("", { status: 401 });
    return new Response(bodyOf(answer, request.signal!));
  };
  return { asked, fetch: fake as typeof fetch };
}

function bodyOf(answer: string[] | "hang", signal: AbortSignal): ReadableStream {
  return new ReadableStream({
    start(controller) {
      signal.addEventListener("abort", () => controller.error(new Error("aborted")));
      if (answer === "hang") return;
      for (const piece of answer) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
}

function listen(server: ReturnType<typeof serverSaying>, silenceMs = 10_000) {
  const heard: (Frame | string)[] = [];
  const line = openLine(
    {
      onOpen: () => heard.push("open"),
      onFrame: (frame) => heard.push(frame),
      onLost: () => heard.push("lost"),
      onSignedOut: () => heard.push("signed out"),
    },
    { fetch: server.fetch, silenceMs, pauses: [1] },
  );
  return { heard, line };
}

it("comes back with the last id it saw", async () => {
  const server = serverSaying(["id: 3.1\ndata: x\n\n"]);
  const { heard, line } = listen(server);
  await expect.poll(() => server.asked).toHaveLength(2);
  line.close();
  expect(server.asked).toEqual([{ lastId: null }, { lastId: "3.1" }]);
  expect(heard.slice(0, 3)).toEqual(["open", { id: "3.1", data: "x" }, "lost"]);
});

it("takes silence for a broken line", async () => {
  const { heard, line } = listen(serverSaying("hang", "hang"), 20);
  await expect.poll(() => heard).toContain("lost");
  line.close();
});

it("waits to be called when the session is over", async () => {
  const server = serverSaying(401, "hang");
  const { heard, line } = listen(server);
  await expect.poll(() => heard).toEqual(["signed out"]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.asked).toHaveLength(1);
  line.retry();
  await expect.poll(() => heard).toContain("open");
  line.close();
});
