-- The queue a delivery waits in: the channel its person is reached on first, of those that are set up (the setting
-- `channels`), or nothing where that is none. It follows the person's addresses, so that a claim finds what is due on a
-- channel without looking at what waits for another.

ALTER TABLE delivery ADD COLUMN lane TEXT NOT NULL DEFAULT '';
DROP INDEX deliveryReady;
CREATE INDEX deliveryReady ON delivery (lane, urgent, due, id) WHERE state = 'ready';
DROP INDEX deliveryNextAttempt;
CREATE INDEX deliveryNextAttempt ON delivery (lane, urgent, nextAttempt, id) WHERE nextAttempt IS NOT NULL;

-- The state changes three times in the life of each, and no index that is not about it should change with it.
DROP INDEX deliveryByPerson;
CREATE INDEX deliveryByPerson ON delivery (person);
CREATE INDEX deliveryReadyByPerson ON delivery (person, due) WHERE state = 'ready';
