-- What the organisation says the questions of a reason are; null: nobody said. The lists that were made before get what their presets say now.
alter table contact_reasons add column complexity text check (complexity in ('simple', 'complex'));
update contact_reasons set complexity = case
  when preset in ('delivery_where', 'delivery_address', 'return_how', 'return_exchange', 'payment_invoice', 'product_stock', 'account_sign_in', 'other_thanks', 'other_wrong') then 'simple'
  when preset in ('delivery_damaged', 'order_change', 'return_refund', 'payment_failed', 'product_advice', 'product_broken', 'account_data', 'other_complaint') then 'complex'
end where preset is not null;
