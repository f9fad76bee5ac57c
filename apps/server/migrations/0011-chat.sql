-- Live chat: the widgets on other people's pages, and the visitors who write in them.

create table widgets (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  key text not null unique, -- stands in the host page: it names the widget, it opens nothing
  secret bytea not null, -- sealed; the host site signs with it who is signed in there
  name text not null,
  settings jsonb not null, -- looks, languages, greetings, origins, hours
  inbox_id uuid references inboxes on delete set null,
  team_id uuid references teams on delete set null,
  active boolean not null default true,
  demo boolean not null default false,
  version int not null default 1,
  created_at timestamptz(3) not null default now()
);
create index widgets_of_organisation on widgets (organisation_id);
call protect('widgets');

create table visitors (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  widget_id uuid not null references widgets on delete cascade,
  subject text, -- who this is at the host site, by its signature
  customer_id uuid references customers on delete cascade, -- who is forgotten is forgotten here, too
  conversation_id uuid references conversations on delete set null, -- the one that goes on; earlier ones are the customer's
  name text,
  email text,
  email_verified boolean not null default false,
  language text not null,
  page_url text not null default '',
  page_title text not null default '',
  visitor_read_at timestamptz(3), -- up to which message each side has read the other
  agent_read_at timestamptz(3),
  mailed_up_to timestamptz(3), -- answers up to here were seen or went by mail
  copies uuid[] not null default '{}', -- the mails that said again what stands in the chat
  last_here_at timestamptz(3) not null, -- an open line says so every half minute
  created_at timestamptz(3) not null default now()
);
create unique index visitors_by_subject on visitors (widget_id, subject) where subject is not null;
create index visitors_by_conversation on visitors (conversation_id) where conversation_id is not null;
create index visitors_of_customer on visitors (customer_id) where customer_id is not null;
create index visitors_idle on visitors (last_here_at) where conversation_id is null;
call protect('visitors');

-- A visitor's browsers. The token is random and long; only its hash is kept.
create table visitor_tokens (
  hash bytea primary key,
  organisation_id uuid not null references organisations on delete cascade,
  visitor_id uuid not null references visitors on delete cascade,
  widget_id uuid not null references widgets on delete cascade,
  created_at timestamptz(3) not null default now(),
  last_used_at timestamptz(3) not null default now()
);
create index visitor_tokens_of_visitor on visitor_tokens (visitor_id);
create index visitor_tokens_by_age on visitor_tokens (last_used_at);
call protect('visitor_tokens');

-- Files that visitors uploaded and have not sent yet. Once sent they are attachments of the message.
create table visitor_files (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  visitor_id uuid not null references visitors on delete cascade,
  hash text not null,
  name text not null,
  type text not null,
  size bigint not null,
  created_at timestamptz(3) not null default now()
);
create index visitor_files_of_visitor on visitor_files (visitor_id);
create index visitor_files_by_age on visitor_files (created_at);
create index visitor_files_by_hash on visitor_files (hash);
call protect('visitor_files');
