-- Which customers want a mail when their status page changes, and in which words they get it.

create table status_wishes (
  conversation_id uuid primary key references conversations on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  choice text not null check (choice in ('all', 'needed')), -- no row: no mail
  address text not null, -- of who chose it, and passed the address check
  language text not null,
  known jsonb not null, -- how it stood when they last looked, chose or were told
  known_at timestamptz(3) not null,
  mailed_at timestamptz(3) -- the last mail of this kind
);
call protect('status_wishes');

create table status_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  texts jsonb not null, -- language -> what such a mail says
  approved_by uuid references people on delete set null,
  approved_at timestamptz(3) not null,
  version int not null default 1
);
call protect('status_settings');
