-- What customers may ask of us: to see what we hold of them, and to be erased. And what stands in the way of it: a legal hold.

-- Emptied for good. The row stays, because it is counted; who was erased is found by nobody and gets nothing new.
alter table customers add column erased_at timestamptz(3);
alter table conversations add column erased_at timestamptz(3);

-- Asked for, waiting for its day of grace to end, and then done in pieces. It holds nothing of the customer but an id that points at an empty row.
create table erasures (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  customer_id uuid not null references customers on delete cascade,
  asked_by jsonb not null,
  asked_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  promised jsonb not null, -- in numbers, what was confirmed
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'undone', 'stopped')),
  because text, -- why it stopped
  ended_by jsonb,
  ended_at timestamptz(3),
  conversations_done int not null default 0,
  check ((state in ('waiting', 'running')) = (ended_at is null))
);
create unique index erasures_one_at_a_time on erasures (customer_id) where ended_at is null;
create index erasures_due on erasures (due_at) where ended_at is null;
create index erasures_of_organisation on erasures (organisation_id, asked_at desc);
call protect('erasures', 'select, insert, update');

create table legal_holds (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  customer_id uuid references customers on delete cascade,
  conversation_id uuid references conversations on delete cascade,
  reason text not null,
  by jsonb not null,
  since timestamptz(3) not null,
  review_on date not null,
  released_at timestamptz(3),
  released_by jsonb,
  release_reason text,
  check ((customer_id is null) <> (conversation_id is null)),
  check ((released_at is null) = (release_reason is null))
);
create index legal_holds_of_customer on legal_holds (customer_id) where released_at is null;
create index legal_holds_of_conversation on legal_holds (conversation_id) where released_at is null;
create index legal_holds_of_organisation on legal_holds (organisation_id, since desc);
call protect('legal_holds', 'select, insert, update');

-- Files that may have lost their last name: looked at by a job, which removes those that no row of any organisation names.
create table forgotten_files (
  hash text primary key,
  since timestamptz(3) not null default now()
);

create table retention_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null default 1
);
call protect('retention_settings', 'select, insert, update');

-- What ran out on which night, in numbers.
create table retention_runs (
  organisation_id uuid not null references organisations on delete cascade,
  day date not null,
  counts jsonb not null,
  begun_at timestamptz(3) not null,
  ended_at timestamptz(3), -- null: it goes on
  primary key (organisation_id, day)
);
call protect('retention_runs', 'select, insert, update');

-- What runs out is asked for by when something last happened.
create index conversations_run_out on conversations (organisation_id, last_activity_at, id) where erased_at is null;
