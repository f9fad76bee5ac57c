-- Asking help with a hard case. Who declined is kept so that the next one is asked, and is in nobody's answer.
create table swarms (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  team_id uuid references teams on delete set null,
  asked_by uuid references people on delete set null,
  at timestamptz(3) not null,
  reason text not null,
  tried text not null,
  needed text not null,
  ended_at timestamptz(3),
  ended_by uuid references people on delete set null,
  helped text not null default '',
  version int not null default 1
);
create index swarms_of_conversation on swarms (conversation_id, at desc);
create index swarms_newest on swarms (organisation_id, at desc);
create unique index swarms_open on swarms (conversation_id) where ended_at is null; -- help is asked once at a time
call protect('swarms', 'select, insert, update');

create table swarm_asks (
  swarm_id uuid not null references swarms on delete cascade,
  person_id uuid not null references people on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz(3) not null,
  because jsonb, -- null: nobody asked them, they joined by themselves
  answer text check (answer in ('joined', 'declined')),
  answered_at timestamptz(3),
  primary key (swarm_id, person_id)
);
create index swarm_asks_of_person on swarm_asks (organisation_id, person_id, at);
call protect('swarm_asks', 'select, insert, update');
