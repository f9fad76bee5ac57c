/** What must not be in the repository: the addresses of a package registry, the paths of somebody's machine. */
import type { Files } from "./files.ts";

/** Written in pieces, so that this file does not find itself. */
const REGISTRY = new RegExp(["registry", "npmjs|registry", "yarnpkg|pkg", "github"].join("\\."));
const MACHINE = new RegExp(["(?<![\\w.])/(work", "home/\\w+|Users/\\w+|tmp/luwte", "root)/"].join("|"));

export function registryAddresses(files: Files): string[] {
  const everywhere = linesThat(files, (line) => REGISTRY.test(line)).map(
    (where) => `${where}: the address of a registry`,
  );
  return [...everywhere, ...resolvedIn(files.get("package-lock.json") ?? "")];
}

/** A lock file with addresses in it installs only where that address can be reached. */
function resolvedIn(lock: string): string[] {
  return lock
    .split("\n")
    .flatMap((line, index) =>
      /"resolved": "https?:/.test(line) ? [`package-lock.json:${index + 1}: resolved to an address`] : [],
    );
}

export function machinePaths(files: Files): string[] {
  return linesThat(files, (line) => MACHINE.test(line)).map((where) => `${where}: the path of a machine`);
}

function linesThat(files: Files, holds: (line: string) => boolean): string[] {
  return [...files].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => (holds(line) ? [`${path}:${index + 1}`] : [])),
  );
}
