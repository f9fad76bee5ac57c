/** Every activity has a sentence in every language, with nothing left open. */
import { describe, expect, it } from "vitest";
import { ACTIVITY_TEXTS, activityText } from "./activityTexts.ts";
import type { Activity } from "./conversations.ts";
import type { PersonId } from "./ids.ts";
import { LANGUAGES } from "./language.ts";
import { idOf, momentOf } from "./views/samples.ts";

const names = {
  person: (id: string) => ({ [idOf(1)]: "Sanne", [idOf(2)]: "Youssef" })[id] ?? null,
  team: () => "Retouren",
  moment: (at: string) => at.slice(0, 10),
};
const activity = (code: string, params: Activity["params"] = {}): Activity => ({
  id: idOf(9),
  conversationId: idOf(8),
  at: momentOf(0),
  by: { kind: "person", personId: idOf<PersonId>(1) },
  code,
  params,
});
const params = {
  until: momentOf(0),
  days: 5,
  personId: idOf(2),
  teamId: idOf(3),
  from: "a",
  to: "b",
  number: 12,
  count: 2,
  address: "anna@voorbeeld.nl",
  subject: "Iets anders",
  words: "550 unknown",
  needed: "een tweede paar ogen",
  helped: "het archief",
  reason: "het magazijn telt",
  name: "Logistiek",
  ask: "Inkoop",
  phone: "0470 12 34 56",
  titles: "“Iets terugsturen”",
};

describe("an activity in words", () => {
  it.each(Object.keys(ACTIVITY_TEXTS))("%s is whole in every language", (code) => {
    for (const language of LANGUAGES)
      expect(activityText(activity(code, params), language, names)).not.toMatch(/\{|undefined|null/);
  });
  it("names who did it and to whom", () => {
    expect(activityText(activity("assigned", params), "nl", names)).toBe("Sanne gaf dit aan Youssef.");
  });
  it("says somebody for who is not known", () => {
    expect(activityText(activity("assigned", { personId: idOf(7) }), "en", names)).toBe("Sanne gave this to somebody.");
  });
  it("tells why something was assigned by itself", () => {
    const by = { kind: "system" as const, name: "routing" };
    const routed = { ...activity("routed", { personId: idOf(2), decider: "only_able" }), by };
    expect(activityText(routed, "nl", names)).toBe("Naar Youssef: is nu de enige die dit kan.");
  });
  it("leaves out what a newer version did", () => {
    expect(activityText(activity("teleported"), "nl", names)).toBeNull();
  });
});
