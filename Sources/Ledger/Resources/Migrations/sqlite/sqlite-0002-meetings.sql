-- What the groups intend. A session's time is what a clock on the wall shows, with the name of its zone: the CHECKs
-- leave no room for an offset (law 12).

CREATE TABLE programme (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    content TEXT NOT NULL,
    appliedPlan TEXT NOT NULL
) STRICT;

CREATE TABLE series (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    programme TEXT NOT NULL REFERENCES programme (id),
    content TEXT NOT NULL
) STRICT;

-- `outline` is what the programme file last said of it; NULL once the file no longer names it.
-- `replanAt` is when the wanted set can next change (law 2); NULL when nothing is left to come. `planVersion` grows with
-- each touch, so that a plan made from an older situation cannot overwrite a newer wish to plan.
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    programme TEXT NOT NULL REFERENCES programme (id),
    series TEXT REFERENCES series (id),
    recurrence TEXT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    start TEXT NOT NULL CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]'),
    zone TEXT NOT NULL CHECK (zone <> '' AND zone NOT GLOB '[+-]*' AND zone NOT GLOB 'GMT[+-]*'),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    host TEXT REFERENCES organisation (id),
    place TEXT,
    link TEXT,
    status TEXT NOT NULL CHECK (status IN ('confirmed', 'tentative', 'cancelled')),
    reason TEXT,
    agenda TEXT NOT NULL,
    feedback TEXT,
    startRevision INTEGER NOT NULL CHECK (startRevision >= 0),
    detailsRevision INTEGER NOT NULL CHECK (detailsRevision >= 0),
    agendaRevision INTEGER NOT NULL CHECK (agendaRevision >= 0),
    sequence INTEGER NOT NULL CHECK (sequence >= detailsRevision),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    previous TEXT,
    outline TEXT,
    replanAt INTEGER,
    planVersion INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sessionByReplan ON session (replanAt) WHERE replanAt IS NOT NULL;
CREATE INDEX sessionByGroup ON session (meetingGroup, start);
CREATE INDEX sessionByProgramme ON session (programme, start);

CREATE TABLE attendee (
    session TEXT NOT NULL REFERENCES session (id),
    person TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('chair', 'req-participant', 'opt-participant', 'non-participant')),
    status TEXT NOT NULL CHECK (status IN ('needs-action', 'accepted', 'declined', 'tentative', 'delegated')),
    calendarUID TEXT NOT NULL UNIQUE CHECK (length(calendarUID) >= 16),
    since INTEGER NOT NULL,
    removed INTEGER,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    PRIMARY KEY (session, person)
) STRICT;
CREATE INDEX attendeeByPerson ON attendee (person);

CREATE TABLE topic (
    id TEXT NOT NULL PRIMARY KEY,
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    title TEXT NOT NULL CHECK (title <> ''),
    proposer TEXT REFERENCES person (id),
    session TEXT REFERENCES session (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'scheduled', 'declined')),
    CHECK (state <> 'scheduled' OR session IS NOT NULL)
) STRICT;
CREATE INDEX topicByGroup ON topic (meetingGroup);
