-- Every statement here works in SQLite and in PostgreSQL; bytes are kept as text.

CREATE TABLE credential (
    account VARCHAR(200) NOT NULL PRIMARY KEY,
    algorithm VARCHAR(40) NOT NULL,
    iterations INTEGER NOT NULL,
    salt VARCHAR(200) NOT NULL,
    hash VARCHAR(200) NOT NULL,
    set_at VARCHAR(40) NOT NULL
);

CREATE TABLE audit_head (
    chain VARCHAR(63) NOT NULL PRIMARY KEY,
    head VARCHAR(2000) NOT NULL
);
