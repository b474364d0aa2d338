-- where a person is reached by mail, and whether the person wants that
alter table account add column email text;
alter table account add column mail_wanted boolean not null default false;
alter table account add constraint account_email_length check (length(email) between 6 and 254);
alter table account add constraint account_mail_reaches check (not mail_wanted or email is not null);
