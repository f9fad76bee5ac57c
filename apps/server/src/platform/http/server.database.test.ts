/** The end of a server: what is under way is done, and nothing keeps it. */
import { expect, it } from "vitest";
import { testPlatform } from "../../testing/platform.ts";
import { createWeb } from "../web.ts";

it("gives the answer that is under way as it closes, and keeps no connection after it", {
  timeout: 30_000,
}, async () => {
  await using t = await testPlatform();
  const begun = Promise.withResolvers<void>();
  const rest = Promise.withResolvers<string>();
  const slow = () => {
    begun.resolve();
    return rest.promise;
  };
  const web = await createWeb({
    inside: t.inside,
    checkReplies: true,
    onAnswered: () => {},
    more: [(app) => void app.get("/slow", slow)],
  });
  const url = await web.listen({ host: "127.0.0.1", port: 0 });
  const answer = fetch(`${url}/slow`);
  await begun.promise;
  const closed = web.close();
  await expect.poll(() => web.server.listening).toBe(false);
  rest.resolve("here it is");
  expect(await (await answer).text()).toBe("here it is");
  // A connection that is kept for the next question is kept for more than a minute.
  await closed;
});
