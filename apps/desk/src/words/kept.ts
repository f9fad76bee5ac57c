/** Makes a thing once per key and keeps it. The caller sees to it that there are few keys. */
export function kept<Key, Thing>(map: Map<Key, Thing>, key: Key, make: () => Thing): Thing {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
