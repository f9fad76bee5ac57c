/**
 * winmail.dat: the container in which Outlook sends files to people who do not have Outlook. We read the files and the plain words out of it (MS-OXTNEF);
 * the rest stays in the container, which the desk names for what it is.
 */
import { clean, decodeBytes } from "../charsets/rules.ts";
import { type Property, readProperties } from "./properties/rules.ts";

export type TnefFile = { readonly name: string; readonly type: string; readonly content: Uint8Array };

export type Tnef = { readonly files: readonly TnefFile[]; readonly text: string; readonly html: string | null };

const SIGNATURE = 0x223e9f78;
const MOST_ATTRIBUTES = 5000;

const LEVEL_ATTACHMENT = 2;
const ATTRIBUTE = {
  title: 0x8010,
  data: 0x800f,
  rendering: 0x9002,
  properties: 0x9005,
  body: 0x800c,
  message: 0x9003,
  codePage: 0x9007,
};

const PROPERTY = { body: 0x1000, html: 0x1013, longName: 0x3707, shortName: 0x3704, mimeType: 0x370e, content: 0x3701 };

/** Undefined when the bytes are no such container, or break off before anything in it could be read. */
export function readTnef(bytes: Uint8Array): Tnef | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 6 || view.readUInt32LE(0) !== SIGNATURE) return undefined;
  const reading: Reading = { files: [], text: "", html: null, codePage: "" };
  for (const attribute of attributesOf(view)) takeAttribute(reading, attribute);
  return {
    files: reading.files.filter((file) => file.content.length > 0).map(finished),
    text: reading.text,
    html: reading.html,
  };
}

type Attribute = { readonly level: number; readonly id: number; readonly data: Buffer };

function* attributesOf(view: Buffer): Generator<Attribute> {
  let at = 6;
  for (let count = 0; count < MOST_ATTRIBUTES && at + 11 <= view.length; count++) {
    const level = view.readUInt8(at);
    const id = view.readUInt16LE(at + 1);
    const size = view.readUInt32LE(at + 5);
    if (level < 1 || level > 2 || at + 9 + size > view.length) return;
    yield { level, id, data: view.subarray(at + 9, at + 9 + size) };
    at += 9 + size + 2;
  }
}

type FileDraft = { name: string; longName: string; type: string; content: Uint8Array };

type Reading = { readonly files: FileDraft[]; text: string; html: string | null; codePage: string };

function takeAttribute(reading: Reading, { level, id, data }: Attribute): void {
  if (level === LEVEL_ATTACHMENT) takeFileAttribute(reading, id, data);
  else takeMessageAttribute(reading, id, data);
}

function takeFileAttribute(reading: Reading, id: number, data: Buffer): void {
  if (id === ATTRIBUTE.rendering) reading.files.push({ name: "", longName: "", type: "", content: new Uint8Array() });
  const file = reading.files.at(-1);
  if (!file) return;
  if (id === ATTRIBUTE.title) file.name = decodeText(data, reading.codePage);
  if (id === ATTRIBUTE.data) file.content = data;
  if (id === ATTRIBUTE.properties)
    for (const property of readProperties(data)) takeFileProperty(file, property, reading.codePage);
}

function takeMessageAttribute(reading: Reading, id: number, data: Buffer): void {
  if (id === ATTRIBUTE.codePage && data.length >= 4) reading.codePage = `cp${data.readUInt32LE(0)}`;
  if (id === ATTRIBUTE.body) reading.text ||= decodeText(data, reading.codePage);
  if (id !== ATTRIBUTE.message) return;
  for (const property of readProperties(data)) {
    if (property.id === PROPERTY.body) reading.text ||= propertyText(property, reading.codePage);
    if (property.id === PROPERTY.html) reading.html ??= decodeBytes(property.value, "");
  }
}

function takeFileProperty(file: FileDraft, property: Property, codePage: string): void {
  if (property.id === PROPERTY.longName) file.longName = propertyText(property, codePage);
  if (property.id === PROPERTY.shortName) file.name ||= propertyText(property, codePage);
  if (property.id === PROPERTY.mimeType) file.type = propertyText(property, codePage).toLowerCase();
  if (property.id === PROPERTY.content && file.content.length === 0) file.content = property.value;
}

const propertyText = (property: Property, codePage: string): string =>
  property.unicode ? clean(new TextDecoder("utf-16le").decode(property.value)) : decodeText(property.value, codePage);

const decodeText = (bytes: Uint8Array, codePage: string): string => decodeBytes(bytes, codePage).trim();

const finished = (file: FileDraft): TnefFile => ({
  name: file.longName || file.name,
  type: /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type : "application/octet-stream",
  content: file.content,
});
