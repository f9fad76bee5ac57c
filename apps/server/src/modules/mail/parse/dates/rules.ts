/** Dates of headers: RFC 5322, and what programs write instead. */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const RFC =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?[\s-]+(\d{2,4})[\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[+-]\d{2}:\d{2}|[A-Za-z]{1,5})?/u;

/** Minutes east of Greenwich. Letters that we do not know count as none, as the standard says. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  gmt: 0,
  z: 0,
  utc: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** ISO 8601, or null for what is no date or cannot be when a mail was sent. */
export function parseDate(header: string | undefined): string | null {
  const text = (header ?? "")
    .replace(/\([^)]{0,100}\)/g, " ")
    .trim()
    .slice(0, 200);
  const time = rfcTime(text) ?? looseTime(text);
  return time !== undefined && time > Date.UTC(1900, 0, 1) && time < Date.UTC(2200, 0, 1)
    ? new Date(time).toISOString()
    : null;
}

function rfcTime(text: string): number | undefined {
  const hit = RFC.exec(text);
  const month = hit ? MONTHS.indexOf(hit[2]!.toLowerCase()) : -1;
  if (!hit || month < 0) return undefined;
  const [day, year, hour, minute, second] = [hit[1], hit[3], hit[4], hit[5], hit[6] ?? "0"].map(Number) as Five;
  if (day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  return Date.UTC(fullYear(year), month, day, hour, minute, second) - zoneMinutes(hit[7]) * 60_000;
}

type Five = [number, number, number, number, number];

const fullYear = (year: number): number => (year < 50 ? 2000 + year : year < 1000 ? 1900 + year : year);

function zoneMinutes(zone: string | undefined): number {
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? "");
  if (digits) return (digits[1] === "-" ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3]));
  return ZONES[zone?.toLowerCase() ?? ""] ?? 0;
}

/** ISO dates and the like. A date without a zone is taken for Greenwich, so that it does not depend on our own clock. */
function looseTime(text: string): number | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const zoned = /(?:z|gmt|utc|[+-]\d{2}:?\d{2})\s*$/i.test(text)
    ? text
    : `${text}${/^\d{4}-\d\d-\d\dT/.test(text) ? "Z" : " GMT"}`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : time;
}
