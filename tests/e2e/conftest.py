"""An X server for those who press keys."""

from __future__ import annotations

from tests.helpers.x_server import x_server

__all__ = ["x_server"]
