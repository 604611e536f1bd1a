"""Asks for a document or a new version of one, and reads what was filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields

from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.documents import DOCUMENT_KIND_NAMES, DocumentKind, Text
from moderator_app.domain.policy import Pack
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.dialogs import YES, Field, Form

Typed = dict[str, str]
EMPTY = Text(title="", version="1", in_force="")
DAY = "2026-01-31"
"""How a day is written."""


def new_document(typed: Typed, packs: Sequence[Pack], channels: Iterable[Channel]) -> Form:
    """The form for a document with its first version; `typed` is what stood in it before."""
    binds = [("", translate("DocumentForm", "The channels ticked below"))]
    binds += [(each.id, translate("DocumentForm", "All channels that follow {policy}").format(policy=each.document.body)) for each in packs]
    kinds = tuple((str(each), translate("DocumentKind", DOCUMENT_KIND_NAMES[each])) for each in DocumentKind)
    open_ones = tuple((str(each.id), each.name) for each in channels if each.status is not Status.CLOSED)
    return Form(
        "AddDocument",
        translate("DocumentForm", "Record a document"),
        (
            Field("kind", translate("DocumentForm", "Kind"), "choice", typed.get("kind", str(DocumentKind.POLICY)), kinds),
            *_version_fields(typed),
            Field("pack", translate("DocumentForm", "Whom it binds"), "choice", typed.get("pack", ""), tuple(binds)),
            Field("channels", translate("DocumentForm", "Channels"), "several", typed.get("channels", ""), open_ones, beside=True),
            Field("must", translate("DocumentForm", "Everybody who acts there must acknowledge it"), "check", typed.get("must", YES)),
        ),
        translate("DocumentForm", "Record"),
    )


def new_version(typed: Typed) -> Form:
    """The form for a new version."""
    return Form(
        "NewVersion",
        translate("DocumentForm", "Record a new version"),
        _version_fields(typed),
        translate("DocumentForm", "Record"),
        translate("DocumentForm", "From its day in force on, everybody is asked to acknowledge the document again."),
    )


def typed_of(text: Text) -> Typed:
    """A version as it stands in the form."""
    return {each.name: getattr(text, each.name) for each in fields(text)}


def text_of(typed: Typed) -> Text:
    """The version that was filled in."""
    return Text(**{each.name: typed.get(each.name, "") for each in fields(Text)})


def _version_fields(typed: Typed) -> tuple[Field, ...]:
    day = translate("DocumentForm", "such as {day}").format(day=DAY)
    return (
        Field("title", translate("DocumentForm", "Title"), value=typed.get("title", ""), required=True),
        Field("version", translate("DocumentForm", "Version"), value=typed.get("version", ""), required=True),
        Field("owner", translate("DocumentForm", "Owner of the document"), value=typed.get("owner", ""), beside=True),
        Field("in_force", translate("DocumentForm", "In force from"), value=typed.get("in_force", ""), required=True, hint=day),
        Field(
            "valid_to",
            translate("DocumentForm", "Valid to"),
            value=typed.get("valid_to", ""),
            hint=translate("DocumentForm", "until further notice"),
            beside=True,
        ),
        Field("decision_no", translate("DocumentForm", "Decision number"), value=typed.get("decision_no", "")),
        Field("diary_no", translate("DocumentForm", "Diary number"), value=typed.get("diary_no", ""), beside=True),
        Field(
            "place",
            translate("DocumentForm", "Where it lies"),
            value=typed.get("place", ""),
            hint=translate("DocumentForm", "address or folder"),
        ),
    )
