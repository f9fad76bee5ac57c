/** A moment as a person says it, with the exact one on hover and in the data. */
import { sayBriefly, sayExactly, sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";

export function When({ at, long = false, className }: { at: string; long?: boolean; className?: string | undefined }) {
  const clock = useClock();
  return (
    <time className={className} dateTime={at} title={sayExactly(at, clock)}>
      {long ? sayMoment(at, clock) : sayBriefly(at, clock)}
    </time>
  );
}
