#!/usr/bin/env node
/** The command line, `npx luwte ...`: the launcher with the word `luwte` in front. */
process.argv.splice(2, 0, "luwte");
await import("./start.mjs");
