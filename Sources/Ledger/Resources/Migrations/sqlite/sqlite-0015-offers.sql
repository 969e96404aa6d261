-- What becomes of what members offer. `thread` is the question with which a conversation began, of what replies to an
-- answer.

ALTER TABLE contribution ADD COLUMN thread TEXT REFERENCES contribution (id);
CREATE INDEX contributionByThread ON contribution (thread) WHERE thread IS NOT NULL;

-- An answer of somebody who runs the group: a fact like the others. `matter` are the news it answers, `told` those by
-- which it goes to the member, `offer` what is answered, where that is a contribution.
CREATE TABLE offerAnswer (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    session TEXT REFERENCES session (id),
    matter TEXT NOT NULL,
    told TEXT NOT NULL,
    offer TEXT REFERENCES contribution (id),
    addressee TEXT NOT NULL REFERENCES person (id),
    quote TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    person TEXT REFERENCES person (id),
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER
) STRICT;
CREATE INDEX offerAnswerByOffer ON offerAnswer (offer) WHERE offer IS NOT NULL;
CREATE INDEX offerAnswerByMessage ON offerAnswer (message) WHERE message IS NOT NULL;
CREATE INDEX offerAnswerByTold ON offerAnswer (told);

-- The office's register: each step of a petition is taken once. `words` is what was answered, or a note on how it was
-- forwarded; `office` is to whom.
CREATE TABLE petitionStep (
    petition TEXT NOT NULL REFERENCES contribution (id),
    state TEXT NOT NULL CHECK (state IN ('forwarded', 'answered')),
    office TEXT,
    words TEXT,
    decider TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (petition, state),
    CHECK ((office IS NOT NULL) = (state = 'forwarded')),
    CHECK (state = 'forwarded' OR words IS NOT NULL)
) STRICT;
