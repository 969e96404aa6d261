-- When the words of a message were written, as far as its Date field can be believed: which of two answers is the last word
-- is decided by that.
ALTER TABLE incomingMessage ADD COLUMN written INTEGER;
