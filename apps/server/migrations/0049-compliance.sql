-- The compliance clock: what happened to contacts, appended and never changed, each event linked to the one before it by a hash.

-- No name, address or telephone number stands here: a contact is the id of a conversation or a telephone system's own name for a call.
create table compliance_events (
  organisation_id uuid not null references organisations on delete cascade,
  day date not null, -- on which it was recorded, on the organisation's calendar
  number int not null, -- within the day, from 1
  contact text not null,
  kind text not null,
  channel text not null,
  at timestamptz(3) not null, -- when it happened
  recorded_at timestamptz(3) not null,
  source text not null, -- which says it once, whoever says it again
  hash bytea not null, -- of this event and the hash before it, across days too
  primary key (organisation_id, day, number),
  unique (organisation_id, source)
);
create index compliance_events_by_contact on compliance_events (organisation_id, contact);
create index compliance_events_begun on compliance_events (organisation_id, at) where kind = 'contact_begun';
call protect('compliance_events', 'select, insert');

-- Where the chain stands; held while appending, so that events come one after the other.
create table compliance_heads (
  organisation_id uuid primary key references organisations on delete cascade,
  day date not null,
  number int not null,
  total bigint not null,
  read_until timestamptz(3) not null default '-infinity', -- a report was kept of what was recorded until then: nothing is recorded into it any more
  hash bytea not null
);
call protect('compliance_heads', 'select, insert, update');

-- Reports that somebody kept. The text is what was hashed.
create table compliance_reports (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  pack text not null,
  month text not null,
  made_at timestamptz(3) not null,
  made_by uuid references people on delete set null,
  provisional boolean not null,
  norm jsonb not null, -- the own norm as it was then
  text text not null,
  hash bytea not null,
  unique (organisation_id, pack, month, hash)
);
call protect('compliance_reports', 'select, insert');

create table compliance_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null
);
call protect('compliance_settings', 'select, insert, update');
