"""What I may do with people and their assignments, and why not: asked before each write, and by the window before it offers one."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.desk import peoplewords as words
from moderator_app.desk.acting import LEADERS, not_leader
from moderator_app.domain.channels import Person
from moderator_app.domain.team import Role
from moderator_app.support.messages import Refused


@dataclass(frozen=True, slots=True)
class Powers:
    """Each answer is the refusal; None: I may. `shared`: the desk is on a team's server, where the login says who somebody is."""

    me: int
    role: str
    shared: bool

    @property
    def administers(self) -> bool:
        return self.role == Role.ADMINISTRATOR

    def lead(self) -> Refused | None:
        """Enter somebody, record an assignment, end it, record its notice."""
        return None if self.role in LEADERS else not_leader()

    def enter(self, role: str = Role.MODERATOR) -> Refused | None:
        """Enter somebody with that role."""
        if (refused := self.lead()) is not None:
            return refused
        return None if self.administers or (role == Role.MODERATOR and not self.shared) else words.not_administrator()

    def change(self, who: Person) -> Refused | None:
        """Change the person's name, title and unit. My own are mine to change, on a team's server the administrator's."""
        return None if self.administers or (who.id == self.me and not self.shared) else words.not_administrator()

    def give_role(self, who: Person) -> Refused | None:
        """Give the person another role."""
        if not self.administers:
            return words.not_administrator()
        return words.role_by_owner() if self.shared and who.login is not None else None

    def tie(self, who: Person) -> Refused | None:
        """Say by which user of the operating system the person comes to the desk."""
        if not self.administers:
            return words.not_administrator()
        if self.shared:
            return words.by_login()
        return words.own_user() if who.id == self.me else None


def must(refused: Refused | None) -> None:
    """Raises it, if it is one."""
    if refused is not None:
        raise refused
