-- The ground: organisations apart from each other, people and how they sign in, the outbox of events, the audit log.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- What a request runs as: it owns nothing, so row-level security always holds for it.
do $$ begin
  if not exists (select from pg_roles where rolname = 'luwte_tenant') then create role luwte_tenant nologin; end if;
  execute format('grant luwte_tenant to %I', current_user);
end $$;
grant usage on schema public to luwte_tenant;
alter default privileges in schema public grant usage on sequences to luwte_tenant;

-- Not marked leakproof: only a superuser may do that, and an owner of just this database is enough to run Luwte.
create function current_organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;

-- Puts a table behind the wall. Every table that belongs to an organisation is created and then protected with this.
create procedure protect(name text, grants text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('create policy organisation_only on %I using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()))', name);
  execute format('grant %s on %I to luwte_tenant', grants, name);
end $$;

create table organisations (
  id uuid primary key,
  name text not null,
  language text not null default 'nl',
  time_zone text not null default 'Europe/Amsterdam',
  country text not null default 'NL',
  settings jsonb not null default '{}',
  demo boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null default now()
);
alter table organisations enable row level security;
create policy own_organisation on organisations using (id = (select current_organisation())) with check (id = (select current_organisation()));
-- Adding is safe to grant: the policy lets a unit of work add only the organisation that it is of.
grant select, insert, update on organisations to luwte_tenant;

-- Whether anybody was here before: the only thing that the first-run page may learn past the wall.
create function is_set_up() returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from organisations) $$;

create table people (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null,
  email text not null,
  role text not null check (role in ('administrator', 'lead', 'agent')),
  language text not null default 'nl',
  speaks text[] not null default '{nl}',
  active boolean not null default true,
  password_hash text,
  totp_secret bytea, -- sealed; null: no second factor
  totp_last_step bigint not null default 0, -- a code is good once
  totp_pending bytea, -- sealed; offered, and not yet confirmed with a code
  totp_pending_at timestamptz,
  recovery_codes text[] not null default '{}', -- hashed
  invitation_hash bytea,
  invitation_expires_at timestamptz,
  preferences jsonb not null default '{}',
  demo boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null default now()
);
-- One person signs in at one organisation with one address.
create unique index people_email on people (lower(email));
create index people_of_organisation on people (organisation_id);
create unique index people_by_invitation on people (invitation_hash) where invitation_hash is not null;
call protect('people');

create table sessions (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  token_hash bytea not null unique,
  second_factor_done boolean not null default false,
  user_agent text not null default '',
  ip text not null default '',
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_of_person on sessions (person_id);
call protect('sessions');

-- Failed attempts by what was tried (an address or an ip, hashed), also for addresses that do not exist.
create table sign_in_attempts (
  key bytea primary key,
  failures int not null default 0,
  locked_until timestamptz,
  updated_at timestamptz not null default now()
);

create table api_keys (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null,
  prefix text not null,
  key_hash bytea not null unique,
  rights text[] not null,
  created_by uuid references people on delete set null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);
create index api_keys_of_organisation on api_keys (organisation_id);
call protect('api_keys');

create table teams (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null,
  colour text not null,
  demo boolean not null default false,
  version int not null default 1
);
create index teams_of_organisation on teams (organisation_id);
call protect('teams');

create table team_members (
  organisation_id uuid not null references organisations on delete cascade,
  team_id uuid not null references teams on delete cascade,
  person_id uuid not null references people on delete cascade,
  primary key (team_id, person_id)
);
create index team_members_of_person on team_members (person_id);
call protect('team_members');

create table skills (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null,
  demo boolean not null default false,
  version int not null default 1
);
create index skills_of_organisation on skills (organisation_id);
call protect('skills');

create table person_skills (
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  skill_id uuid not null references skills on delete cascade,
  level smallint not null check (level between 1 and 3),
  primary key (person_id, skill_id)
);
call protect('person_skills');

-- The outbox. Read in the order (xid, seq) below the oldest transaction still running, which is the order of commits that can be relied on.
create table events (
  organisation_id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  type text not null,
  payload jsonb not null,
  audience jsonb, -- null: everyone in the organisation
  created_at timestamptz not null default now(),
  primary key (xid, seq)
);
create index events_by_age on events using brin (created_at);
call protect('events', 'insert');

-- Append-only: the role of requests may add and read, never change or remove.
create table audit_log (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz not null default now(),
  actor jsonb not null,
  action text not null,
  subject_kind text,
  subject_id uuid,
  details jsonb not null default '{}'
);
create index audit_log_by_time on audit_log (organisation_id, at desc, id desc);
call protect('audit_log', 'select, insert');

create table webhooks (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  url text not null,
  secret bytea not null, -- sealed
  event_types text[] not null,
  active boolean not null default true,
  disabled_because text,
  failing_since timestamptz, -- the first failure after the last success
  created_at timestamptz not null default now(),
  version int not null default 1
);
create index webhooks_of_organisation on webhooks (organisation_id);
call protect('webhooks');

create table webhook_deliveries (
  id uuid primary key, -- the webhook-id header: the same at every attempt
  organisation_id uuid not null references organisations on delete cascade,
  webhook_id uuid not null references webhooks on delete cascade,
  type text not null,
  payload jsonb not null,
  attempts int not null default 0,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'failed')),
  last_status int,
  last_error text,
  next_attempt_at timestamptz,
  created_at timestamptz not null default now(),
  delivered_at timestamptz
);
create index webhook_deliveries_by_time on webhook_deliveries (webhook_id, created_at desc, id desc);
create index webhook_deliveries_due on webhook_deliveries (webhook_id, next_attempt_at) where state = 'pending';
create index webhook_deliveries_by_age on webhook_deliveries (created_at);
call protect('webhook_deliveries');

create table notifications (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  kind text not null,
  conversation_id uuid,
  params jsonb not null default '{}',
  at timestamptz not null default now(),
  read_at timestamptz
);
create index notifications_of_person on notifications (person_id, at desc, id desc);
call protect('notifications');
