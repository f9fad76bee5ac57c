/** Named values that outlive the page where the browser allows it, and live in memory where it does not (private mode, full, blocked). */

export type Store = {
  get(name: string): string | null;
  /** null removes. */
  set(name: string, value: string | null): void;
  names(): string[];
  /** False when values die with the page; then tabs cannot share them either. */
  readonly lasting: boolean;
};

/** The area comes as a function, because merely touching `localStorage` throws where storage is blocked. */
function usable(area: () => Storage, probe: string): Storage | null {
  try {
    const storage = area();
    storage.setItem(probe, "1");
    storage.removeItem(probe);
    return storage;
  } catch {
    return null;
  }
}

export function openStore(prefix: string, area: () => Storage): Store {
  const storage = usable(area, prefix);
  /** What could not be written (quota) is still true until the page goes. */
  const memory = new Map<string, string>();
  return {
    lasting: storage !== null,
    get: (name) => memory.get(name) ?? storage?.getItem(prefix + name) ?? null,
    set(name, value) {
      memory.delete(name);
      storage?.removeItem(prefix + name);
      if (value === null) return;
      try {
        if (storage) storage.setItem(prefix + name, value);
        else memory.set(name, value);
      } catch {
        memory.set(name, value);
      }
    },
    names: () => [...memory.keys(), ...stored(storage, prefix)],
  };
}

function stored(storage: Storage | null, prefix: string): string[] {
  if (!storage) return [];
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
