"""`find`, `reuse`, `procedures`: what the store and the catalogue know."""

from __future__ import annotations

import typer

procedures = typer.Typer(help="Danh mục thủ tục hành chính / the catalogue of procedures.")
COMMANDS = ()
