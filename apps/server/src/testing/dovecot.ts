/** A real mail server for tests: dovecot under a folder of its own, on loopback, killed and started again as a test wishes. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { lmtpDeliver, waitForGreeting } from "./lmtp.ts";

export type Dovecot = {
  readonly imapPort: number;
  readonly lmtpPort: number;
  readonly password: string;
  start(): Promise<void>;
  /** As a power cut: every process of it at once, with nothing written to the end. */
  kill(): Promise<void>;
  /** By LMTP, as a mail arrives; resolves when the server has taken it. */
  deliver(user: string, mail: string | Buffer, from?: string): Promise<void>;
  /** Many at once, put where the server finds them at its next look. */
  drop(user: string, mails: readonly (string | Buffer)[]): void;
  /** The folder is made anew, as after a restore: all numbers of mails (UIDs) begin again. */
  renumber(user: string): void;
  [Symbol.asyncDispose](): Promise<void>;
};

const BINARY = "/usr/sbin/dovecot";
export const hasDovecot = (): boolean => existsSync(BINARY);

const PASSWORD = "geheim-1234";

const STARTS = 3;

/** A port that was free a moment ago may be taken: then with others. */
export async function startDovecot(): Promise<Dovecot> {
  for (let tries = 1; tries < STARTS; tries++) {
    try {
      return await startOnce();
    } catch {
      // Again, on other ports.
    }
  }
  return startOnce();
}

async function startOnce(): Promise<Dovecot> {
  const dir = mkdtempSync(join(tmpdir(), "luwte-dovecot-"));
  const [imapPort, lmtpPort] = [await freePort(), await freePort()];
  writeFiles(dir, imapPort, lmtpPort);
  const state: { process: ChildProcess | null } = { process: null };
  const server: Dovecot = {
    imapPort,
    lmtpPort,
    password: PASSWORD,
    async start() {
      state.process = spawn(BINARY, ["-F", "-c", join(dir, "dovecot.conf")], { stdio: "ignore", detached: true });
      await Promise.all([waitForGreeting(imapPort), waitForGreeting(lmtpPort)]);
    },
    async kill() {
      await killGroup(state.process);
      state.process = null;
      rmSync(join(dir, "run"), { recursive: true, force: true });
    },
    deliver: (user, mail, from = "sender@x.example") => lmtpDeliver(lmtpPort, from, user, mail),
    drop(user, mails) {
      dropInto(join(dir, "mail", user), mails);
    },
    renumber(user) {
      const folder = join(dir, "mail", user);
      for (const name of readdirSync(folder)) if (name.startsWith("dovecot")) rmSync(join(folder, name));
    },
    async [Symbol.asyncDispose]() {
      await server.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  try {
    await server.start();
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
  return server;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** As root it keeps its own users apart, and the mail belongs to one of them; as anybody else all of it is theirs. */
function writeFiles(dir: string, imapPort: number, lmtpPort: number): void {
  const user = isRoot() ? "dovecot" : userInfo().username;
  for (const name of ["mail", "home", "state"]) mkdirSync(join(dir, name));
  chmodSync(dir, 0o755);
  if (isRoot()) execFileSync("chown", ["-R", `${user}:`, join(dir, "mail"), join(dir, "home")]);
  writeFileSync(join(dir, "dovecot.conf"), configuration(dir, user, imapPort, lmtpPort));
}

function configuration(dir: string, user: string, imapPort: number, lmtpPort: number): string {
  const internal = isRoot()
    ? ""
    : `default_internal_user = ${user}\ndefault_internal_group = ${user}\ndefault_login_user = ${user}\n`;
  const rootless = isRoot()
    ? ""
    : ["anvil", "imap-login", "stats"].map((name) => `service ${name} {\n  chroot =\n}`).join("\n");
  return `protocols = imap lmtp
listen = 127.0.0.1
base_dir = ${dir}/run
state_dir = ${dir}/state
instance_name = ${dir.split("/").at(-1)}
log_path = ${dir}/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:${dir}/mail/%u
mail_uid = ${user}
mail_gid = ${user}
first_valid_uid = 1
mail_fsync = never
mailbox_idle_check_interval = 1s
login_trusted_networks = 127.0.0.0/8
mail_max_userip_connections = 100
${internal}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  process_min_avail = 1
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${lmtpPort}
  }
}
${rootless}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = home=${dir}/home/%u allow_all_users=yes
}
protocol lmtp {
  auth_username_format = %n
}
`;
}

async function killGroup(child: ChildProcess | null): Promise<void> {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
  await gone;
  // Its children hold the ports for a moment longer.
  await sleep(50);
}

/** Written beside and moved, so that the server never sees half of one, or one that is not its own. */
function dropInto(folder: string, mails: readonly (string | Buffer)[]): void {
  for (const name of ["new", "cur", "tmp"]) mkdirSync(join(folder, name), { recursive: true });
  const names = mails.map((_, at) => `${1_700_000_000 + at}.M${process.hrtime.bigint()}P${process.pid}Q${at}.test`);
  for (const [at, mail] of mails.entries()) writeFileSync(join(folder, "tmp", names[at]!), mail);
  if (isRoot()) execFileSync("chown", ["-R", "dovecot:", folder]);
  for (const name of names) renameSync(join(folder, "tmp", name), join(folder, "new", name));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
