/** Settings: every mistake is named at once, secrets are never shown, and the page in docs/ is the table. */
import { describe, expect, it } from "vitest";
import { settingsPage } from "./page.ts";
import { readSettings, type SettingsRead } from "./read.ts";
import { SETTINGS } from "./settings.ts";

const problemsOf = (read: SettingsRead) => ("problems" in read ? read.problems : []);
const settingsOf = (read: SettingsRead) => {
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.settings;
};

describe("settings", () => {
  it("need nothing to start", () => {
    const settings = settingsOf(readSettings({}));
    expect(settings).toMatchObject({
      port: 4100,
      dataDir: "./data",
      databaseUrl: null,
      trustProxy: false,
      parts: ["web", "jobs"],
    });
  });

  it("take an empty value as absent", () => {
    expect(settingsOf(readSettings({ PORT: " ", DATABASE_URL: "" })).port).toBe(4100);
  });

  it("report every mistake at once, in three languages, without showing a secret", () => {
    const problems = problemsOf(
      readSettings({ PORT: "99999", DATABASE_URL: "mysql://u:hunter2@h/d", LUWTE_DEMO: "perhaps" }),
    );
    expect(problems.map((problem) => problem.env)).toEqual(["DATABASE_URL", "PORT", "LUWTE_DEMO"]);
    expect(JSON.stringify(problems)).not.toContain("hunter2");
    expect(problems[1]?.message.en).toBe(
      "PORT is now «99999», but must be a whole number from 0 to 65535. Change it or leave it out (then 4100 holds).",
    );
  });

  it("refuse half an S3 store", () => {
    const problems = problemsOf(
      readSettings({ LUWTE_S3_ENDPOINT: "https://s3.example.test", LUWTE_S3_BUCKET: "mail" }),
    );
    expect(problems.map((problem) => problem.env)).toEqual(["LUWTE_S3_ACCESS_KEY", "LUWTE_S3_SECRET_KEY"]);
  });

  it("warn about a name that is no setting", () => {
    const read = readSettings({ LUWTE_DTA: "/srv" });
    expect("warnings" in read && read.warnings[0]?.env).toBe("LUWTE_DTA");
  });

  it.each([
    ["no", false],
    ["loopback", ["loopback"]],
    ["10.0.0.0/8, ::1", ["10.0.0.0/8", "::1"]],
  ])("trust proxies: %s", (given, expected) => {
    expect(settingsOf(readSettings({ LUWTE_TRUST_PROXY: given })).trustProxy).toEqual(expected);
  });

  it.each(["short", Buffer.alloc(31).toString("base64"), ""])("refuse a key that is not 32 bytes", (key) => {
    const read = readSettings({ LUWTE_SECRET: key });
    expect(key === "" ? settingsOf(read).secretKeys : problemsOf(read).length).toBe(key === "" ? null : 1);
  });

  it("take several keys, in base64 and hex", () => {
    const given = `${Buffer.alloc(32, 1).toString("base64")},${Buffer.alloc(32, 2).toString("hex")}`;
    expect(settingsOf(readSettings({ LUWTE_SECRET: given })).secretKeys?.map((key) => key[0])).toEqual([1, 2]);
  });

  it("have different names", () => {
    const names = Object.values(SETTINGS).map((setting) => setting.env as string);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are listed in docs/settings.md exactly as they are here", async () => {
    await expect(settingsPage()).toMatchFileSnapshot("../../../../../docs/settings.md");
  });
});
