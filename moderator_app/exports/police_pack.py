"""The police report pack: one ZIP file with cover sheet, manifest, machine-readable record, texts and files."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from moderator_app.domain.evidence import COVER, FILES, MANIFEST, EvidenceSet
from moderator_app.domain.workdays import stockholm
from moderator_app.exports.target import replacing
from moderator_app.support.clock import to_datetime

READABLE = 0o644 << 16
"""What an unpacked file may be used for, where a system asks (APPNOTE 4.4.15: the upper half is the host's)."""


def write(path: Path, sheet: bytes, manifest: str, stored: Mapping[str, bytes], found: EvidenceSet) -> str:
    """Write the pack and return its SHA-256 (hex). The same set and sheet give the same bytes, whenever it is written.

    The file appears whole or not at all. Raises KnownError (export_not_written).
    """
    local = to_datetime(found.changed_at).astimezone(stockholm())
    whole = hashlib.sha256()
    with replacing(path) as temporary:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as pack:
            for name, content in ((COVER, sheet), (MANIFEST, manifest.encode()), *stored.items()):
                pack.writestr(_entry(name, local), content)
        with temporary.open("rb") as file:
            while chunk := file.read(1024 * 1024):
                whole.update(chunk)
    return whole.hexdigest()


def _entry(name: str, local: datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (max(local.year, 1980), local.month, local.day, local.hour, local.minute, local.second))
    entry.external_attr = READABLE
    # Pictures and PDF are packed as they are: to pack them once more takes seconds and saves nothing.
    entry.compress_type = zipfile.ZIP_STORED if name.startswith(FILES) else zipfile.ZIP_DEFLATED
    return entry
