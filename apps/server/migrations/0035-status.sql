-- The customer's status page. Its address is made of the conversation and a mark that only we can make, so a conversation needs no row
-- until its link was taken back, or somebody passed the address check.

create table status_links (
  conversation_id uuid primary key references conversations on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  generation int not null, -- counts up when the link is made anew: the mark of an older one opens nothing
  revoked_at timestamptz(3) -- no link at all, until somebody makes one anew
);
call protect('status_links');

-- Browsers that gave an address of the conversation. Only the hash of what they carry is kept.
create table status_readers (
  hash bytea primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  generation int not null,
  address text not null, -- the one that was given: answers go there
  expires_at timestamptz(3) not null
);
create index status_readers_of_conversation on status_readers (conversation_id);
create index status_readers_by_expiry on status_readers (expires_at);
call protect('status_readers');
