-- A language model elsewhere, by setting: where it is, what it may do and spend, and how it stands. Off until somebody switches it on.

create table endpoint_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  enabled boolean not null default false,
  address text not null default '',
  model text not null default '',
  key bytea, -- sealed; bound to its organisation
  tasks jsonb not null default '{}',
  monthly_tokens bigint not null,
  rung text check (rung in ('json_schema', 'json_object', 'text')), -- the form of asking that worked last
  failures int not null default 0, -- in a row
  failed_because text,
  rests_until timestamptz(3), -- set when it failed too often; until then nothing is asked
  trying_until timestamptz(3), -- one question tries it; until then no other one does
  version int not null default 1
);
call protect('endpoint_settings', 'select, insert, update');

-- What was used in a calendar month (UTC). What is reserved for a question that is under way counts.
create table endpoint_usage (
  organisation_id uuid not null references organisations on delete cascade,
  month text not null, -- 2026-11,
  tokens bigint not null default 0,
  estimated bigint not null default 0, -- the part of tokens that nobody counted for us
  calls int not null default 0,
  failed int not null default 0,
  unusable int not null default 0,
  primary key (organisation_id, month)
);
call protect('endpoint_usage', 'select, insert, update');
