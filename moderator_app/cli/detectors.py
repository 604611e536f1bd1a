"""The commands for the detectors: which items are read with, and which not."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable

from moderator_app.cli.arguments import Commands, words
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.detector_switches import DetectorSwitch
from moderator_app.domain.marks import DETECTOR_NAMES, Detector


def detectors_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.detector_switches.board().switches
    out.result({"detectors": [_values(each) for each in found]}, [_line(each) for each in found])
    return DONE


def detectors_on(desk: Desk, given: Namespace, out: Output) -> int:
    return _turn(desk, given, out, on=True)


def detectors_off(desk: Desk, given: Namespace, out: Output) -> int:
    return _turn(desk, given, out, on=False)


def _turn(desk: Desk, given: Namespace, out: Output, *, on: bool) -> int:
    detector = Detector(given.detector)
    desk.detector_switches.turn(detector, given.reason, on=on)
    out.result({"detector": detector, "on": on}, [f"Items are {'read with it again' if on else 'no longer read with it'}."])
    return DONE


DETECTOR_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("detectors", "list"): detectors_list,
    ("detectors", "on"): detectors_on,
    ("detectors", "off"): detectors_off,
}


def add_detectors(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("detectors", parents=[shared], help="which detectors items are read with").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("list", parents=[shared], help="all of them, and who switched which off, when and why")
    for part, told in (("off", "items are no longer read with it; answers still are"), ("on", "items are read with it again")):
        one = parts.add_parser(part, parents=[shared], help=told)
        one.add_argument("detector", choices=words(Detector))
        one.add_argument("--reason", required=True, metavar="TEXT")


def _values(one: DetectorSwitch) -> dict[str, object]:
    return {
        "detector": one.detector,
        "on": one.on,
        "answers_alone": not one.switchable,
        "reason": one.reason or None,
        "by": one.person or None,
        "at": moment(one.at) if one.at else None,
    }


def _line(one: DetectorSwitch) -> str:
    state = "answers alone" if not one.switchable else "on" if one.on else "OFF"
    told = f"\t{moment(one.at)}\t{one.person}\t{one.reason}" if one.at else ""
    return f"{one.detector}\t{state}\t{DETECTOR_NAMES[one.detector]}{told}"
