-- What was decided of why a customer writes, and whether that is simple, stands on the conversation itself: every list shows it, and filters ask for it.
alter table conversations
  add column reason_id uuid references contact_reasons on delete set null,
  add column complexity text check (complexity in ('simple', 'complex'));
update conversations c set reason_id = m.reason_id, complexity = m.complexity from triage_marks m where m.conversation_id = c.id;
drop table triage_marks;
create index conversations_of_reason on conversations (reason_id) where reason_id is not null;
