-- Mail: how each inbox is fetched and sent, every original that came in, what was recognised, and what is on its way out.

create table mailboxes (
  inbox_id uuid primary key references inboxes on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  imap_host text not null,
  imap_port int not null,
  imap_security text not null check (imap_security in ('tls', 'starttls', 'none')),
  imap_user text not null,
  imap_password bytea not null, -- sealed
  smtp_host text not null,
  smtp_port int not null,
  smtp_security text not null check (smtp_security in ('tls', 'starttls', 'none')),
  smtp_user text not null, -- empty: the server asks for no sign-in
  smtp_password bytea, -- sealed
  folder text not null default 'INBOX',
  sent_folder text, -- null: no copy is kept there
  reply_tokens boolean not null default true,
  case_numbers boolean not null default true,
  active boolean not null default true,
  -- How far the folder was read. The numbers of mails (UIDs) hold for one account, one folder and one validity only; `epoch` counts the first two.
  epoch int not null default 1,
  uid_validity bigint,
  last_uid bigint not null default 0,
  since date, -- at the first look: mail from this day on; null: only what comes from now on
  fetched_at timestamptz(3),
  trouble_since timestamptz(3),
  trouble text, -- a code
  trouble_words text, -- what the server said
  version int not null default 1
);
create index mailboxes_of_organisation on mailboxes (organisation_id);
call protect('mailboxes');

-- Which mailboxes are to be followed: asked past the wall by the process that follows them all.
-- One without a server to fetch from only sends.
create function mailboxes_to_follow() returns table (inbox_id uuid, organisation_id uuid, version int)
  language sql stable set search_path = public
  as $$ select m.inbox_id, m.organisation_id, m.version from mailboxes m join inboxes i on i.id = m.inbox_id where m.active and i.active and m.imap_host <> '' $$;

-- Every mail as it came, before anything is made of it. The bytes are a blob.
create table mail_originals (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  inbox_id uuid references inboxes on delete set null,
  epoch int not null default 0, -- 0: handed over, not fetched
  uid_validity bigint not null,
  uid bigint not null,
  hash text, -- null: the server has it still, for it is too large or could not be fetched
  size bigint not null,
  received_at timestamptz(3) not null, -- by the mail server
  fetched_at timestamptz(3) not null default now(),
  state text not null default 'stored' check (state in ('stored', 'read', 'duplicate', 'bounce', 'own', 'set_aside', 'discarded')),
  because text, -- how it was threaded, or why it was set aside
  message_id uuid, -- the message it became, or is a copy of
  conversation_id uuid,
  subject text, -- of what was set aside, as far as it could be read
  sender text,
  settled_at timestamptz(3),
  settled_by uuid references people on delete set null
);
create unique index mail_originals_once on mail_originals (inbox_id, epoch, uid_validity, uid);
create index mail_originals_stored on mail_originals (inbox_id, epoch, uid_validity, uid) where state = 'stored';
create index mail_originals_set_aside on mail_originals (organisation_id, id) where state = 'set_aside';
create index mail_originals_by_hash on mail_originals (hash);
create index mail_originals_of_message on mail_originals (message_id) where message_id is not null;
call protect('mail_originals');

-- Which mailboxes have mail that was stored and not read yet: asked past the wall.
create function mailboxes_with_stored() returns table (inbox_id uuid, organisation_id uuid)
  language sql stable set search_path = public
  as $$ select distinct o.inbox_id, o.organisation_id from mail_originals o where o.state = 'stored' and o.inbox_id is not null $$;

-- One line per mail, however often and wherever it is read: the second reader meets the first one's line.
create table mail_identities (
  organisation_id uuid not null references organisations on delete cascade,
  identity text not null,
  original_id uuid not null,
  message_id uuid not null,
  sender text not null,
  at timestamptz(3) not null,
  primary key (organisation_id, identity)
);
create index mail_identities_of_sender on mail_identities (organisation_id, sender, at);
call protect('mail_identities');

-- A message on its way out, from the first attempt until its end is known. `offered`: the other server may have taken it, so nobody
-- sends it again by himself.
create table mail_sendings (
  message_id uuid primary key references messages on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  attempt int not null,
  state text not null check (state in ('waiting', 'begun', 'offered')),
  token uuid not null, -- of the attempt
  due_at timestamptz(3) not null -- waiting: the next attempt; otherwise: when its process counts as gone
);
create index mail_sendings_due on mail_sendings (due_at);
call protect('mail_sendings');

-- Sendings that wait for an attempt or whose process is gone, and messages whose job was lost with its process: asked past the wall.
create function due_sendings(now timestamptz) returns table (message_id uuid, organisation_id uuid)
  language sql stable set search_path = public as $$
    (select s.message_id, s.organisation_id from mail_sendings s where s.due_at < now limit 1000)
    union
    (select m.id, m.organisation_id from messages m
      where m.delivery = 'queued' and m.delivery_at < now - interval '20 seconds' and m.channel = 'mail' limit 1000)
$$;
