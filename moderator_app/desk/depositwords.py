"""What is told of the shared credentials where something can't be done."""

from __future__ import annotations

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Refused, message

NOT_FOUNDED, NO_KEYS, WAITING, UNTRUSTED, REVOKED = (
    "credentials_not_founded",
    "credentials_no_keys",
    "credentials_waiting",
    "credentials_untrusted",
    "credentials_revoked",
)

LOCKED = "handover_locked"
"""The code where a passphrase is asked for."""


def not_founded() -> Refused:
    return Refused(
        message(
            NOT_FOUNDED,
            QT_TRANSLATE_NOOP("Message", "Shared credentials have not been set up yet. Nothing was saved. An administrator sets them up."),
        )
    )


def founded_already() -> Refused:
    return Refused(
        message("credentials_founded", QT_TRANSLATE_NOOP("Message", "Shared credentials have been set up already. Nothing was changed."))
    )


def no_keys() -> Refused:
    return Refused(
        message(
            NO_KEYS,
            QT_TRANSLATE_NOOP("Message", "This computer has no key of yours yet. Make one, and ask an administrator to approve it."),
        )
    )


def waiting() -> Refused:
    return Refused(
        message(
            WAITING,
            QT_TRANSLATE_NOOP(
                "Message",
                "Your key on this computer has not been approved yet. Ring or meet an administrator, and read its last eight signs out.",
            ),
        )
    )


def untrusted() -> Refused:
    return Refused(
        message(
            UNTRUSTED,
            QT_TRANSLATE_NOOP(
                "Message",
                "This computer does not know yet which organisation it belongs to. Type the organisation's fingerprint from the recovery "
                "sheet.",
            ),
        )
    )


def revoked() -> Refused:
    return Refused(
        message(
            REVOKED,
            QT_TRANSLATE_NOOP("Message", "Your key on this computer was revoked. Make a new one, and ask an administrator to approve it."),
        )
    )


def wrong_fingerprint() -> Refused:
    return Refused(
        message(
            "fingerprint_wrong",
            QT_TRANSLATE_NOOP(
                "Message",
                "These are not the signs of that fingerprint. Nothing was saved. Read them once more; if they still differ, do not go on, "
                "and tell an administrator.",
            ),
        )
    )


def not_administrator() -> Refused:
    return Refused(
        message(
            "credentials_not_administrator",
            QT_TRANSLATE_NOOP(
                "Message", "Only an administrator of the shared credentials can do this. Nothing was changed. Ask {administrators}."
            ),
            administrators="–",
        )
    )


def ask_administrator(names: str) -> Refused:
    """The same, with their names."""
    return Refused(message("credentials_not_administrator", not_administrator().what.text, administrators=names or "–"))


def not_keeper(holders: str) -> Refused:
    return Refused(
        message(
            "credentials_not_keeper",
            QT_TRANSLATE_NOOP(
                "Message",
                "Only who always holds the channel, or an administrator of the shared credentials, can do this. Nothing was changed. Ask "
                "{holders}.",
            ),
            holders=holders or "–",
        )
    )


def last_administrator() -> Refused:
    return Refused(
        message(
            "credentials_last_administrator",
            QT_TRANSLATE_NOOP(
                "Message",
                "This is the only administrator's last key: without it nobody could let anybody in. Nothing was changed. "
                "Make somebody else an administrator first.",
            ),
        )
    )


def too_few_holders() -> Refused:
    return Refused(
        message(
            "credentials_too_few_holders",
            QT_TRANSLATE_NOOP(
                "Message",
                "Then fewer than two people would always hold the channel. Nothing was changed. Name another holder first.",
            ),
        )
    )


def not_approved(name: str) -> Refused:
    return Refused(
        message(
            "credentials_not_approved",
            QT_TRANSLATE_NOOP("Message", "{person} has no approved key yet. Nothing was changed. Approve one first."),
            person=name,
        )
    )


def no_recovery_key() -> Refused:
    return Refused(
        message(
            "credentials_no_recovery_key",
            QT_TRANSLATE_NOOP(
                "Message",
                "There is no recovery key yet, so nothing can be saved here: without one an accident could lock everybody out. An "
                "administrator makes one and prints its sheet.",
            ),
        )
    )


