-- When people work, as far as it is known, and what waits until then. Whether it is working time now follows from the clock, and is not here.
-- A roster may fill the same tables later: who reads them asks one small interface.

-- A week that holds from a day on, until a later one begins. Without a week: from then on nothing is known.
create table working_patterns (
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  from_day date not null,
  week jsonb,
  made_by uuid references people on delete set null,
  made_at timestamptz(3) not null,
  primary key (person_id, from_day)
);
create index working_patterns_of_organisation on working_patterns (organisation_id);
call protect('working_patterns');

-- Days that are different.
create table working_days (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('off', 'extra')),
  day date not null,
  from_clock text,
  to_clock text,
  made_by uuid references people on delete set null,
  made_at timestamptz(3) not null,
  check ((kind = 'extra') = (from_clock is not null and to_clock is not null))
);
create index working_days_of_person on working_days (person_id, day);
create index working_days_of_organisation on working_days (organisation_id, day);
call protect('working_days');

-- "I work now": by own choice, outside of what is written. The last one of a person is the one that counts.
create table working_choices (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  from_at timestamptz(3) not null,
  until_at timestamptz(3) not null,
  check (from_at <= until_at)
);
create index working_choices_of_person on working_choices (person_id, until_at);
create index working_choices_of_organisation on working_choices (organisation_id, until_at);
call protect('working_choices');

-- Exceptions: something was let through outside of working time. Written once; erasing a customer empties the words, and nothing else changes a line.
create table working_overrides (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  by_id uuid references people on delete set null,
  conversation_id uuid,
  reason text not null check (reason in ('safety', 'customer_harm', 'outage', 'cover_needed', 'own_request')),
  words text not null,
  at timestamptz(3) not null
);
create index working_overrides_newest on working_overrides (organisation_id, at desc, id desc);
create index working_overrides_of_person on working_overrides (person_id, at desc);
call protect('working_overrides', 'select, insert, update');

-- What waits for working time is not shown, counted or read until it arrives.
alter table notifications add column waits boolean not null default false;
alter table notifications add column arrived_at timestamptz(3);
create index notifications_waiting on notifications (organisation_id, person_id) where waits;
-- The same thing may be unread on the screen and wait besides; where it arrives they become one.
drop index notifications_unread;
create unique index notifications_unread on notifications (person_id, kind, conversation_id, waits) where read_at is null;
