-- A summary is made of the conversation's own sentences, and none other says them better: replies are what a language model elsewhere may word.
update endpoint_settings set tasks = tasks - 'summary';
