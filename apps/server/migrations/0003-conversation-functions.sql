-- What is asked of the database in one go: because two may do it at once, or because row-level security would keep an index out of reach.

-- The customer who has an address, made when there is none. Two first mails at the same moment make one customer.
--   proven: they wrote from it. asserted: a colleague or a program says so. claimed: a visitor says so, who never becomes somebody else by it.
create function take_customer(
  p_kind text, p_value text, p_trust text, p_name text, p_language text, p_at timestamptz, p_id uuid, p_address_id uuid, p_demo boolean default false
) returns table (id uuid, name text, group_id uuid, language text, made boolean, changed boolean, address_id uuid) language plpgsql as $$
declare
  v_organisation uuid := current_organisation();
  v_unproven boolean;
begin
  for attempt in 1..5 loop
    if p_value is not null and p_trust <> 'claimed' then
      select c.id, c.name, c.group_id, c.language, a.verified_at is null into id, name, group_id, language, v_unproven
        from customer_addresses a join customers c on c.id = a.customer_id
        where a.organisation_id = v_organisation and a.kind = p_kind and a.value = p_value and c.merged_into is null
        -- Somebody who is merging them away goes first; the address is then another's.
        for key share of c;
      if found then
        made := false;
        changed := (v_unproven and p_trust = 'proven') or (name = '' and p_name <> '');
        if changed then
          update customers c set name = case when c.name = '' then p_name else c.name end, version = c.version + 1
            where c.id = take_customer.id returning c.name into name;
          if p_trust = 'proven' then
            update customer_addresses a set verified_at = p_at
              where a.organisation_id = v_organisation and a.kind = p_kind and a.value = p_value and a.verified_at is null;
          end if;
        end if;
        return next;
        return;
      end if;
    end if;
    insert into customers (id, organisation_id, name, language, demo, created_at)
      values (p_id, v_organisation, p_name, p_language, p_demo, p_at);
    if p_value is not null then
      insert into customer_addresses (id, organisation_id, customer_id, kind, value, verified_at)
        values (p_address_id, v_organisation, p_id, p_kind, p_value, case when p_trust = 'proven' then p_at end)
        on conflict do nothing;
    end if;
    address_id := case when found and p_value is not null then p_address_id end;
    if address_id is not null or p_value is null or p_trust = 'claimed' then
      id := p_id; name := p_name; group_id := null; language := p_language; made := true; changed := true;
      return next;
      return;
    end if;
    -- Somebody else made it meanwhile: theirs is the customer.
    delete from customers c where c.id = p_id;
  end loop;
  raise exception 'no customer could be taken for an address in 5 attempts';
end $$;

-- Ids of customers by name, company or address, with how well they fit; an id may come more than once. Typing errors are forgiven, but only looked for
-- when what is typed is not found often enough as it stands: resembling is dear, and who types a common name means that name.
create function find_customers(q text, in_group uuid, most int) returns table (id uuid, rank real)
  language plpgsql stable security definer set search_path = public set pg_trgm.word_similarity_threshold = '0.5' as $$
declare
  v_organisation uuid := current_organisation();
  v_name text := folded(q);
  v_begin text := left(folded(q), 40);
  v_address text := lower(q);
  v_inside text := '%' || replace(replace(lower(q), '%', '\%'), '_', '\_') || '%';
  v_digits text := ltrim(regexp_replace(q, '[^0-9]', '', 'g'), '0');
  v_found bigint;
begin
  return query
    (select a.customer_id, 4::real from customer_addresses a join customers c on c.id = a.customer_id
      where a.organisation_id = v_organisation and a.kind in ('email', 'phone', 'site') and a.value = v_address and (in_group is null or c.group_id = in_group))
    union all
    (select c.id, 3::real from customers c
      where c.organisation_id = v_organisation and c.merged_into is null and (in_group is null or c.group_id = in_group)
        and c.sort_name >= v_begin and c.sort_name < v_begin || chr(1114109)
      order by c.sort_name, c.id limit most);
  get diagnostics v_found = row_count;
  if v_found >= most then
    return;
  end if;
  return query
    select found.id, found.rank from (
      (select a.customer_id as id, 2::real as rank from customer_addresses a
        where a.organisation_id = v_organisation and length(v_address) > 2 and a.value like v_inside limit 500)
      union all
      (select a.customer_id, 2::real from customer_addresses a
        where a.organisation_id = v_organisation and a.kind = 'phone' and length(v_digits) > 4 and a.value like '%' || v_digits || '%' limit 500)
      union all
      (select c.id, word_similarity(v_name, folded(c.name || ' ' || coalesce(c.company, ''))) from customers c
        where c.organisation_id = v_organisation and c.merged_into is null and length(v_name) > 2
          and v_name <% folded(c.name || ' ' || coalesce(c.company, '')) limit 2000)
    ) found join customers c on c.id = found.id where in_group is null or c.group_id = in_group;
