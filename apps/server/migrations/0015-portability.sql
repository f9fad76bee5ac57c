-- Imports of files, with how far they are: a batch and its progress are one transaction, so a restart goes on where it was.
create table imports (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  kind text not null check (kind in ('customers', 'conversations')),
  file_name text not null,
  hash text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  total int, -- records in the file; null until it was read
  done int not null default 0,
  created int not null default 0,
  changed int not null default 0,
  skipped int not null default 0,
  problems jsonb not null default '[]',
  by uuid references people on delete set null,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index imports_of_organisation on imports (organisation_id, created_at desc, id desc);
call protect('imports');
