/** Load as people see it, and the settings by which work is given out. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { type RoutingScene, routingScene, routingSceneModules } from "../../../testing/routingScene.ts";

let t: TestPlatform;
let scene: RoutingScene;
beforeAll(async () => {
  t = await testPlatform({ modules: routingSceneModules });
});
afterAll(() => t.close());
beforeEach(async () => {
  scene = await routingScene(t);
});

describe("load and settings", () => {
  it("an agent sees their own load with what it is made of, a lead everybody's", async () => {
    const sanne = await scene.agent("Sanne");
    await scene.waiting();
    await scene.pass();
    const { own, people: others } = await scene.api(sanne).getLoad();
    expect(own).toMatchObject({
      load: 1.1,
      horizon: "calm",
      parts: [
        { kind: "waiting", count: 1 },
        { kind: "fresh", count: 1 },
      ],
    });
    expect(others).toEqual([]);
    expect((await scene.api(scene.lead).getLoad()).people.map((one) => one.personId).sort()).toEqual(
      [scene.lead.id, sanne.id].sort(),
    );
  });

  it("a ceiling under which something would wait for ever is refused with the least that works", async () => {
    const { settings, version } = await scene.api(scene.lead).getRoutingSettings();
    const low = { ...settings, load: { ...settings.load, ceiling: 4 } };
    await expect(scene.api(scene.lead).saveRoutingSettings({ body: { settings: low, version } })).rejects.toMatchObject(
      {
        problem: { code: "ceiling_too_low", details: { least: 4.4 } },
      },
    );
  });

  it("of two leads who save at once, the second looks again", async () => {
    const { settings, version } = await scene.api(scene.lead).getRoutingSettings();
    const save = () => scene.api(scene.lead).saveRoutingSettings({ body: { settings, version } });
    const results = await Promise.allSettled([save(), save()]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await scene.api(scene.lead).getRoutingSettings()).version).toBe(version + 1);
  });

  it("by hand means that nothing is given out by itself", async () => {
    await scene.agent("Sanne");
    const { settings, version } = await scene.api(scene.lead).getRoutingSettings();
    await scene.api(scene.lead).saveRoutingSettings({ body: { settings: { ...settings, automatic: false }, version } });
    const id = await scene.waiting();
    await scene.pass();
    expect([await scene.holder(id), await scene.why(id)]).toEqual([
      null,
      "Wacht tot iemand het opneemt: gesprekken worden hier niet vanzelf verdeeld.",
    ]);
  });
});
