"""Two threads that meet at the first reading of a record: neither of them finds it half worked out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec

from moderator_app.support.records import Records
from tests.conftest import ROOT

MEETING = """
import sys, threading, time
from msgspec import _utils

plain = _utils.get_class_annotations

def slow(kind):
    time.sleep(0.01)
    return plain(kind)

# As on a busy machine: long enough for another thread to come in between.
_utils.get_class_annotations = slow
from moderator_app.domain.packs import pack_from_source

read = []
source = open(sys.argv[1], encoding="utf-8").read()
threads = [threading.Thread(target=lambda: read.append(pack_from_source(source).id)) for _ in range(4)]
for thread in threads:
    thread.start()
    time.sleep(0.013)
for thread in threads:
    thread.join()
print(*read)
"""


def test_a_pack_is_read_by_several_threads_at_once_in_a_program_that_has_just_started(tmp_path: Path) -> None:
    from moderator_app.desk.policies import load_packs
    from moderator_app.support import paths

    source = tmp_path / "pack.json"
    source.write_text(load_packs(paths.resources() / "policies")["osby"].source, encoding="utf-8")

    told = subprocess.run([sys.executable, "-c", MEETING, str(source)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)

    assert (told.returncode, told.stdout.split()) == (0, ["osby"] * 4), told.stderr


class _Small(msgspec.Struct):
    name: str = ""


_small = Records(_Small)


def test_what_anybody_may_have_written_is_a_record_or_nothing() -> None:
    assert _small.read(b'{"name": "Bo"}') == _Small("Bo")
    for written in (b"", b"not JSON", b"\xff", b'{"name": 1}', b"[]", b'{"x":' * 100_000, "\ud800"):
        assert _small.read(written) is None
