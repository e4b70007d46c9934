"""The mail server as a form: it shows a value, gives it back, and decides nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.report_settings import USUAL_PORTS, MailServer, Security
from desktop.ui.supervision.report_form import choices
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import label

_PORT_WIDTH = 90


class ServerForm(QWidget):
    """Shows the mail server; the password that is kept is never shown."""

    def __init__(self, theme: Theme, server: MailServer) -> None:
        super().__init__()
        self.host, self.port = QLineEdit(server.host), QLineEdit(str(server.port))
        words = {Security.STARTTLS: "STARTTLS", Security.TLS: "TLS"}
        self.security = choices(theme, ((each.value, f"{words[each]} ({USUAL_PORTS[each]})") for each in Security))
        self.address, self.user, self.password = QLineEdit(server.sender), QLineEdit(server.user), QLineEdit()
        self.security.setCurrentIndex(self.security.findData(server.security.value))
        self.security.currentIndexChanged.connect(self._on_security)
        self.host.setPlaceholderText("mail.tinh.gov.vn")
        self.address.setPlaceholderText("bao-cao@tinh.gov.vn")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("as it is kept; type to change it"))
        self.port.setFixedWidth(theme.px(_PORT_WIDTH))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(10))
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Server"), self.host),
            (self.tr("Encryption"), self.security),
            (self.tr("Port"), self.port),
            (self.tr("Mail comes from"), self.address),
            (self.tr("Sign-in name"), self.user),
            (self.tr("Password"), self.password),
        )
        for number, (text, widget) in enumerate(rows):
            widget.setAccessibleName(text)
            grid.addWidget(label(text), number, 0)
            grid.addWidget(widget, number, 1)
        hint = self.tr(
            "Mail goes through this server alone, always encrypted, and only to a server whose certificate this "
            "computer trusts. The password lies in a file of its own that only you can read, not in the settings."
        )
        grid.addWidget(label(hint, "caption", wrap=True), len(rows), 1)
        grid.setRowStretch(len(rows) + 1, 1)

    def filled_in(self) -> MailServer:
        """Return the server as it is filled in; a port that is none is the usual one."""
        security = Security(self.security.currentData())
        text = self.port.text().strip()
        port = int(text) if text.isdecimal() and 0 < int(text) < 65_536 else USUAL_PORTS[security]  # noqa: PLR2004
        return MailServer(
            self.host.text().strip(), port, security, self.address.text().strip(), self.user.text().strip()
        )

    def _on_security(self) -> None:
        self.port.setText(str(USUAL_PORTS[Security(self.security.currentData())]))
