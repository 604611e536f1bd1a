"""What the log tells of shared credentials: what was done, to which part, by whom; never anything of the credentials themselves."""

from __future__ import annotations

from moderator_app.domain.credentials import ChangeStep, Looked, Part
from moderator_app.gui.log.credential_words import DEED_NAMES
from moderator_app.vault.roll import Deed
from tests.desk.depositing import FIELDS, Town
from tests.gui.log.reading import LogSeat
from tests.gui.sharing import town
from tests.gui.sitting import Seat

__all__ = ["town"]


def test_the_list_says_in_a_few_words_what_happened_to_the_credentials(seat: Seat, town: Town) -> None:
    town.enter()
    mine = town.asa.credentials
    mine.show(town.channel.id, Part.PASSWORD)
    mine.copy(town.channel.id, Part.USERNAME)
    mine.look(town.channel.id, Looked.VERIFIED)
    mine.changes.ask(town.channel.id, "Nätfiske.")
    (change,) = mine.changes.everything()
    mine.changes.do(change.id, ChangeStep.SESSIONS)
    mine.changes.do(change.id, ChangeStep.ROLES, applies=False)
    mine.changes.decline(change.id, "Falskt larm.")
    seat.speak("en")

    told = LogSeat(seat).told()

    assert told[:7] == [
        "Change at the platform: not to be made",
        "Change at the platform: Take away roles of those who no longer work with it: does not apply",
        "Change at the platform: Log out all other devices",
        "Change at the platform: asked for",
        "Credentials looked after: Login tried",
        "Credentials copied: User name",
        "Credentials shown: Password",
    ]
    assert "Credentials sealed" in told
    assert "Key approved" in told
    assert "Holder of the credentials added" in told
    assert "New recovery key" in told


def test_the_details_have_words_for_every_value_and_leave_out_the_signature(seat: Seat, town: Town) -> None:
    town.enter()
    town.bo.credentials.show(town.channel.id, Part.RECOVERY_CODES)
    log = LogSeat(seat)
    seat.speak("en")

    log.select(log.numbers()[0])
    shown = log.details()
    assert {label: shown[label] for label in ("What was done", "Part", "Generation", "Who")} == {
        "What was done": "Shown",
        "Part": "Recovery codes",
        "Generation": "1",
        "Who": "Bo",
    }
    log.select(next(row.seq for row in log.screen.model.rows if row.kind == "credential_sealed"))
    assert log.details()["People who can open it"] == "2"
    log.select(next(row.seq for row in log.screen.model.rows if row.kind == "credential_roll" and row.channel))
    told = log.details()
    assert (told["What was done"], told["Person"]) == ("Holder of the credentials added", "Bo")
    assert not {"said", "by", "signature", "deed"} & told.keys()


def test_nothing_of_the_credentials_is_in_any_entry(seat: Seat, town: Town) -> None:
    town.enter()
    town.asa.credentials.show(town.channel.id, Part.NOTE)
    town.asa.credentials.tick(town.channel.id, FIELDS.codes[0].id)
    log = LogSeat(seat)
    secrets = [FIELDS.username, FIELDS.password, FIELDS.note, *(each.code for each in FIELDS.codes)]

    for number in log.numbers():
        log.select(number)
        told = "\n".join(log.facts())
        assert not [place for place, each in enumerate(secrets) if each.reveal() in told]


def test_every_deed_has_words() -> None:
    assert set(DEED_NAMES) == set(Deed)
