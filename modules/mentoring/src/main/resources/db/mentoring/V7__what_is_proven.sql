-- No bound where nothing is proven. Until now a bound of 0 or less stood for that, or was reckoned wrongly.
alter table mentoring_proposal alter column least_cost drop not null;
update mentoring_proposal set least_cost = null where least_cost <= 0;
alter table mentoring_assignment alter column reasons set data type varchar(4000);
