/** Where the launcher finds the repository, and where it keeps what can be made again. */
import { resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "..");
/** Git ignores it; throwing it away costs time, nothing else. */
export const CACHE = resolve(ROOT, ".cache");
