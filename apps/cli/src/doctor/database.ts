/** The database: can it be reached, is it new enough, has it had every migration? */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { migrationState } from "@luwte/server/platform/database/migrate.ts";
import { openPostgres } from "@luwte/server/platform/postgres/postgres.ts";
import pg from "pg";
import { type Finding, found, type Outcome } from "./finding.ts";
import { lookAtMail } from "./mail.ts";
import { readVersion } from "./queries.ts";

const OLDEST = 150_000;

const REACHED = {
  fresh: {
    state: "good",
    what: {
      nl: "De eigen database is er nog niet; de eerste start maakt hem.",
      fr: "La base de données n’existe pas encore ; le premier démarrage la crée.",
      en: "The database of its own does not exist yet; the first start makes it.",
    },
  },
  good: {
    state: "good",
    what: {
      nl: "PostgreSQL {version} antwoordt.",
      fr: "PostgreSQL {version} répond.",
      en: "PostgreSQL {version} answers.",
    },
  },
  old: {
    state: "bad",
    what: {
      nl: "PostgreSQL {version} is te oud voor Luwte.",
      fr: "PostgreSQL {version} est trop ancien pour Luwte.",
      en: "PostgreSQL {version} is too old for Luwte.",
    },
    mend: {
      nl: "Gebruik PostgreSQL 15 of nieuwer, of laat DATABASE_URL weg: dan brengt Luwte er zelf een mee.",
      fr: "Utilisez PostgreSQL 15 ou plus récent, ou supprimez DATABASE_URL : Luwte apporte alors le sien.",
      en: "Use PostgreSQL 15 or newer, or leave DATABASE_URL out: then Luwte brings its own.",
    },
  },
  away: {
    state: "bad",
    what: {
      nl: "De database antwoordt niet: {reason}",
      fr: "La base de données ne répond pas : {reason}",
      en: "The database does not answer: {reason}",
    },
    mend: {
      nl: "Controleer DATABASE_URL en of die server draait. Zonder DATABASE_URL: kijk in {log}.",
      fr: "Vérifiez DATABASE_URL et que ce serveur tourne. Sans DATABASE_URL : consultez {log}.",
      en: "Check DATABASE_URL and whether that server runs. Without DATABASE_URL: look in {log}.",
    },
  },
} satisfies Record<string, Outcome>;

const MIGRATIONS = {
  good: {
    state: "good",
    what: {
      nl: "De database is helemaal bijgewerkt.",
      fr: "La base de données est entièrement à jour.",
      en: "The database is fully up to date.",
    },
  },
  pending: {
    state: "warning",
    what: {
      nl: "De database moet nog {count} migraties krijgen.",
      fr: "La base de données attend encore {count} migrations.",
      en: "The database still needs {count} migrations.",
    },
    mend: {
      nl: "De volgende start voert ze uit. Maak eerst een back-up.",
      fr: "Le prochain démarrage les exécute. Faites d’abord une sauvegarde.",
      en: "The next start applies them. Make a backup first.",
    },
  },
  wrong: {
    state: "bad",
    what: {
      nl: "De database past niet bij deze Luwte: {reason}",
      fr: "La base de données ne va pas avec ce Luwte : {reason}",
      en: "The database does not fit this Luwte: {reason}",
    },
    mend: {
      nl: "Gebruik de versie van Luwte die hier het laatst draaide, of een nieuwere.",
      fr: "Utilisez la dernière version de Luwte qui a tourné ici, ou une plus récente.",
      en: "Use the version of Luwte that ran here last, or a newer one.",
    },
  },
} satisfies Record<string, Outcome>;

type Where = { databaseUrl: string | null; dataDir: string };

/** A database of its own that was not made yet is left unmade: the doctor looks, it does not build. */
export async function lookAtDatabase({ databaseUrl, dataDir }: Where): Promise<Finding[]> {
  if (databaseUrl) return lookInside(databaseUrl, dataDir);
  if (!existsSync(join(dataDir, "pg"))) return [found(REACHED.fresh)];
  try {
    const postgres = await openPostgres({ dataDir });
    const findings = await lookInside(postgres.url, dataDir);
    await postgres.stop();
    return findings;
  } catch (error) {
    return [away(error, dataDir)];
  }
}

async function lookInside(url: string, dataDir: string): Promise<Finding[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: "luwte doctor",
  });
  try {
    await client.connect();
    const { number, version } = await readVersion(client);
    if (number < OLDEST) return [found(REACHED.old, { version })];
    const migrations = await lookAtMigrations(url);
    // The tables of an older or newer Luwte may have other columns.
    const mail = migrations.state === "good" ? await lookAtMail(client) : [];
    return [found(REACHED.good, { version }), migrations, ...mail];
  } catch (error) {
    return [away(error, dataDir)];
  } finally {
    await client.end().catch(() => {});
  }
}

async function lookAtMigrations(url: string): Promise<Finding> {
  const { pending, problem } = await migrationState(url);
  if (problem) return found(MIGRATIONS.wrong, { reason: problem });
  return pending.length > 0 ? found(MIGRATIONS.pending, { count: pending.length }) : found(MIGRATIONS.good);
}

/** A refused connection to several addresses at once has no message of its own. */
function away(error: unknown, dataDir: string): Finding {
  const { message, code } = error as { message?: string; code?: string };
  return found(REACHED.away, { reason: message || code || String(error), log: join(dataDir, "postgres.log") });
}