def nothing_sealed(channel: str) -> Refused:
    return Refused(
        message(
            "credentials_nothing_sealed",
            QT_TRANSLATE_NOOP("Message", "No credentials have been entered for {channel} yet. Somebody who holds the channel enters them."),
            channel=channel,
        )
    )


def part_empty() -> Refused:
    return Refused(
        message(
            "credentials_part_empty", QT_TRANSLATE_NOOP("Message", "This has not been entered. Whoever holds the channel can enter it.")
        )
    )


def overtaken(name: str) -> Refused:
    return Refused(
        message(
            "credentials_overtaken",
            QT_TRANSLATE_NOOP(
                "Message",
                "{person} has saved other credentials for the channel meanwhile. Yours were not saved, and are still in the form. Look at "
                "what is there now before you save.",
            ),
            person=name,
        )
    )


def no_such_channel() -> Refused:
    return Refused(
        message("credentials_no_channel", QT_TRANSLATE_NOOP("Message", "You don't have this channel, or it is gone. Nothing was changed."))
    )


def no_such(what: str) -> Refused:
    """Something that was there and is gone: a card, a change, a code."""
    del what
    return Refused(
        message("credentials_gone", QT_TRANSLATE_NOOP("Message", "This is no longer there. Nothing was changed. Look at the list again."))
    )


def ticked_already(name: str) -> Refused:
    return Refused(
        message(
            "credentials_code_used",
            QT_TRANSLATE_NOOP("Message", "{person} has ticked this recovery code off already. Nothing was changed."),
            person=name,
        )
    )


def change_closed() -> Refused:
    return Refused(
        message("credentials_change_closed", QT_TRANSLATE_NOOP("Message", "This change is closed already. Nothing was changed."))
    )


def save_first() -> Refused:
    return Refused(
        message(
            "credentials_save_first",
            QT_TRANSLATE_NOOP(
                "Message",
                "Nothing new has been saved here since this change was asked for. Nothing was recorded. Enter what is new first, so that "
                "your colleagues have it.",
            ),
        )
    )


def reason_needed() -> Refused:
    return Refused(message("credentials_reason", QT_TRANSLATE_NOOP("Message", "Write why it need not be changed. Nothing was recorded.")))


def places_needed() -> Refused:
    return Refused(
        message(
            "recovery_places",
            QT_TRANSLATE_NOOP("Message", "Write where each of the two sheets lies, such as a safe and the registrar's. Nothing was saved."),
        )
    )


def not_printed() -> Refused:
    return Refused(
        message(
            "recovery_not_printed",
            QT_TRANSLATE_NOOP(
                "Message",
                "These are not the last eight signs of the key on the sheet. Nothing was saved. Read them from the printed sheet.",
            ),
        )
    )


def no_public_key() -> Refused:
    return Refused(
        message(
            "recovery_no_public_key",
            QT_TRANSLATE_NOOP(
                "Message",
                "This is no public key of a recovery key. Nothing was saved. It begins with age1, and stands beside the private one.",
            ),
        )
    )


def locked() -> Refused:
    return Refused(
        message(LOCKED, QT_TRANSLATE_NOOP("Message", "A passphrase opens this handover file. Ask the sender to read it out by telephone."))
    )


def whom_needed() -> Refused:
    return Refused(
        message("handover_whom", QT_TRANSLATE_NOOP("Message", "Write who gets the file: it stands in the log. No file was written."))
    )


def file_not_written(name: str, why: str) -> KnownError:
    return KnownError(
        message(
            "handover_not_written",
            QT_TRANSLATE_NOOP("Message", "The file {file} could not be written ({why}). Nothing was handed over. Choose another place."),
            file=name,
            why=why,
        )
    )


def file_not_read(name: str, why: str) -> KnownError:
    return KnownError(
        message(
            "handover_not_read",
            QT_TRANSLATE_NOOP("Message", "The file {file} could not be read ({why}). Nothing was saved."),
            file=name,
            why=why,
        )
    )
