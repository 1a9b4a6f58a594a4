-- Who has been told by e-mail of what there is to do. Derived from what happened, so not in the audit trail.
create table notification (
    agreement_id uuid references pledge_agreement,
    period_key text,
    kind text,
    -- what tells this need from another of the same kind
    occasion text,
    -- the identity provider's identifier; no address is kept
    recipient text,
    sent_at timestamptz not null,
    primary key (agreement_id, period_key, kind, occasion, recipient)
);
revoke update, delete on notification from "${application_user}";
