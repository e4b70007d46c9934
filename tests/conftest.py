"""What every test stands on: no network, no screen, no silent warning."""

from __future__ import annotations

import os

# Before anything imports Qt or starts Tesseract.
os.environ["OMP_THREAD_LIMIT"] = "1"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as `onnx_session` does, for tests that import onnxruntime themselves

import ipaddress
import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
os.environ["XDG_STATE_HOME"] = str(ROOT / ".build" / "state")  # no log in the home of whoever runs the tests
os.environ["XDG_CACHE_HOME"] = str(ROOT / ".build" / "cache")

_LONG = ROOT / "tests" / "e2e"

# How long a test takes on a busy machine says nothing of what it tests.
settings.register_profile("hoso", deadline=None)
settings.load_profile("hoso")

_connect = socket.socket.connect


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the long ones: what comes last keeps one worker busy while the other has nothing left to do."""
    items.sort(key=lambda item: not item.path.is_relative_to(_LONG))


def _connect_locally(sock: socket.socket, address: object) -> None:
    host = address[0] if isinstance(address, tuple) else None
    if sock.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(host):
        message = f"a test tried to reach {host}; the program works offline and so do its tests"
        raise PermissionError(message)
    _connect(sock, address)  # type: ignore[arg-type]  # passed on as it came


def _is_loopback(host: object) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _network_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", _connect_locally)


@pytest.fixture(autouse=True)
def _no_silent_warnings(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    loud = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if loud:
        pytest.fail("logged at WARNING or above (mark the test logs_warnings if that is expected):\n" + "\n".join(loud))


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real pages and catalogues that lies beside the repository on the project's machines."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no real pages here: ../shared/data lies beside the repository only on the project's machines")
    return folder
