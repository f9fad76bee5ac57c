/** How fast is too fast, and who counts as one visitor. */
import { describe, expect, it } from "vitest";
import { addressKey } from "./addresses.ts";
import { tokenBuckets } from "./buckets.ts";

describe("a token bucket", () => {
  it("lets a burst through, then says how long to wait", () => {
    const buckets = tokenBuckets({ atOnce: 3, perMinute: 60 });
    expect([1, 2, 3].map(() => buckets.take("a", 0))).toEqual([0, 0, 0]);
    expect(buckets.take("a", 0)).toBe(1);
    expect(buckets.take("a", 1_000)).toBe(0);
    expect(buckets.take("a", 1_000)).toBe(1);
  });

  it("keeps keys apart", () => {
    const buckets = tokenBuckets({ atOnce: 1, perMinute: 1 });
    expect([buckets.take("a", 0), buckets.take("b", 0), buckets.take("a", 0)]).toEqual([0, 0, 60]);
  });

  it("never remembers more keys than it may", () => {
    const buckets = tokenBuckets({ atOnce: 1, perMinute: 1 }, 100);
    for (let index = 0; index < 1_000; index++) buckets.take(`key ${index}`, index);
    expect(buckets.size()).toBeLessThanOrEqual(100);
  });

  it("gives nothing when the clock is set back", () => {
    const buckets = tokenBuckets({ atOnce: 1, perMinute: 60 });
    expect([buckets.take("a", 10_000), buckets.take("a", 0)]).toEqual([0, 1]);
  });
});

describe("visitors", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("%s counts as %s", (ip, key) => {
    expect(addressKey(ip)).toBe(key);
  });
});
