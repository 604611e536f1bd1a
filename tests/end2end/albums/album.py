"""What an album is: the pictures of one area of the program, all taken in a window over one desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.end2end.stages.stage import Stage

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


@dataclass(frozen=True, slots=True)
class Look:
    """A language, a theme and a text size in percent."""

    language: str
    theme: str
    scale: int = 100

    @property
    def name(self) -> str:
        return f"{self.language}-{self.theme}" + (f"-{self.scale}" if self.scale != 100 else "")


LARGEST = Look("sv", "light", 200)
"""The look whose text is the hardest to fit."""
LOOKS = (Look("sv", "light"), Look("sv", "dark"), Look("en", "light"), Look("en", "dark"), LARGEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Album:
    """The pictures of an area. `take` is called once for each look, and takes each of `pictures` once."""

    name: str
    stage: Callable[[], Stage]
    take: Callable[[Photographer], None]
    pictures: tuple[str, ...]
    looks: tuple[Look, ...] = LOOKS

    @property
    def names(self) -> set[str]:
        """Every picture that lies there at the end."""
        return {f"{picture}-{look.name}" for picture in self.pictures for look in self.looks}
