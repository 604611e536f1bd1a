"""A program with a clipboard, told by lines what to do: python -m tests.gui.credentials.program. Answers each with a line of JSON.

copy TEXT: as a secret, for ten seconds · plain TEXT: as any program does · pass SECONDS: they pass by its clock, which stands still
otherwise, and it has looked at it · read: what lies there · clear · end: as a person closes it; one more line then tells what it
leaves behind.
"""

from __future__ import annotations

import json
import sys
import threading

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from moderator_app.gui.credentials import clipboard as module
from moderator_app.gui.credentials.clipboard import SecretClipboard
from moderator_app.vault.secret import Secret
from tests.gui.credentials.standing import Standing

STAYS = 10.0


class Ear(QObject):
    """Lines from the one who started the program."""

    heard = Signal(object)

    def listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line.split())


def main() -> int:
    application = QGuiApplication(sys.argv)
    secrets, clipboard, ear = SecretClipboard(application), application.clipboard(), Ear()
    clock = module.time = Standing()  # pyright: ignore[reportAttributeAccessIssue]

    def tell() -> None:
        data = clipboard.mimeData()
        formats = {} if data is None else {name: bytes(data.data(name).data()).hex() for name in data.formats()}
        said = {"text": clipboard.text(), "formats": formats, "left": secrets.seconds_left, "owns": clipboard.ownsClipboard()}
        print(json.dumps(said), flush=True)

    def do(words: list[str]) -> None:
        match words:
            case ["copy", text]:
                secrets.copy(Secret(text), STAYS)
            case ["pass", seconds]:
                clock.forward(float(seconds))
                if secrets._timer.isActive():
                    secrets._timer.timeout.connect(tell, Qt.ConnectionType.SingleShotConnection)
                    return
            case ["plain", text]:
                clipboard.setText(text)
            case ["clear"]:
                secrets.clear_now()
            case ["end"]:
                application.quit()
            case _:
                pass
        tell()

    ear.heard.connect(do, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=ear.listen, daemon=True).start()
    code = application.exec()
    tell()
    return code


if __name__ == "__main__":
    sys.exit(main())
