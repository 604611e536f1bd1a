"""A desk in a file of its own has no team: that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderator_app.domain.team import Role
from moderator_app.support.messages import Refused
from tests.making import make_desk


@pytest.mark.sqlite("a file has no logins")
def test_a_local_desk_has_no_team(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    for act in (desk.team.make_roles, lambda: desk.team.member("x", Role.AUDITOR, []), lambda: desk.team.remove("x")):
        with pytest.raises(Refused) as problem:
            act()
        assert problem.value.code == "not_shared"
    assert not desk.team.members()
    desk.close()
