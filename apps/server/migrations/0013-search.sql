-- Search: what each message holds as words, which words there are, and how to ask past the planner's fear of row-level security.
create extension if not exists btree_gin;

-- Moved again before it was indexed: the line stays one, and is held until that change is there to be read.
grant update on search_pending to luwte_tenant;
create index search_pending_of_organisation on search_pending (organisation_id, message_id);

-- One row per message. The vector holds words, their stems, numbers and addresses, and the stretches of time that the message lies in: a search
-- asks for words AND stretches, so that the index itself narrows to the newest. It goes when its message goes.
create table search_messages (
  message_id uuid primary key references messages on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null,
  at timestamptz not null,
  vector tsvector not null
) with (toast_tuple_target = 128, autovacuum_vacuum_insert_scale_factor = 0.05);
-- The pending list is emptied by the indexer after each batch; this is the limit when it does not come to it.
create index search_messages_by_word on search_messages using gin (vector) with (gin_pending_list_limit = 2048);
create index search_messages_of_conversation on search_messages (conversation_id);
create index search_messages_of_organisation on search_messages (organisation_id);
call protect('search_messages');

-- Which words an organisation's messages hold, and in how many. For typing errors, beginnings of words and compounds: never of another organisation.
create table search_words (
  organisation_id uuid not null references organisations on delete cascade,
  word text collate "C" not null,
  documents int not null,
  is_stem boolean not null, -- only ever seen as the stem of other words, so it is never offered to anybody
  primary key (organisation_id, word)
) with (fillfactor = 80);
-- No pending list: every question would read through it (16 ms instead of 0.1), and new words are few.
create index search_words_alike on search_words using gin (organisation_id, word gin_trgm_ops) with (fastupdate = off) where not is_stem;
call protect('search_words');

-- A row that goes takes its words along: what was erased must not live on as a suggestion. In the order of words, so that two never block each other.
create function forget_search_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
  with gone as (
    select g.organisation_id, w.word, count(*)::int as times from gone_messages g cross join lateral unnest(tsvector_to_array(g.vector)) as w (word)
      group by 1, 2
  ), held as (
    select s.organisation_id, s.word, gone.times from search_words s join gone on gone.organisation_id = s.organisation_id and gone.word = s.word
      order by s.organisation_id, s.word for update of s
  )
  update search_words s set documents = greatest(s.documents - held.times, 0) from held
    where s.organisation_id = held.organisation_id and s.word = held.word;
  delete from search_words s using (select distinct g.organisation_id, w.word from gone_messages g cross join lateral unnest(tsvector_to_array(g.vector)) as w (word)) gone
    where s.organisation_id = gone.organisation_id and s.word = gone.word and s.documents <= 0;
  return null;
end $$;
create trigger search_words_forgotten after delete on search_messages referencing old table as gone_messages
  for each statement execute function forget_search_words();

-- What a message is found by besides its own text: changes of these bring its line back.
create function search_conversation_again() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into search_pending (message_id, organisation_id, conversation_id)
    select id, organisation_id, conversation_id from messages where conversation_id = new.id order by id desc limit 5000
    on conflict (message_id) do update set conversation_id = excluded.conversation_id;
  return null;
end $$;
create trigger conversations_searched_again after update of subject, customer_id, customer_address on conversations for each row
  when (old.subject is distinct from new.subject or old.customer_id is distinct from new.customer_id or old.customer_address is distinct from new.customer_address)
  execute function search_conversation_again();

create function search_customer_again() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into search_pending (message_id, organisation_id, conversation_id)
    select m.id, m.organisation_id, m.conversation_id from conversations c join messages m on m.conversation_id = c.id
    where c.customer_id = new.id order by m.id desc limit 5000
    on conflict (message_id) do update set conversation_id = excluded.conversation_id;
  return null;
end $$;
create trigger customers_searched_again after update of name, company on customers for each row
  when (old.name is distinct from new.name or old.company is distinct from new.company) execute function search_customer_again();

-- The newest messages that hold what is wanted, older than a place. Row-level security would keep `@@` from its index, because that operator may tell by an
-- error what a row holds; so this runs as the owner, and compares the organisation itself. A page is all that is ever asked, so a scan of the table is never right.
create function search_hits(wanted text, before timestamptz, before_id uuid, most int)
  returns table (message_id uuid, conversation_id uuid, at timestamptz)
  language sql stable security definer set search_path = public set enable_seqscan = off as $$
  select s.message_id, s.conversation_id, s.at from search_messages s
    where s.organisation_id = current_organisation() and s.vector @@ wanted::tsquery and (s.at, s.message_id) < (before, before_id)
    order by s.at desc, s.message_id desc limit most
$$;

-- Of these conversations, those that were shown already: a message of theirs that is not older than the place holds it too.
create function search_shown(wanted text, conversations uuid[], since timestamptz, since_id uuid) returns setof uuid
  language sql stable security definer set search_path = public set enable_seqscan = off as $$
  select distinct s.conversation_id from search_messages s
    where s.organisation_id = current_organisation() and s.conversation_id = any(conversations)
      and (s.at, s.message_id) >= (since, since_id) and s.vector @@ wanted::tsquery
$$;

-- Words that look like this one.
create function search_words_like(asked text, most int) returns table (word text, documents int)
  language sql stable security definer set search_path = public set pg_trgm.similarity_threshold = '0.3' set enable_seqscan = off as $$
  select w.word, w.documents from search_words w
    where w.organisation_id = current_organisation() and not w.is_stem and w.word % asked
    order by similarity(w.word, asked) desc, w.documents desc limit most
$$;

-- Words that this one is a part of, the most used first. Only letters and digits are ever asked, so nothing in it is a pattern.
create function search_words_with(part text, most int) returns table (word text, documents int)
  language sql stable security definer set search_path = public set enable_seqscan = off as $$
  select w.word, w.documents from search_words w
    where w.organisation_id = current_organisation() and not w.is_stem and w.word like '%' || part || '%'
    order by w.documents desc limit most
$$;

-- The same within some conversations, such as those of one customer.
create function search_hits_among(wanted text, conversations uuid[], before timestamptz, before_id uuid, most int)
  returns table (message_id uuid, conversation_id uuid, at timestamptz)
  language sql stable security definer set search_path = public set enable_seqscan = off as $$
  select s.message_id, s.conversation_id, s.at from search_messages s
    where s.organisation_id = current_organisation() and s.conversation_id = any(conversations)
      and s.vector @@ wanted::tsquery and (s.at, s.message_id) < (before, before_id)
    order by s.at desc, s.message_id desc limit most
$$;
