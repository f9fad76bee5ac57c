/** `node apps/desk/src/testing/run.ts`: the built desk over the make-believe server, to look at in a browser. */
import { fileURLToPath } from "node:url";
import { emptyWorld, plantedWorld } from "./plant.ts";
import { fakeServer } from "./server.ts";

const folder = process.env.LUWTE_DESK_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const world = process.argv.includes("--empty") ? emptyWorld() : plantedWorld();
const { url } = await fakeServer(world, folder, Number(process.env.PORT ?? 4100));
console.log(url);
