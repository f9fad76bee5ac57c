-- A language model elsewhere words sentences that have a source; what is still to be done has none, so there is no such task any more.
update endpoint_settings set tasks = tasks - 'follow_ups';
