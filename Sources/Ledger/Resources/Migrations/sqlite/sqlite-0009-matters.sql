-- What is to be told beside the plan of any session, and when a group's plan is to be made anew. `news` is a value of
-- `News` as JSON; `person` is whom it is for, NULL for those who run the group; `message` is the one it was read from.

CREATE TABLE matter (
    id TEXT NOT NULL PRIMARY KEY,
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    session TEXT REFERENCES session (id),
    person TEXT REFERENCES person (id),
    news TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0),
    opened INTEGER NOT NULL,
    usefulUntil INTEGER NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    closed INTEGER
) STRICT;
CREATE INDEX matterByGroup ON matter (meetingGroup) WHERE closed IS NULL;
CREATE INDEX matterByMessage ON matter (message) WHERE message IS NOT NULL;
CREATE INDEX noticeOfNews ON notice (meetingGroup, person) WHERE kind = 'news';

ALTER TABLE meetingGroup ADD COLUMN replanAt INTEGER;
ALTER TABLE meetingGroup ADD COLUMN planVersion INTEGER NOT NULL DEFAULT 0;
CREATE INDEX meetingGroupReplan ON meetingGroup (replanAt) WHERE replanAt IS NOT NULL;

-- A topic that is the same as another one is merged into it; one that is declined may say why.

ALTER TABLE topic RENAME TO formerTopic;
DROP INDEX topicByGroup;
CREATE TABLE topic (
    id TEXT NOT NULL PRIMARY KEY,
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    title TEXT NOT NULL CHECK (title <> ''),
    proposer TEXT REFERENCES person (id),
    session TEXT REFERENCES session (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'scheduled', 'declined', 'merged')),
    mergedInto TEXT REFERENCES topic (id),
    reason TEXT,
    CHECK (state <> 'scheduled' OR session IS NOT NULL),
    CHECK ((state = 'merged') = (mergedInto IS NOT NULL)),
    CHECK (mergedInto <> id)
) STRICT;
INSERT INTO topic (id, meetingGroup, title, proposer, session, state)
SELECT id, meetingGroup, title, proposer, session, state FROM formerTopic;
DROP TABLE formerTopic;
CREATE INDEX topicByGroup ON topic (meetingGroup);
CREATE INDEX topicByTarget ON topic (mergedInto) WHERE mergedInto IS NOT NULL;