end $$;

-- Customers who may be the same person, each with why. Only ever a suggestion.
create function suggest_duplicates(customer uuid, most int) returns table (id uuid, because text)
  language sql stable security definer set search_path = public set pg_trgm.similarity_threshold = '0.55' as $$
  with me as materialized (
    select c.id, c.organisation_id, folded(c.name) as name, folded(coalesce(c.company, '')) as company,
        folded(c.name || ' ' || coalesce(c.company, '')) as both_names
      from customers c where c.id = customer and c.organisation_id = current_organisation()
  ), mine as materialized (
    select a.kind, a.value, a.organisation_id from customer_addresses a join me on a.customer_id = me.id
  ), found as (
    (select a.customer_id as id, 1 as place, 'same_phone' as because from mine join customer_addresses a
      on a.organisation_id = mine.organisation_id and a.kind = 'phone' and right(a.value, 8) = right(mine.value, 8)
      where mine.kind = 'phone' limit 50)
    union all
    (select a.customer_id, 2, 'same_address_written_differently' from mine join customer_addresses a
      on a.organisation_id = mine.organisation_id and a.kind = 'email' and email_stem(a.value) = email_stem(mine.value)
      where mine.kind = 'email' limit 50)
    union all
    (select c.id, case when folded(c.name) = me.name and folded(coalesce(c.company, '')) = me.company and me.company <> '' then 3 else 4 end,
        case when folded(c.name) = me.name and folded(coalesce(c.company, '')) = me.company and me.company <> '' then 'same_name_and_company' else 'similar_name' end
      from me join customers c on c.organisation_id = me.organisation_id and c.merged_into is null
        and folded(c.name || ' ' || coalesce(c.company, '')) % me.both_names
      where length(me.name) > 4 order by similarity(folded(c.name), me.name) desc limit 50)
  )
  select id, because from (
    select distinct on (found.id) found.id, found.place, found.because from found join customers c on c.id = found.id
      where found.id <> customer and c.merged_into is null order by found.id, found.place
  ) each order by place, id limit most
$$;

-- Conversations with a label, all of them for one that few have. Of a label that many have these are some: the index stops looking, so that
-- finding out that there are many does not cost more the more there are.
create function conversations_labelled(label uuid, most int) returns setof uuid
  language sql stable security definer set search_path = public set gin_fuzzy_search_limit = '2000' as $$
  select id from conversations where organisation_id = current_organisation() and label_ids <> '{}' and label_ids @> array[label] limit most
$$;

-- How many conversations there are, exactly as of the position it returns with them: changes that are already visible here, but come after that
-- position in the stream of events, are taken out again, because whoever listens from there will hear of them once more.
create function count_at_position() returns table (before_transaction text, state text, team_id uuid, assignee_id uuid, count bigint)
  language sql stable security definer set search_path = public as $$
  with late as materialized (
    select type, payload from events
      where xid >= pg_snapshot_xmin(pg_current_snapshot()) and organisation_id = current_organisation() and type in ('conversation.changed', 'conversation.removed')
  ), lines as (
    select state, team_id, assignee_id, change from conversation_counts where organisation_id = current_organisation()
    union all
    select payload #>> '{before,state}', (payload #>> '{before,teamId}')::uuid, (payload #>> '{before,assigneeId}')::uuid, 1 from late
      where payload #>> '{before,state}' is not null
    union all
    select payload #>> '{conversation,state,kind}', (payload #>> '{conversation,teamId}')::uuid, (payload #>> '{conversation,assigneeId}')::uuid, -1 from late
      where type = 'conversation.changed'
  ), sums as (
    select state, team_id, assignee_id, sum(change)::bigint as count from lines group by 1, 2, 3 having sum(change) <> 0
  )
  select pg_snapshot_xmin(pg_current_snapshot())::text, sums.state, sums.team_id, sums.assignee_id, sums.count
    from (select) one left join sums on true
$$;
