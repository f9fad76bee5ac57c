/** A server on which one really signs in or calls with a key, with nobody in it yet. */
import { apiKeysModule, authenticateApiKey } from "../modules/api-keys/public.ts";
import { auditModule } from "../modules/audit/public.ts";
import { organisationsModule } from "../modules/organisations/public.ts";
import { createPeople, peopleModule } from "../modules/people/public.ts";
import { authenticateSession, endAccess, setupCode, signInModule } from "../modules/sign-in/public.ts";
import type { Module } from "../platform/module.ts";
import { type Browser, browser } from "./browser.ts";
import { type TestPlatform, type TestPlatformOptions, testPlatform } from "./platform.ts";

export const PASSWORD = "vier gele fietsen";
export const ADMINISTRATOR = { name: "Fatima el Amrani", email: "fatima@zonnewinkel.nl", password: PASSWORD };

const needs = { availability: async () => new Map(), endAccess };

export function entranceModules(): Module[] {
  const people = createPeople(needs);
  const signIn = signInModule({ people, demo: async () => null });
  return [organisationsModule, peopleModule(needs), signIn, apiKeysModule, auditModule];
}

export type TestEntrance = TestPlatform & { browser(headers?: Record<string, string>): Browser; setupCode: string };

export async function testEntrance(options: TestPlatformOptions = {}): Promise<TestEntrance> {
  const t = await testPlatform({
    modules: entranceModules(),
    authenticators: (platform) => ({
      session: (token, now) => authenticateSession(platform, token, now),
      apiKey: (key, now) => authenticateApiKey(platform, key, now),
    }),
    ...options,
  });
  const code = await setupCode(t.platform.settings);
  return { ...t, browser: (headers) => browser(t.url, headers), setupCode: code };
}
