/** What a host page pays for the widget. The budgets are a promise to every visitor on a slow line. */
import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildWidget } from "./build.ts";

const LAUNCHER = 4_000;
const PANEL = 20_000;
const WAIT = 2_500;
const THANKS = 3_000;
const BOT = 2_500;

const zipped = async (path: string): Promise<number> => gzipSync(await readFile(path), { level: 9 }).length;

test("the launcher weighs at most 4 kB, a panel at most 20 kB, what waiting and a bot need at most 2.5 kB each and saying thank you 3 kB, zipped", async () => {
  await using folder = await mkdtempDisposable(`${tmpdir()}/luwte-widget-`);
  const { path } = folder;
  const { launcher, panels, wait, thanks, bot } = await buildWidget(path);
  const weights = Object.fromEntries(
    await Promise.all(
      [launcher, wait, thanks, bot, ...Object.values(panels)].map(async (file) => [
        file,
        await zipped(`${path}/${file}`),
      ]),
    ),
  ) as Record<string, number>;
  console.log(weights);
  expect(weights[launcher]).toBeLessThanOrEqual(LAUNCHER);
  expect(weights[wait]).toBeLessThanOrEqual(WAIT);
  expect(weights[thanks]).toBeLessThanOrEqual(THANKS);
  expect(weights[bot]).toBeLessThanOrEqual(BOT);
  for (const panel of Object.values(panels)) expect(weights[panel]).toBeLessThanOrEqual(PANEL);
});
