/** What the tests need that npm does not bring: a browser, a mail server, a message server. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { run } from "./run.ts";

type Need = { debian: string; what: string; anyOf: readonly string[] };

const NEEDS: readonly Need[] = [
  { debian: "chromium", what: "the browser", anyOf: ["/usr/bin/chromium"] },
  { debian: "dovecot-imapd", what: "the IMAP server", anyOf: ["/usr/lib/dovecot/imap"] },
  { debian: "dovecot-lmtpd", what: "delivery to the IMAP server", anyOf: ["/usr/lib/dovecot/lmtp"] },
  {
    debian: "nats-server",
    what: "messages between processes",
    anyOf: ["/usr/sbin/nats-server", "/usr/bin/nats-server"],
  },
];

/** Keeps Debian from starting what it installs: these tests start their own, on the loopback. */
const POLICY = "/usr/sbin/policy-rc.d";

export function missingNeeds(exists: (file: string) => boolean = existsSync): readonly Need[] {
  return NEEDS.filter((need) => !need.anyOf.some(exists));
}

/** True when everything is there, after installing it where that is possible. */
export async function ensureMachine(): Promise<boolean> {
  if (missingNeeds().length > 0 && canInstall()) await install(missingNeeds().map((need) => need.debian));
  const missing = missingNeeds();
  if (missing.length > 0) console.error(explain(missing));
  return missing.length === 0;
}

export function explain(missing: readonly Need[]): string {
  const lines = missing.map((need) => `  ${need.debian}: ${need.what}; looked for ${need.anyOf.join(" and ")}`);
  const names = missing.map((need) => need.debian).join(" ");
  return `The tests need packages of the system:\n${lines.join("\n")}\nOn Debian: sudo apt-get update && sudo apt-get install ${names}`;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

async function install(names: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const hold = !existsSync(POLICY);
  if (hold) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", ...names], { env });
  } finally {
    if (hold) rmSync(POLICY, { force: true });
  }
}
