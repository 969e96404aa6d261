-- Who of the office a petition was sent to; NULL where it went on paper.
ALTER TABLE petitionStep ADD COLUMN contact TEXT REFERENCES person (id);
