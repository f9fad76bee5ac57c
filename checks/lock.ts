/** The lock file belongs to the manifests, and these name versions to the digit: two machines install the same. */
import type { Files } from "./files.ts";

const KINDS = ["dependencies", "devDependencies", "optionalDependencies"] as const;
type Manifest = Partial<Record<(typeof KINDS)[number], Record<string, string>>>;

export function looseVersions(files: Files): string[] {
  const lock = JSON.parse(files.get("package-lock.json") ?? '{"packages":{}}') as {
    packages: Record<string, Manifest>;
  };
  return manifestsOf(files).flatMap(([path, manifest]) => {
    const locked = lock.packages[path.replace(/\/?package\.json$/, "")] ?? {};
    return KINDS.flatMap((kind) => complaints(path, manifest[kind] ?? {}, locked[kind] ?? {}));
  });
}

function manifestsOf(files: Files): [string, Manifest][] {
  return [...files]
    .filter(([path]) => /^((apps|packages)\/[^/]+\/)?package\.json$/.test(path))
    .map(([path, text]) => [path, JSON.parse(text) as Manifest]);
}

function complaints(path: string, wanted: Record<string, string>, locked: Record<string, string>): string[] {
  return Object.entries(wanted).flatMap(([name, version]) => {
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) return [`${path}: name one version of ${name}, not ${version}`];
    return locked[name] === version ? [] : [`${path}: ${name} ${version} is not in the lock file`];
  });
}
