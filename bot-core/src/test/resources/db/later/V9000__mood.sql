-- A change that a later version of the program might make.
ALTER TABLE calls ADD COLUMN mood TEXT NOT NULL DEFAULT 'neznámá';
