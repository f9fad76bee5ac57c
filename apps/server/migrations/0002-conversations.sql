-- Customers, inboxes, conversations and what is said in them.
-- Moments are kept in milliseconds, as programs have them: a finer one would lie between two pages of a list.

-- How names are compared: without capitals and accents.
create function folded(text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

-- What two ways of writing one mailbox have in common: no dots, nothing after a plus.
create function email_stem(address text) returns text language sql immutable strict parallel safe as $$
  select replace(split_part(split_part(address, '@', 1), '+', 1), '.', '') || '@' || replace(split_part(address, '@', 2), 'googlemail.com', 'gmail.com')
$$;

create table customer_groups (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null,
  version int not null default 1
);
create index customer_groups_of_organisation on customer_groups (organisation_id);
call protect('customer_groups');

create table customers (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null default '',
  sort_name text collate "C" generated always as (folded(left(name, 40))) stored,
  company text,
  language text,
  group_id uuid references customer_groups on delete set null,
  fields jsonb not null default '{}',
  merged_into uuid references customers on delete set null, -- set: this customer is a shadow kept for unmerging
  demo boolean not null default false,
  version int not null default 1,
  created_at timestamptz(3) not null default now()
);
create index customers_by_name on customers (organisation_id, sort_name, id) where merged_into is null;
create index customers_by_trigram on customers using gin (folded(name || ' ' || coalesce(company, '')) gin_trgm_ops) where merged_into is null;
create index customers_of_group on customers (group_id) where group_id is not null;
create index customers_merged on customers (merged_into) where merged_into is not null;
call protect('customers');

create table customer_addresses (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  customer_id uuid not null references customers on delete cascade,
  kind text not null check (kind in ('email', 'phone', 'site')),
  value text not null, -- normalised: an e-mail address in lower case, a telephone number in E.164
  verified_at timestamptz(3),
  unique (organisation_id, kind, value)
);
create index customer_addresses_of_customer on customer_addresses (customer_id);
create index customer_addresses_by_trigram on customer_addresses using gin (value gin_trgm_ops);
create index customer_addresses_by_stem on customer_addresses (organisation_id, email_stem(value)) where kind = 'email';
create index customer_addresses_by_digits on customer_addresses (organisation_id, right(value, 8)) where kind = 'phone';
call protect('customer_addresses');

create table customer_notes (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  customer_id uuid not null references customers on delete cascade,
  text text not null,
  by uuid references people on delete set null,
  at timestamptz(3) not null default now()
);
create index customer_notes_of_customer on customer_notes (customer_id, at desc);
call protect('customer_notes');

create table customer_fields (
  organisation_id uuid not null references organisations on delete cascade,
  key text not null,
  label text not null,
  kind text not null,
  choices text[] not null default '{}',
  position int not null default 0,
  primary key (organisation_id, key)
);
call protect('customer_fields');

-- A merge remembers what moved, so that it can be undone whole.
create table customer_merges (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  kept_id uuid not null references customers on delete cascade,
  merged_id uuid not null references customers on delete cascade,
  moved jsonb not null,
  by uuid references people on delete set null,
  at timestamptz(3) not null default now(),
  undone_at timestamptz(3)
);
create index customer_merges_of_kept on customer_merges (kept_id);
create index customer_merges_of_merged on customer_merges (merged_id);
call protect('customer_merges');

create table labels (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null,
  version int not null default 1
);
create unique index labels_by_name on labels (organisation_id, lower(name));
call protect('labels');

-- An address that the team answers from. How its mail is fetched and sent belongs to the mail module.
create table inboxes (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null,
  address text not null,
  team_id uuid references teams on delete set null,
  language text not null default 'nl',
  signatures jsonb not null default '{}', -- language -> rich text
  active boolean not null default true,
  demo boolean not null default false,
  version int not null default 1
);
create unique index inboxes_by_address on inboxes (organisation_id, lower(address));
call protect('inboxes');

create sequence conversation_numbers;
grant usage on sequence conversation_numbers to luwte_tenant;

create table conversations (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  number bigint not null default nextval('conversation_numbers'),
  subject text not null default '',
  customer_id uuid not null references customers,
  customer_address text, -- the address this conversation is held with
  channel text not null check (channel in ('mail', 'chat')),
  inbox_id uuid references inboxes on delete set null,
  widget_id uuid,
  state text not null default 'open' check (state in ('open', 'waiting_customer', 'snoozed', 'solved')),
  state_since timestamptz(3) not null default now(),
  state_by uuid references people on delete set null,
  snoozed_until timestamptz(3),
  assignee_id uuid references people on delete set null,
  team_id uuid references teams on delete set null,
  priority text not null default 'normal',
  heaviness text not null default 'normal',
  language text,
  skills jsonb not null default '[]',
  label_ids uuid[] not null default '{}',
  last_message_id uuid,
  last_message_at timestamptz(3),
  last_message_direction text,
  last_message_preview text not null default '',
  last_customer_message_at timestamptz(3),
  last_activity_at timestamptz(3) not null default now(),
  first_answer_at timestamptz(3), -- by a person
  waiting_since timestamptz(3),
  due_at timestamptz(3),
  urgent_at timestamptz(3) not null default now(), -- coalesce(due_at, waiting_since, last_activity_at), kept by the actions that change them
  reply_token text not null, -- in the reply address of mails: support+<token>@...
  demo boolean not null default false,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  check ((state = 'snoozed') = (snoozed_until is not null))
);
create unique index conversations_by_number on conversations (organisation_id, number);
create unique index conversations_by_reply_token on conversations (reply_token);
create index conversations_newest on conversations (organisation_id, last_activity_at desc, id desc);
create index conversations_by_state on conversations (organisation_id, state, last_activity_at desc, id desc);
create index conversations_by_urgency on conversations (organisation_id, state, urgent_at, id);
create index conversations_unassigned on conversations (organisation_id, urgent_at, id) where state = 'open' and assignee_id is null;
-- What nobody has needs no line in these.
create index conversations_of_assignee on conversations (organisation_id, assignee_id, state, urgent_at, id) where assignee_id is not null;
create index conversations_of_assignee_newest on conversations (organisation_id, assignee_id, state, last_activity_at desc, id desc) where assignee_id is not null;
create index conversations_of_team on conversations (organisation_id, team_id, state, urgent_at, id) where team_id is not null;
create index conversations_of_team_newest on conversations (organisation_id, team_id, state, last_activity_at desc, id desc) where team_id is not null;
create index conversations_of_customer on conversations (customer_id, last_activity_at desc, id desc);
create index conversations_snoozed on conversations (snoozed_until) where state = 'snoozed';
create index conversations_unanswered on conversations (state_since) where state = 'waiting_customer';
create index conversations_by_label on conversations using gin (label_ids) where label_ids <> '{}';
call protect('conversations');

-- How many conversations per state, team and assignee: a ledger of changes, folded now and then. Adding a line never waits for another transaction.
create table conversation_counts (
  organisation_id uuid not null,
  state text not null,
  team_id uuid,
  assignee_id uuid,
  change bigint not null
);
create index conversation_counts_of_organisation on conversation_counts (organisation_id);
call protect('conversation_counts', 'select');

create function count_conversations() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' and (old.state, old.team_id, old.assignee_id) is not distinct from (new.state, new.team_id, new.assignee_id) then return null; end if;
  if tg_op <> 'INSERT' then insert into conversation_counts values (old.organisation_id, old.state, old.team_id, old.assignee_id, -1); end if;
  if tg_op <> 'DELETE' then insert into conversation_counts values (new.organisation_id, new.state, new.team_id, new.assignee_id, 1); end if;
  return null;
end $$;
create trigger conversations_counted after insert or delete or update of state, team_id, assignee_id on conversations
  for each row execute function count_conversations();

-- Sums the ledger's lines of all organisations; in one statement, so a reader sees either the lines or their sum.
create function fold_conversation_counts() returns void language sql security definer set search_path = public as $$
  with lines as (delete from conversation_counts returning *)
  insert into conversation_counts select organisation_id, state, team_id, assignee_id, sum(change) from lines
    group by organisation_id, state, team_id, assignee_id having sum(change) <> 0;
$$;

create table participants (
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  address text not null,
  name text not null default '',
  kind text not null check (kind in ('customer', 'cc')),
  primary key (conversation_id, address)
);
call protect('participants');

create table messages (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  direction text not null check (direction in ('in', 'out', 'note')),
  channel text not null check (channel in ('mail', 'chat')),
  author_kind text not null check (author_kind in ('customer', 'person', 'system')),
  author_id uuid, -- customer or person
  author_name text not null default '',
  author_address text,
  text text not null default '', -- what was newly written
  full_text text, -- with quotes and signature, when that is more
  html text, -- safe HTML of what came in
  rich_text text, -- safe rich text that an agent wrote
  has_remote_images boolean not null default false,
  mail jsonb, -- from, to, cc, subject, automatic
  message_id_header text, -- RFC 5322 Message-ID, of mail in and out
  original_id uuid, -- the raw mail it was read from
  mentions uuid[] not null default '{}',
  delivery text not null default 'none' check (delivery in ('none', 'queued', 'sending', 'sent', 'seen', 'failed', 'in_doubt')),
  delivery_at timestamptz(3),
  delivery_attempt int not null default 0,
  delivery_reason text,
  delivery_bounced boolean not null default false,
  moved_from uuid, -- the conversation it was first in
  arrival int not null default 1, -- the version its conversation got by it: who came after whom, whatever the clocks say
  undo jsonb, -- how the conversation stood before it, for as long as it can be taken back
  at timestamptz(3) not null default now(),
  version int not null default 1
);
create index messages_of_conversation on messages (conversation_id, at, id);
create index messages_by_message_id on messages (organisation_id, message_id_header) where message_id_header is not null;
create index messages_undelivered on messages (delivery, delivery_at) where delivery in ('queued', 'sending', 'failed', 'in_doubt');
call protect('messages');

create table attachments (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  message_id uuid references messages on delete cascade, -- null: uploaded, not yet sent
  uploaded_by uuid, -- person; null for what came in
  name text not null,
  type text not null,
  size bigint not null,
  hash text not null,
  inline boolean not null default false,
  content_id text,
  position int not null default 0,
  created_at timestamptz(3) not null default now()
);
create index attachments_of_message on attachments (message_id);
create index attachments_by_hash on attachments (hash);
create index attachments_unsent on attachments (created_at) where message_id is null;
call protect('attachments');

create table activities (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  at timestamptz(3) not null default now(),
  by jsonb not null,
  code text not null,
  params jsonb not null default '{}'
);
create index activities_of_conversation on activities (conversation_id, at, id);
call protect('activities');

create table conversation_links (
  organisation_id uuid not null references organisations on delete cascade,
  a uuid not null references conversations on delete cascade,
  b uuid not null references conversations on delete cascade,
  by uuid references people on delete set null,
  at timestamptz(3) not null default now(),
  primary key (a, b),
  check (a < b)
);
create index conversation_links_back on conversation_links (b);
call protect('conversation_links');

create table drafts (
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  person_id uuid not null references people on delete cascade,
  kind text not null default 'reply' check (kind in ('reply', 'note')),
  rich_text text not null default '',
  "to" text[] not null default '{}',
  cc text[] not null default '{}',
  attachment_ids uuid[] not null default '{}',
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  removed_at timestamptz(3), -- sent or thrown away: an empty trace stays, so that versions only ever rise
  primary key (conversation_id, person_id)
);
create index drafts_of_person on drafts (person_id);
call protect('drafts');

create table canned_replies (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  shortcut text not null,
  title text not null,
  bodies jsonb not null, -- language -> rich text
  team_id uuid references teams on delete cascade,
  demo boolean not null default false,
  version int not null default 1
);
create unique index canned_replies_by_shortcut on canned_replies (organisation_id, lower(shortcut));
call protect('canned_replies');

create table saved_filters (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid references people on delete cascade,
  name text not null,
  filter jsonb not null,
  list_order text not null default 'newest',
  version int not null default 1
);
create index saved_filters_of_organisation on saved_filters (organisation_id);
call protect('saved_filters');

-- Messages not yet in the search index; a line per message, taken out by the indexer.
create table search_pending (
  message_id uuid primary key,
  organisation_id uuid not null,
  conversation_id uuid not null
);
call protect('search_pending', 'select, insert, delete');

-- A person is told at most once about the same thing until they have read it.
create unique index notifications_unread on notifications (person_id, kind, conversation_id) where read_at is null;
