/** Where the launcher finds the repository, and where it keeps what can be made again. */
import { resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "..");
/** Git ignores it; throwing it away costs time, nothing else. */
export const CACHE = resolve(ROOT, ".cache");
/** TypeScript as Node read it before; `start.mjs` says so too, which can read none. */
export const COMPILED = resolve(CACHE, "compiled");
