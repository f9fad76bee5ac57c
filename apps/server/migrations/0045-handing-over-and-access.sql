-- What a customer is handed over, and who looked at customers' data.

-- Where the stream of events was when erasing began: what was told before it holds what is gone, what comes after holds what is left.
alter table erasures add column begun_xid xid8;
alter table erasures add column begun_at timestamptz;
-- Mails are found by the message they became, when it is emptied.
create index mail_identities_of_message on mail_identities (message_id);

create table customer_exports (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  customer_id uuid not null references customers on delete cascade,
  language text not null,
  asked_by jsonb not null,
  asked_at timestamptz(3) not null,
  state text not null default 'review' check (state in ('review', 'building', 'ready', 'failed', 'expired')),
  done int not null default 0,
  total int,
  hash text, -- of the file, while there is one
  size bigint,
  expires_at timestamptz(3)
);
create index customer_exports_of_customer on customer_exports (customer_id, asked_at desc);
create index customer_exports_expiring on customer_exports (expires_at) where hash is not null;
call protect('customer_exports');

-- Parts that a lead left out, each with the reason; the customer is told that and why.
create table customer_export_withheld (
  organisation_id uuid not null references organisations on delete cascade,
  export_id uuid not null references customer_exports on delete cascade,
  part text not null,
  reason text not null,
  by jsonb not null,
  at timestamptz(3) not null,
  primary key (export_id, part)
);
call protect('customer_export_withheld', 'select, insert, delete');

-- Who looked at a customer or a conversation. Append-only; of customers, never to watch colleagues.
create table access_log (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz(3) not null,
  by jsonb not null,
  role text not null,
  kind text not null check (kind in ('opened', 'changed', 'searched', 'exported')),
  operation text not null,
  customer_id uuid,
  conversation_id uuid
);
create index access_log_newest on access_log (organisation_id, at desc, id desc);
create index access_log_of_customer on access_log (customer_id, at desc, id desc) where customer_id is not null;
create index access_log_of_conversation on access_log (conversation_id, at desc, id desc) where conversation_id is not null;
call protect('access_log', 'select, insert');
