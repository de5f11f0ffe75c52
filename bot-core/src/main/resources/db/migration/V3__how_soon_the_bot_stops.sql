-- How long it took from the moment when the ear was sure that the caller speaks until the bot stopped; unknown for older calls.
ALTER TABLE barge_ins ADD COLUMN stopped_after_millis BIGINT NOT NULL DEFAULT -1;
