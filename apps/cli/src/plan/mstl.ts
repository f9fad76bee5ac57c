/** Loads the WebAssembly of MSTL, which lies in the package: nothing is downloaded. */
import { readFile } from "node:fs/promises";
import type { FitMstl } from "@luwte/planning/forecast/mstl.ts";

export async function loadMstl(): Promise<FitMstl> {
  const { initSync, MSTL } = await import("@bsull/augurs/mstl");
  initSync({ module: await readFile(new URL("mstl_bg.wasm", import.meta.resolve("@bsull/augurs/mstl"))) });
  return (values, periods, ahead) => {
    using model = MSTL.ets([...periods]);
    model.fit(values);
    return model.predict(ahead).point;
  };
}
