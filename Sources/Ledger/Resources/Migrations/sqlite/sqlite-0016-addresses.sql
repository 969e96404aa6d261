-- All that is known of an address, appended and never overwritten: what mail servers reported of it, what proved that it
-- works, and what a person decided. What contactPoint says of a suspension follows from it. `message` is the one that
-- reported it, whose next reading takes it back; NULL for what was seen while sending and for a person's word.

CREATE TABLE addressReport (
    number INTEGER NOT NULL PRIMARY KEY,
    contactPoint TEXT NOT NULL REFERENCES contactPoint (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'missing', 'hard', 'soft', 'refused', 'complaint', 'answered', 'suspended', 'reinstated')),
    status TEXT,
    detail TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER,
    CHECK (kind NOT IN ('suspended', 'reinstated') OR message IS NULL)
) STRICT;
CREATE INDEX addressReportByContactPoint ON addressReport (contactPoint);
CREATE INDEX addressReportByMessage ON addressReport (message) WHERE message IS NOT NULL;

INSERT INTO addressReport (contactPoint, kind, status, detail, message, at, superseded)
SELECT contactPoint, CASE WHEN reason LIKE 'complaint%' THEN 'complaint' ELSE 'missing' END,
    CASE WHEN reason LIKE 'bounced: %' THEN substr(reason, 10) WHEN reason LIKE 'complaint: %' THEN substr(reason, 12) END,
    reason, message, at, superseded
FROM rejection ORDER BY number;
-- While sending, a server said so itself.
INSERT INTO addressReport (contactPoint, kind, detail, at)
SELECT id, 'missing', suspendedReason, suspendedSince FROM contactPoint
WHERE suspendedReason IS NOT NULL AND suspendedBy IS NULL;
INSERT INTO addressReport (contactPoint, kind, detail, at)
SELECT id, 'reinstated', '', reinstated FROM contactPoint WHERE reinstated IS NOT NULL;
DROP TABLE rejection;
ALTER TABLE contactPoint DROP COLUMN reinstated;

-- Whether the message named the last day, and whom it named to turn to instead.
ALTER TABLE absence ADD COLUMN stated INTEGER NOT NULL DEFAULT 1 CHECK (stated IN (0, 1));
ALTER TABLE absence ADD COLUMN standIn TEXT;
-- What a person wrote last ends an absence.
CREATE INDEX incomingMessageByPerson ON incomingMessage (person, received) WHERE person IS NOT NULL;
