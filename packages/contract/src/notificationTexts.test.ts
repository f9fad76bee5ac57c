/** Many notifications of a kind are one line, and a desk does not speak all the time. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "./language.ts";
import { NOTIFICATION_KINDS } from "./notifications.ts";
import { lineText, notificationLines, notificationText, SILENT, speak } from "./notificationTexts.ts";
import { sampleNotification } from "./views/samples.ts";

const many = (count: number, kind: (typeof NOTIFICATION_KINDS)[number] = "customer_replied") =>
  Array.from({ length: count }, (_, number) => sampleNotification(number + 1, { kind }));

describe("notifications in words", () => {
  it.each(NOTIFICATION_KINDS)("%s is whole in every language, also without a subject", (kind) => {
    for (const language of LANGUAGES) {
      expect(notificationText(sampleNotification(1, { kind }), language)).not.toMatch(/[{}]/);
      expect(notificationText(sampleNotification(1, { kind, params: {} }), language)).not.toMatch(/[{}]|undefined/);
      expect(lineText(notificationLines(many(9, kind))[0]!, language)).toMatch(/9/);
    }
  });
});

describe("the start of a shift", () => {
  it("is a line per kind, not a storm", () => {
    const lines = notificationLines([...many(40), ...many(2, "mentioned")]);
    expect(lines.map((line) => lineText(line, "nl"))).toEqual([
      "40 klanten antwoordden",
      "Iemand noemt je bij: Vraag 2",
      "Iemand noemt je bij: Vraag 1",
    ]);
  });
});

describe("a desk's voice", () => {
  it("speaks at once, then waits, then says what came meanwhile in one line", () => {
    const first = speak(SILENT, many(1), 0);
    expect(first.say).toHaveLength(1);
    const second = speak(first.voice, many(6).slice(1), 1_000);
    expect([second.say, second.nextAt]).toEqual([[], 20_000]);
    const third = speak(second.voice, [], second.nextAt!);
    expect(third.say.map((line) => lineText(line, "en"))).toEqual(["5 customers replied"]);
    expect(speak(third.voice, [], 60_000)).toMatchObject({ say: [], nextAt: null });
  });
  it("says a thing that is told twice once", () => {
    const { voice } = speak({ lastSpokeAt: 0, waiting: [] }, [sampleNotification(1), sampleNotification(1)], 10);
    expect(speak(voice, [sampleNotification(1)], 30_000).say).toHaveLength(1);
  });
});
