-- Where the day goes. Nothing is written here before the works council's decision is recorded and somebody switched it on.

create table time_ledger_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  is_on boolean not null,
  reference text,
  decided_on date,
  changed_at timestamptz(3) not null,
  version int not null,
  check (not is_on or (reference is not null and decided_on is not null))
);
call protect('time_ledger_settings');

-- What a desk said, as stretches. One's own: read by that person and, summed over five people and more, once a week.
create table time_signals (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('helping', 'admin', 'notes', 'breaks', 'unknown')),
  from_at timestamptz(3) not null,
  to_at timestamptz(3) not null,
  check (from_at <= to_at)
);
create index time_signals_of_person on time_signals (person_id, to_at);
create index time_signals_of_organisation on time_signals (organisation_id, to_at);
call protect('time_signals');

-- What a person wrote, or their calendar said. No title, place or guest.
create table time_entries (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('helping', 'admin', 'meetings', 'notes', 'breaks')),
  from_at timestamptz(3) not null,
  to_at timestamptz(3) not null,
  source text not null check (source in ('hand', 'file')),
  check (from_at < to_at)
);
create index time_entries_of_person on time_entries (person_id, to_at);
create index time_entries_of_organisation on time_entries (organisation_id, to_at);
call protect('time_entries');

-- A team's week, released once. Never fewer than five people, never so that a difference shows one to four.
create table time_weeks (
  organisation_id uuid not null references organisations on delete cascade,
  week date not null,
  team_id uuid, -- null: the whole organisation
  people int not null,
  shares jsonb not null,
  released_at timestamptz(3) not null,
  check (people >= 5 and shares is not null)
);
create unique index time_weeks_once on time_weeks (organisation_id, week, team_id) nulls not distinct;
call protect('time_weeks', 'select, insert, delete');

-- Which weeks were looked at, also those of which nothing could be released.
create table time_releases (
  organisation_id uuid not null references organisations on delete cascade,
  week date not null,
  released_at timestamptz(3) not null,
  primary key (organisation_id, week)
);
call protect('time_releases', 'select, insert, delete');
