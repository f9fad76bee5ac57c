/** MAPI properties inside a TNEF attribute: a count, then for each a type, an id, perhaps a name, and values. */

export type Property = { readonly id: number; readonly unicode: boolean; readonly value: Uint8Array };

const MOST_PROPERTIES = 2000;
const MOST_VALUES = 1000;

/** Bytes of the types with a fixed size, padding to four included. Types not listed carry their own length. */
const FIXED: Readonly<Record<number, number>> = {
  1: 0,
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};

const OBJECT = 0x000d;
const UNICODE = 0x001f;
const SEVERAL = 0x1000;
const NAMED = 0x8000;

type Cursor = { readonly data: Buffer; at: number };

/** Reads as far as the bytes make sense; what breaks off ends the list and never throws. */
export function readProperties(data: Buffer): Property[] {
  const cursor: Cursor = { data, at: 0 };
  const properties: Property[] = [];
  const count = Math.min(readCount(cursor) ?? 0, MOST_PROPERTIES);
  for (let index = 0; index < count; index++) {
    const property = readProperty(cursor);
    if (!property) break;
    properties.push(property);
  }
  return properties;
}

function readCount(cursor: Cursor): number | undefined {
  if (cursor.at + 4 > cursor.data.length) return undefined;
  const value = cursor.data.readUInt32LE(cursor.at);
  cursor.at += 4;
  return value;
}

function readProperty(cursor: Cursor): Property | undefined {
  const head = readCount(cursor);
  if (head === undefined) return undefined;
  const type = head & 0xffff;
  const id = head >>> 16;
  if (id >= NAMED && !skipName(cursor)) return undefined;
  const base = type & ~SEVERAL;
  const value =
    FIXED[base] === undefined ? readSized(cursor, base) : readFixed(cursor, FIXED[base], (type & SEVERAL) !== 0);
  return value && { id, unicode: base === UNICODE, value };
}

/** A set id of 16 bytes, then a number or a name of its own. */
function skipName(cursor: Cursor): boolean {
  cursor.at += 16;
  const kind = readCount(cursor);
  const size = readCount(cursor);
  if (kind === undefined || size === undefined) return false;
  if (kind === 1) cursor.at += padded(size);
  return cursor.at <= cursor.data.length;
}

function readFixed(cursor: Cursor, size: number, several: boolean): Uint8Array | undefined {
  const count = several ? readCount(cursor) : 1;
  if (count === undefined || count > MOST_VALUES) return undefined;
  return take(cursor, size * count, size);
}

/** Strings, bytes and objects always say how many values follow, and how long each is. The first value is the one we use. */
function readSized(cursor: Cursor, type: number): Uint8Array | undefined {
  const count = readCount(cursor);
  if (count === undefined || count > MOST_VALUES) return undefined;
  let first: Uint8Array | undefined;
  for (let index = 0; index < count; index++) {
    const size = readCount(cursor);
    const value = size === undefined ? undefined : take(cursor, padded(size), size);
    if (!value) return undefined;
    first ??= value;
  }
  // An object begins with the id of its kind.
  return type === OBJECT ? first?.subarray(16) : (first ?? new Uint8Array());
}

const padded = (size: number): number => Math.ceil(size / 4) * 4;

function take(cursor: Cursor, length: number, size: number): Uint8Array | undefined {
  if (cursor.at + length > cursor.data.length) return undefined;
  const value = cursor.data.subarray(cursor.at, cursor.at + size);
  cursor.at += length;
  return value;
}
