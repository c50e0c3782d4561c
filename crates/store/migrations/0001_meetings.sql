-- Meetings, who may enter them, who takes part, and mail that waits.
--
-- The same text runs on SQLite and on PostgreSQL, so columns are BIGINT or TEXT only:
-- times are milliseconds since 1970 (UTC), yes and no are 1 and 0, lists are JSON.

-- An erased meeting stays as a row, so that its links can say when it was erased.
CREATE TABLE meeting (
    id            TEXT   NOT NULL PRIMARY KEY,
    created       BIGINT NOT NULL,
    last_day_ends BIGINT,
    example       BIGINT NOT NULL,
    names_erased  BIGINT,
    erased        BIGINT,
    length        BIGINT NOT NULL -- number of the last entry of the journal; 0 when there is none
);
CREATE INDEX meeting_last_day ON meeting (last_day_ends);

CREATE TABLE journal (
    meeting TEXT   NOT NULL REFERENCES meeting (id),
    number  BIGINT NOT NULL, -- 1, 2, 3, … without gaps
    at      BIGINT NOT NULL,
    side    TEXT,
    event   TEXT   NOT NULL,
    PRIMARY KEY (meeting, number)
);

CREATE TABLE access (
    id       TEXT   NOT NULL PRIMARY KEY,
    meeting  TEXT   NOT NULL REFERENCES meeting (id),
    kind     TEXT   NOT NULL, -- host, invitation, sign_up
    side     TEXT,
    hash     TEXT   NOT NULL UNIQUE,
    secret   TEXT, -- only of sign-up links: they are printed on posters, again and again
    created  BIGINT NOT NULL,
    expires  BIGINT,
    ended    BIGINT,
    seen     BIGINT NOT NULL,
    email    TEXT,
    language TEXT
);
CREATE INDEX access_meeting ON access (meeting);

CREATE TABLE device (
    hash    TEXT   NOT NULL PRIMARY KEY,
    created BIGINT NOT NULL,
    used    BIGINT NOT NULL
);

CREATE TABLE device_access (
    device TEXT   NOT NULL REFERENCES device (hash),
    access TEXT   NOT NULL REFERENCES access (id),
    since  BIGINT NOT NULL,
    PRIMARY KEY (device, access)
);
CREATE INDEX device_access_access ON device_access (access);

CREATE TABLE person (
    id           TEXT   NOT NULL PRIMARY KEY,
    meeting      TEXT   NOT NULL REFERENCES meeting (id),
    side         TEXT   NOT NULL,
    name         TEXT   NOT NULL,
    organisation TEXT,
    languages    TEXT   NOT NULL,
    needs        TEXT   NOT NULL,
    at_table     TEXT   NOT NULL,
    hash         TEXT   UNIQUE, -- of the link with which someone withdraws
    source       TEXT   NOT NULL,
    created      BIGINT NOT NULL
);
CREATE INDEX person_meeting ON person (meeting);

CREATE TABLE seating (
    meeting TEXT   NOT NULL PRIMARY KEY REFERENCES meeting (id),
    plan    TEXT   NOT NULL,
    made    BIGINT NOT NULL
);

CREATE TABLE mail (
    id         TEXT   NOT NULL PRIMARY KEY,
    meeting    TEXT   REFERENCES meeting (id),
    recipient  TEXT   NOT NULL, -- empty once sent, as are subject and body
    subject    TEXT   NOT NULL,
    body       TEXT   NOT NULL,
    attachment TEXT,
    key        TEXT   NOT NULL UNIQUE, -- what this mail is about, so that it is never queued twice
    due        BIGINT NOT NULL,
    sent       BIGINT,
    tries      BIGINT NOT NULL,
    failed     TEXT
);
CREATE INDEX mail_due ON mail (due);
CREATE INDEX mail_meeting ON mail (meeting);

CREATE TABLE admin_link (
    hash    TEXT   NOT NULL PRIMARY KEY,
    expires BIGINT NOT NULL,
    used    BIGINT
);

CREATE TABLE admin_device (
    hash    TEXT   NOT NULL PRIMARY KEY,
    expires BIGINT NOT NULL
);
