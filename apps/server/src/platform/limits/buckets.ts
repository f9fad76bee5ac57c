/** Token buckets: so much at once, so much per minute, per key. Few bytes a key, and never more than so many keys. */
export type Pace = { readonly atOnce: number; readonly perMinute: number };
export type Buckets = {
  /** 0: go ahead. Otherwise the whole seconds to wait; nothing was taken. */
  take(key: string, nowMs: number): number;
  readonly size: () => number;
};

const MAXIMUM_KEYS = 50_000;
const MINUTE = 60_000;

type Bucket = { tokens: number; at: number };

/** When the table is full the oldest keys go: an attacker with many addresses can make us forget, not run out of memory. */
export function tokenBuckets(pace: Pace, maximumKeys = MAXIMUM_KEYS): Buckets {
  const buckets = new Map<string, Bucket>();
  return {
    size: () => buckets.size,
    take(key, nowMs) {
      const bucket = buckets.get(key) ?? addBucket(buckets, key, pace, nowMs, maximumKeys);
      refill(bucket, pace, nowMs);
      if (bucket.tokens < 1) return Math.max(1, Math.ceil(((1 - bucket.tokens) * MINUTE) / pace.perMinute / 1000));
      bucket.tokens -= 1;
      return 0;
    },
  };
}

function addBucket(buckets: Map<string, Bucket>, key: string, pace: Pace, nowMs: number, maximumKeys: number): Bucket {
  if (buckets.size >= maximumKeys) dropOldest(buckets, Math.ceil(maximumKeys / 10));
  const bucket = { tokens: pace.atOnce, at: nowMs };
  buckets.set(key, bucket);
  return bucket;
}

/** Maps keep the order of adding, so the first are the oldest. */
function dropOldest(buckets: Map<string, Bucket>, count: number): void {
  let dropped = 0;
  for (const key of buckets.keys()) {
    if (dropped++ >= count) return;
    buckets.delete(key);
  }
}

/** A clock that was set back gives nothing and takes nothing. */
function refill(bucket: Bucket, pace: Pace, nowMs: number): void {
  const elapsed = Math.max(0, nowMs - bucket.at);
  bucket.tokens = Math.min(pace.atOnce, bucket.tokens + (elapsed * pace.perMinute) / MINUTE);
  bucket.at = nowMs;
}
