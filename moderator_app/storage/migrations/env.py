"""How alembic runs the migrations: on the connection that it is handed, inside that connection's transaction."""

from __future__ import annotations

from alembic import context

from moderator_app.storage.tables import metadata

# The search index and its helpers are made by hand in the migrations: alembic must not offer to drop them.
SEARCH = "item_search"


def _ours(_object: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    return not (kind == "table" and name is not None and name.startswith(SEARCH))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_object=_ours,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
