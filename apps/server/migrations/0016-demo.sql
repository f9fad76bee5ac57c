-- What the demo's customers would have received: its mail never leaves the machine.
create table demo_post (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  recipients text[] not null,
  subject text not null,
  text text not null,
  at timestamptz not null default now()
);
create index demo_post_of_organisation on demo_post (organisation_id, at desc);
call protect('demo_post');

-- Whether its customers go on writing, and when the next one does.
create table demo_state (
  organisation_id uuid primary key references organisations on delete cascade,
  arriving boolean not null default true,
  next_at timestamptz not null default now()
);
call protect('demo_state');

-- Two processes that make the demo at once make one.
create unique index one_demo on organisations (demo) where demo;
