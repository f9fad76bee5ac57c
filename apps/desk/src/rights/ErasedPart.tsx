/** The place of what was erased: loaded only where one stands before it. */
import { lazy, Suspense } from "react";
import type { ErasedOne } from "./api.ts";

const ErasedNote = lazy(() => import("./ErasedNote.tsx").then((loaded) => ({ default: loaded.ErasedNote })));

export function ErasedPart({ of }: { of: ErasedOne }) {
  return (
    <Suspense fallback={null}>
      <ErasedNote of={of} />
    </Suspense>
  );
}
