"""What is remembered: engine, tables, migrations, queries, search. SQLAlchemy stays in this room."""
