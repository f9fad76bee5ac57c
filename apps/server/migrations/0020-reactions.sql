-- How far each reader among the modules has come in the stream of events.
create table reaction_positions (
  name text primary key,
  xid xid8 not null,
  seq bigint not null,
  failures int not null default 0, -- of the batch that comes next
  updated_at timestamptz not null default now()
);
