-- Who is there, whose a conversation is and why, and by when an answer was promised.

-- What somebody chose, and when their desk was last heard of. Whether they are there follows from the clock; `announced_present` is only what desks were told last.
create table availabilities (
  person_id uuid primary key references people on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  chosen text not null default 'away' check (chosen in ('available', 'busy', 'break', 'away')),
  since timestamptz not null default now(),
  until timestamptz,
  last_seen_at timestamptz,
  announced_present boolean not null default false,
  misses int not null default 0 -- chats offered in vain, one after another
) with (fillfactor = 50); -- written at every heartbeat: room for the new row beside the old one
create index availabilities_of_organisation on availabilities (organisation_id);
create index availabilities_present on availabilities (organisation_id) where announced_present;
call protect('availabilities');

-- The history of whose a conversation was. `conversations.assignee_id` says whose it is; the line without an end says why, and whether it was taken up.
create table assignments (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  person_id uuid not null references people on delete cascade,
  team_id uuid,
  by jsonb not null,
  at timestamptz not null default now(),
  code text not null,
  params jsonb not null default '{}',
  offered_until timestamptz, -- null: taken up
  ended_at timestamptz,
  ended_because text check (ended_because in ('given_back', 'reassigned', 'unassigned', 'missed', 'went_away')),
  ended_reason text,
  check ((ended_at is null) = (ended_because is null))
);
-- Two routers at once would meet here, whatever else failed.
create unique index assignments_one_at_a_time on assignments (conversation_id) where ended_at is null;
create index assignments_of_conversation on assignments (conversation_id, at desc, id desc);
create index assignments_of_person on assignments (organisation_id, person_id, at desc);
create index assignments_offered on assignments (organisation_id, offered_until) where ended_at is null and offered_until is not null;
call protect('assignments');

create table routing_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null default 1
);
call protect('routing_settings');

create table service_levels (
  organisation_id uuid primary key references organisations on delete cascade,
  levels jsonb not null,
  version int not null default 1
);
call protect('service_levels');

-- Leads are told once about each due time that is not kept.
create table escalations (
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  due_at timestamptz not null,
  at timestamptz not null default now(),
  primary key (conversation_id, due_at)
);
call protect('escalations');

create index conversations_due on conversations (organisation_id, due_at) where state = 'open' and due_at is not null;
