-- Which start of its session a notice spoke of, as `session.startRevision` counts them: an answer to an earlier one is
-- no answer to the present one. NULL where that is not known any more.

ALTER TABLE notice ADD COLUMN startRevision INTEGER CHECK (startRevision >= 0);
UPDATE notice SET startRevision = 0 WHERE session IN (SELECT id FROM session WHERE startRevision = 0);

-- What a person decided that a message means, beside what the rules had read in it: `label` and `reading` are values of
-- `Reading` as JSON, `kind` is what the message was an answer to. Each is an example to learn from.

CREATE TABLE readingDecision (
    message TEXT NOT NULL PRIMARY KEY REFERENCES incomingMessage (id),
    kind TEXT NOT NULL CHECK (kind IN ('rsvp', 'feedback', 'other')),
    label TEXT NOT NULL,
    reading TEXT,
    decider TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX readingDecisionByTime ON readingDecision (at);
