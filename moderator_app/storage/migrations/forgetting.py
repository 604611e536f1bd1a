"""What a purge takes with it on a server, as the sixth migration has it: pictures and headings beside what is purged, too."""

from __future__ import annotations

from alembic import op

_FORGET = """
CREATE OR REPLACE FUNCTION uppsikt_forget(purged bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    quoting bigint[];
BEGIN
    IF NOT EXISTS (SELECT FROM tombstone JOIN person ON person.id = observer_id
            WHERE item_id = purged AND (login = session_user OR current_user = session_user
                OR pg_has_role(session_user, current_user, 'USAGE'))) THEN
        RAISE insufficient_privilege USING MESSAGE = 'only who lays an item''s tombstone purges it';
    END IF;
    UPDATE evidence_part SET of_item_id = purged WHERE kind = 'file' AND of_item_id IS NULL AND set_id IN (
        SELECT one.id FROM evidence_set AS one JOIN item AS near ON near.id = one.item_id JOIN item AS gone ON gone.id = purged
        WHERE near.id <> purged AND near.channel_id = gone.channel_id AND evidence_part.at >= gone.published_at - 86400000000 AND (
            near.thread_id = gone.thread_id OR near.parent_id = gone.parent_id OR near.parent_id = gone.external_id
            OR near.external_id = gone.parent_id OR near.thread_id = gone.external_id OR near.external_id = gone.thread_id
            OR EXISTS (SELECT FROM evidence_part AS shown WHERE shown.set_id = one.id AND shown.of_item_id = purged)));
    quoting := ARRAY(SELECT near.id FROM item AS near JOIN item AS gone ON gone.id = purged
        JOIN revision AS wording ON wording.item_id = purged
        WHERE near.id <> purged AND near.channel_id = gone.channel_id AND near.context IS NOT NULL AND (
            near.thread_id = gone.thread_id OR near.parent_id = gone.parent_id OR near.parent_id = gone.external_id
            OR near.external_id = gone.parent_id OR near.thread_id = gone.external_id OR near.external_id = gone.thread_id)
        AND (length(near.context) >= 12 AND strpos(wording.text, near.context) > 0
            OR length(wording.text) >= 12 AND strpos(near.context, wording.text) > 0));
    UPDATE evidence_part SET of_item_id = purged WHERE kind = 'record' AND of_item_id IS NULL
        AND set_id IN (SELECT id FROM evidence_set WHERE item_id = ANY (quoting));
    UPDATE item SET context = NULL, version = version + 1 WHERE id = ANY (quoting);
    DELETE FROM journal_private WHERE seq IN (SELECT seq FROM journal WHERE item_id = purged)
        AND field IN ('text', 'reason', 'message', 'words', 'evidence', 'files', 'witness', 'hold_reason', 'lifted_reason');
    DELETE FROM revision WHERE item_id = purged;
    DELETE FROM draft WHERE item_id = purged;
    UPDATE decision SET reason = U&'\\FFFCpurged' WHERE item_id = purged AND reason <> '';
    UPDATE decision SET message = U&'\\FFFCpurged' WHERE item_id = purged AND message <> '';
    UPDATE receipt SET words = U&'\\FFFCpurged' WHERE item_id = purged AND words <> '';
    UPDATE disposal_hold SET reason = U&'\\FFFCpurged' WHERE item_id = purged AND reason <> '';
    UPDATE disposal_hold SET lifted_reason = U&'\\FFFCpurged' WHERE item_id = purged AND lifted_reason <> '';
    DELETE FROM evidence_piece WHERE part_id IN (SELECT id FROM evidence_part WHERE of_item_id = purged
        OR set_id IN (SELECT id FROM evidence_set WHERE item_id = purged));
    DELETE FROM evidence_part WHERE set_id IN (SELECT id FROM evidence_set WHERE item_id = purged);
    DELETE FROM evidence_access WHERE set_id IN (SELECT id FROM evidence_set WHERE item_id = purged);
    DELETE FROM evidence_set WHERE item_id = purged;
END $$
"""


def make() -> None:
    """Put it in the place of what the fifth migration had."""
    if op.get_bind().dialect.name == "postgresql":
        # Nobody's temporary table is taken for one of ours.
        op.execute("SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true)")
        op.execute(_FORGET)
