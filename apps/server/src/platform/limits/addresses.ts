/** Which visitors count as one. A house gets a /64 of IPv6 addresses, so the rest of the address says nothing. */
import { isIPv6 } from "node:net";

export function addressKey(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1]!;
  return isIPv6(ip) ? `${expand(ip).slice(0, 4).join(":")}::/64` : ip;
}

function expand(ip: string): string[] {
  const [head = "", tail] = ip.split("%")[0]!.split("::");
  const left = head === "" ? [] : head.split(":");
  if (tail === undefined) return left;
  const right = tail === "" ? [] : tail.split(":");
  return [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0"), ...right];
}
