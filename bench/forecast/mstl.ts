/** MSTL from its package, for the measurement only. */
import { readFile } from "node:fs/promises";
import { initSync, MSTL } from "@bsull/augurs/mstl";
import type { Method } from "@luwte/planning/forecast/history.ts";
import { mstl } from "@luwte/planning/forecast/mstl.ts";

export async function withMstl(members: readonly Method[]): Promise<Method[]> {
  initSync({ module: await readFile(new URL("mstl_bg.wasm", import.meta.resolve("@bsull/augurs/mstl"))) });
  const method = mstl((values, periods, ahead) => {
    using model = MSTL.ets([...periods]);
    model.fit(values);
    return model.predict(ahead).point;
  });
  return [...members, method];
}
