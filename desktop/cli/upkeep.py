"""`check`, `backup`, `restore`, `demo`: the store's own health."""

from __future__ import annotations

COMMANDS = ()
