-- Of a letter of which nobody knows whether it left a person says either that it goes again, or that it counts as sent.
alter table dispatch_resend add column decision text not null check (decision in ('again', 'sent'));
