-- What was decided about a question beyond what its conversation has columns for, and where simple and complex ones go.

-- By a person who accepted or corrected a proposal, or by triage itself where that is allowed.
create table triage_marks (
  conversation_id uuid primary key references conversations on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  reason_id uuid references contact_reasons on delete set null,
  complexity text check (complexity in ('simple', 'complex'))
);
create index triage_marks_of_reason on triage_marks (reason_id) where reason_id is not null;
call protect('triage_marks', 'select, insert, update');

create table triage_splits (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null
);
call protect('triage_splits', 'select, insert, update');
