"""What alembic executes for each command; the connection comes from `run.py`."""

from __future__ import annotations

from alembic import context

from storage.models.all_tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
    include_name=lambda name, kind, _parents: not (kind == "table" and str(name).startswith("search_index")),
)
with context.begin_transaction():
    context.run_migrations()
