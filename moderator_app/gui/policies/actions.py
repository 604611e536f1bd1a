"""What can be done on the screen of the policies."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "policies"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Policies")
DISPOSAL = QT_TRANSLATE_NOOP("ActionGroup", "Disposal decisions")
PROPOSALS = QT_TRANSLATE_NOOP("ActionGroup", "Disposal")
REQUESTS = QT_TRANSLATE_NOOP("ActionGroup", "Requests")
BLOCKS = QT_TRANSLATE_NOOP("ActionGroup", "Blocks")
OUTSIDE = QT_TRANSLATE_NOOP("ActionGroup", "Outside our channels")
DAYS = QT_TRANSLATE_NOOP("ActionGroup", "Working days")
DOCUMENTS = QT_TRANSLATE_NOOP("ActionGroup", "Documents")
WORDS = QT_TRANSLATE_NOOP("ActionGroup", "Words of the detectors")

POLICIES_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("policies.next", QT_TRANSLATE_NOOP("Action", "Next in the list"), ("J",), "next", SCOPE, GROUP),
    ActionSpec("policies.previous", QT_TRANSLATE_NOOP("Action", "Previous in the list"), ("K",), "previous", SCOPE, GROUP),
    ActionSpec("policies.next_rule", QT_TRANSLATE_NOOP("Action", "Next rule"), ("Ctrl+Down", "N"), "next", SCOPE, GROUP),
    ActionSpec("policies.previous_rule", QT_TRANSLATE_NOOP("Action", "Previous rule"), ("Ctrl+Up", "P"), "previous", SCOPE, GROUP),
    ActionSpec("policies.next_part", QT_TRANSLATE_NOOP("Action", "Next part"), ("Ctrl+PgDown",), "next", SCOPE, GROUP),
    ActionSpec("policies.previous_part", QT_TRANSLATE_NOOP("Action", "Previous part"), ("Ctrl+PgUp",), "previous", SCOPE, GROUP),
    ActionSpec("documents.add", QT_TRANSLATE_NOOP("Action", "Record a document"), ("Ctrl+N",), "add", SCOPE, DOCUMENTS),
    ActionSpec("documents.acknowledge", QT_TRANSLATE_NOOP("Action", "Acknowledge"), ("Ctrl+Return", "A"), "check", SCOPE, DOCUMENTS),
    ActionSpec("documents.version", QT_TRANSLATE_NOOP("Action", "Record a new version"), ("Ctrl+E", "E"), "edit", SCOPE, DOCUMENTS),
    ActionSpec("documents.withdraw", QT_TRANSLATE_NOOP("Action", "Withdraw the document"), ("Ctrl+Del",), "remove", SCOPE, DOCUMENTS),
    ActionSpec("requests.add", QT_TRANSLATE_NOOP("Action", "Record a request"), ("Ctrl+R", "R"), "add", SCOPE, REQUESTS),
    ActionSpec("requests.link", QT_TRANSLATE_NOOP("Action", "Tie an item to the request"), ("Ctrl+L",), "link", SCOPE, REQUESTS),
    ActionSpec("requests.decide", QT_TRANSLATE_NOOP("Action", "Decide on the request"), ("Ctrl+B",), "check", SCOPE, REQUESTS),
    ActionSpec("requests.done", QT_TRANSLATE_NOOP("Action", "The request is done"), (), "check", SCOPE, REQUESTS),
    ActionSpec("outside.add", QT_TRANSLATE_NOOP("Action", "Record what was seen elsewhere"), ("Ctrl+O", "O"), "add", SCOPE, OUTSIDE),
    ActionSpec("outside.reported", QT_TRANSLATE_NOOP("Action", "Reported to the platform"), (), "check", SCOPE, OUTSIDE),
    ActionSpec("outside.manager_told", QT_TRANSLATE_NOOP("Action", "Manager told"), ("Ctrl+M",), "person", SCOPE, OUTSIDE),
    ActionSpec("outside.manager_agreed", QT_TRANSLATE_NOOP("Action", "Manager agrees to an answer"), (), "person", SCOPE, OUTSIDE),
    ActionSpec("outside.answered", QT_TRANSLATE_NOOP("Action", "Answered there"), (), "check", SCOPE, OUTSIDE),
    ActionSpec("outside.closed", QT_TRANSLATE_NOOP("Action", "Close the matter"), (), "check", SCOPE, OUTSIDE),
    ActionSpec("blocks.export", QT_TRANSLATE_NOOP("Action", "Save the register of blocks"), ("Ctrl+S",), "export", SCOPE, BLOCKS),
    ActionSpec("blocks.open", QT_TRANSLATE_NOOP("Action", "Open the case of the block"), ("Ctrl+I", "I"), "inbox", SCOPE, BLOCKS),
    ActionSpec("blocks.extend", QT_TRANSLATE_NOOP("Action", "Decide on another end"), ("Ctrl+T", "T"), "edit", SCOPE, BLOCKS),
    ActionSpec("blocks.end", QT_TRANSLATE_NOOP("Action", "End the block early"), ("Ctrl+H", "H"), "remove", SCOPE, BLOCKS),
    ActionSpec("days.add", QT_TRANSLATE_NOOP("Action", "Record a free day or working day"), ("Ctrl+Y", "Y"), "add", SCOPE, DAYS),
    ActionSpec("days.remove", QT_TRANSLATE_NOOP("Action", "Remove the day"), (), "remove", SCOPE, DAYS),
    ActionSpec("words.add", QT_TRANSLATE_NOOP("Action", "Add a word"), ("Ctrl+Shift+N", "W"), "add", SCOPE, WORDS),
    ActionSpec("words.change", QT_TRANSLATE_NOOP("Action", "Change the word"), ("Ctrl+Shift+E", "C"), "edit", SCOPE, WORDS),
    ActionSpec("words.remove", QT_TRANSLATE_NOOP("Action", "Remove the word"), ("Ctrl+Shift+Del",), "remove", SCOPE, WORDS),
    ActionSpec("words.versions", QT_TRANSLATE_NOOP("Action", "Versions of our list"), ("Ctrl+Shift+V",), "edit", SCOPE, WORDS),
    ActionSpec("words.import", QT_TRANSLATE_NOOP("Action", "Read words in"), ("Ctrl+Shift+I",), "import", SCOPE, WORDS),
    ActionSpec("words.export", QT_TRANSLATE_NOOP("Action", "Save the words"), ("Ctrl+Shift+S",), "export", SCOPE, WORDS),
    ActionSpec("words.find", QT_TRANSLATE_NOOP("Action", "Search the words"), ("Ctrl+F", "F"), "search", SCOPE, WORDS),
    ActionSpec("words.try", QT_TRANSLATE_NOOP("Action", "Try a text out"), ("Ctrl+Shift+T", "U"), "check", SCOPE, WORDS),
    ActionSpec("detectors.off", QT_TRANSLATE_NOOP("Action", "Switch the detector off"), ("Ctrl+Shift+D",), "no", SCOPE, WORDS),
    ActionSpec("detectors.on", QT_TRANSLATE_NOOP("Action", "Switch the detector on"), ("Ctrl+Shift+U",), "check", SCOPE, WORDS),
    ActionSpec("disposal.add", QT_TRANSLATE_NOOP("Action", "Record a disposal decision"), ("Ctrl+D", "D"), "add", SCOPE, DISPOSAL),
    ActionSpec("disposal.destroyed", QT_TRANSLATE_NOOP("Action", "Record a destruction"), ("Ctrl+G", "G"), "remove", SCOPE, DISPOSAL),
    ActionSpec("disposal.report", QT_TRANSLATE_NOOP("Action", "The deviation was reported"), (), "check", SCOPE, DISPOSAL),
    ActionSpec("disposal.revoke", QT_TRANSLATE_NOOP("Action", "The decision does not hold any more"), (), "remove", SCOPE, DISPOSAL),
    ActionSpec("proposals.add", QT_TRANSLATE_NOOP("Action", "Propose disposal"), ("Ctrl+U", "V"), "add", SCOPE, PROPOSALS),
    ActionSpec("proposals.approve", QT_TRANSLATE_NOOP("Action", "Approve the disposal"), ("Ctrl+Shift+A",), "check", SCOPE, PROPOSALS),
    ActionSpec("proposals.reject", QT_TRANSLATE_NOOP("Action", "Reject the disposal"), ("Ctrl+Shift+R",), "no", SCOPE, PROPOSALS),
    ActionSpec("proposals.carry_out", QT_TRANSLATE_NOOP("Action", "Carry out the disposal"), ("Ctrl+Shift+G",), "remove", SCOPE, PROPOSALS),
    ActionSpec(
        "proposals.save", QT_TRANSLATE_NOOP("Action", "Save the record of the disposal"), ("Ctrl+Shift+P",), "export", SCOPE, PROPOSALS
    ),
    ActionSpec("proposals.hold", QT_TRANSLATE_NOOP("Action", "Stop disposal"), ("Ctrl+Shift+Y",), "shield", SCOPE, PROPOSALS),
    ActionSpec("proposals.lift", QT_TRANSLATE_NOOP("Action", "Lift the hold"), ("Ctrl+Shift+H",), "check", SCOPE, PROPOSALS),
)
