-- What triage learned from closed conversations: a version each time, with what it was found to be worth, and which of them is used.

-- A training, from asking to its end. Figures stay; the weights go when a newer version took the place of ten others, or when a customer whom it learned from was erased.
create table triage_versions (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  number int not null,
  why text not null check (why in ('asked', 'nightly', 'erased')),
  stage text not null default 'reading' check (stage in ('reading', 'learning', 'done', 'too_few', 'failed')),
  asked_at timestamptz(3) not null,
  ended_at timestamptz(3),
  read int not null default 0, -- how many conversations were read so far, of how many
  of int not null default 0,
  examples int not null default 0, -- from how many it learned, and how many reasons it knows
  reasons int not null default 0,
  figures jsonb, -- what it was found to be worth on conversations that no version learns from
  bytes int,
  model bytea, -- weights, compressed
  check ((ended_at is null) = (stage in ('reading', 'learning')))
);
create unique index triage_versions_number on triage_versions (organisation_id, number desc);
create unique index triage_versions_one_at_a_time on triage_versions (organisation_id) where ended_at is null;
call protect('triage_versions', 'select, insert, update');

-- Which version is used, as it was chosen one after the other; the newest holds. Null: none, words alone.
create table triage_choices (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  version_id uuid references triage_versions on delete cascade,
  why text not null check (why in ('better', 'chosen', 'erased')),
  at timestamptz(3) not null,
  number bigint generated always as identity
);
create index triage_choices_newest on triage_choices (organisation_id, number desc);
create index triage_choices_of_version on triage_choices (version_id);
call protect('triage_choices', 'select, insert');
