"""What is known of staff is what their duty asks for, and nothing ties a person of the desk to what an author writes somewhere."""

from __future__ import annotations

from moderator_app.storage.tables import author, item, mandate, metadata, person

DUTY = {"id", "uuid", "os_user", "login", "name", "role", "title", "unit", "created_at"}
RIGHTS = {"may_start", "may_administer", "may_take_part"}
DECISION = {"decider_id", "decider", "decided_day", "delegation", "document", "recorder_id", "recorded_at", "ended_at"}
NOTICE = {"notified_day", "notified_to"}


def test_a_person_is_a_name_a_duty_and_a_user_and_an_assignment_a_decision() -> None:
    assert set(person.c.keys()) == DUTY
    assert set(mandate.c.keys()) == {"id", "person_id", "channel_id"} | RIGHTS | DECISION | NOTICE


def test_no_account_on_a_platform_belongs_to_a_person_of_the_desk() -> None:
    assert {author.name, item.name} <= set(metadata.tables)
    for table in (author, item):
        assert [key.target_fullname for key in table.foreign_keys if key.column.table is person] == []
    assert [key.parent.table.name for table in metadata.tables.values() for key in table.foreign_keys if key.column.table is author] == [
        key.parent.table.name for key in item.foreign_keys if key.column.table is author
    ]
