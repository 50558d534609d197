"""Exports read back by pyarrow and by DuckDB, and held against the tables they came from, cell by cell.

readback.py FOLDER SQLITE_FILE POSTGRES_URL: FOLDER has sqlite.* and postgres.* in the endings parquet, csv and jsonl.
Ends with 1 and the first differences, or tells how many cells were compared.
Never a look at how an export is made: what stands where is told again here, from the tables' side.
"""

import datetime
import json
import pathlib
import sqlite3
import sys

import duckdb
import psycopg
import pyarrow as pa
import pyarrow.csv
import pyarrow.json
import pyarrow.parquet

# The lists of an export: their table, and what orders it.
PARTS = {
    "blocks": ("article_blocks", "block"),
    "markdown": ("article_markdown", "article_id"),
    "people": ("article_people", "ordinal"),
    "images": ("article_images", "ordinal"),
    "captions": ("article_captions", "ordinal"),
    "annotations": ("article_annotations", "ordinal"),
    "entities": ("article_entities", "ordinal"),
    "keywords": ("article_keywords", "ordinal"),
    "fields": ("article_fields", "ordinal"),
    "tags": ("article_tags", "ordinal"),
    "flags": ("article_flags", "ordinal"),
}
# Lists of one column, whose values stand bare.
BARE = {"markdown": "markdown", "tags": "tag", "flags": "flag"}
# What Postgres calls the types that Arrow should give back.
TYPES = {
    "text": pa.string(),
    "bigint": pa.int64(),
    "double precision": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "timestamp with time zone": pa.timestamp("us", tz="UTC"),
}
SHOWN = 5


def typed(value, kind):
    """A value of a database or of JSON as Python has it for this type; what is no such value stays and will differ."""
    if value is None:
        return None
    if pa.types.is_list(kind):
        return [typed(item, kind.value_type) for item in value]
    if pa.types.is_struct(kind):
        return {field.name: typed(value.get(field.name), field.type) for field in kind}
    if pa.types.is_timestamp(kind):
        if isinstance(value, str):
            value = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        return value.astimezone(datetime.timezone.utc)
    if pa.types.is_date(kind) and isinstance(value, str):
        return datetime.date.fromisoformat(value)
    if pa.types.is_boolean(kind) and value in (0, 1):
        return bool(value)
    return value


def as_told(kind):
    """The type with text for days and instants, of which pyarrow reads none from JSON."""
    if pa.types.is_list(kind):
        return pa.list_(as_told(kind.value_type))
    if pa.types.is_struct(kind):
        return pa.struct([pa.field(field.name, as_told(field.type)) for field in kind])
    return pa.string() if pa.types.is_temporal(kind) else kind


def from_tables(select, schema):
    """The articles by their id, as the tables have them."""
    columns = [field.name for field in schema if field.name not in PARTS]
    rows = select(f"SELECT {', '.join(columns)} FROM articles ORDER BY article_id")
    articles = {row[0]: dict(zip(columns, row)) | {part: [] for part in PARTS} for row in rows}
    for part, (table, order) in PARTS.items():
        element = schema.field(part).type.value_type
        names = [BARE[part]] if part in BARE else [field.name for field in element]
        for row in select(f"SELECT article_id, {', '.join(names)} FROM {table} ORDER BY article_id, {order}"):
            articles[row[0]][part].append(row[1] if part in BARE else dict(zip(names, row[1:])))
    return [{field.name: typed(article[field.name], field.type) for field in schema} for article in articles.values()]


def from_arrow(table, schema):
    return [{field.name: typed(row[field.name], field.type) for field in schema} for row in table.to_pylist()]


def from_csv(table, schema):
    """Parts are JSON in their cells."""
    rows = table.to_pylist()
    return [
        {f.name: typed(json.loads(row[f.name]) if f.name in PARTS else row[f.name], f.type) for f in schema}
        for row in rows
    ]


def readers(stem, schema):
    """Every form by both readers: its name, its rows, and whether it tells an empty text from none."""
    flat = {field.name: pa.string() if field.name in PARTS else field.type for field in schema}
    db = duckdb.connect()
    db.execute("SET TimeZone = 'UTC'")
    parquet, csv, jsonl = (f"{stem}.{ending}" for ending in ("parquet", "csv", "jsonl"))
    kinds = {name: kind for name, kind, *_ in db.execute(f"DESCRIBE SELECT * FROM '{parquet}'").fetchall()}
    flat_kinds = {name: "VARCHAR" if name in PARTS else kind for name, kind in kinds.items()}

    yield "parquet by pyarrow", from_arrow(pyarrow.parquet.read_table(parquet), schema), True
    yield "parquet by duckdb", from_arrow(db.sql(f"FROM '{parquet}'").to_arrow_table(), schema), True

    lines = pyarrow.csv.ParseOptions(newlines_in_values=True)
    cells = pyarrow.csv.ConvertOptions(column_types=flat, null_values=[""], strings_can_be_null=True)
    yield "csv by pyarrow", from_csv(pyarrow.csv.read_csv(csv, None, lines, cells), schema), False
    sql = f"FROM read_csv('{csv}', header = true, delim = ',', quote = '\"', escape = '\"', columns = {flat_kinds})"
    yield "csv by duckdb", from_csv(db.sql(sql).to_arrow_table(), schema), False

    told = pa.schema([pa.field(field.name, as_told(field.type)) for field in schema])
    blocks = pyarrow.json.ReadOptions(block_size=1 << 28)
    options = pyarrow.json.ParseOptions(explicit_schema=told, unexpected_field_behavior="error")
    yield "jsonl by pyarrow", from_arrow(pyarrow.json.read_json(jsonl, blocks, options), schema), True
    sql = f"FROM read_json('{jsonl}', format = 'newline_delimited', columns = {kinds})"
    yield "jsonl by duckdb", from_arrow(db.sql(sql).to_arrow_table(), schema), True


def without_empty_texts(article):
    """CSV has one cell for an empty text and for none; inside a part, which is JSON, there are two."""
    return {name: None if cell == "" else cell for name, cell in article.items()}


def leaves(value):
    if isinstance(value, dict):
        return sum(map(leaves, value.values()))
    return sum(map(leaves, value)) if isinstance(value, list) else 1


def compare(name, expected, found, tells_empty):
    """The number of cells, or the first that differ."""
    if not tells_empty:
        expected = [without_empty_texts(article) for article in expected]
    if len(expected) != len(found):
        sys.exit(f"{name}: {len(found)} articles for {len(expected)}")
    differing = [
        f"{name}: {a['article_id']}.{column}: {b[column]!r} for {cell!r}"
        for a, b in zip(expected, found)
        for column, cell in a.items()
        if b[column] != cell or type(b[column]) is not type(cell)
    ]
    if differing:
        sys.exit("\n".join(differing[:SHOWN] + [f"{name}: {len(differing)} cells differ"]))
    return sum(map(leaves, expected))


def check_types(select, schema):
    """The types of the columns are those that Postgres has for them."""
    sql = "SELECT table_name, column_name, data_type FROM information_schema.columns"
    declared = {(table, column): kind for table, column, kind in select(sql)}
    for field in schema:
        if field.name not in PARTS:
            columns = [("articles", field.name, field.type)]
        elif field.name in BARE:
            columns = [(PARTS[field.name][0], BARE[field.name], field.type.value_type)]
        else:
            columns = [(PARTS[field.name][0], inner.name, inner.type) for inner in field.type.value_type]
        for table, column, kind in columns:
            if TYPES[declared[table, column]] != kind:
                sys.exit(f"{table}.{column} is {declared[table, column]}, and {kind} in Parquet")


def main():
    folder, file, url = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    sqlite, postgres = sqlite3.connect(f"file:{file}?mode=ro", uri=True), psycopg.connect(url)
    selects = {
        "sqlite": lambda sql: sqlite.execute(sql).fetchall(),
        "postgres": lambda sql: postgres.execute(sql).fetchall(),
    }
    schemas = [pyarrow.parquet.read_schema(folder / f"{name}.parquet") for name in selects]
    if not schemas[0].equals(schemas[1]):
        sys.exit(f"two databases, two schemas:\n{schemas[0]}\n{schemas[1]}")
    check_types(selects["postgres"], schemas[0])
    for name, select in selects.items():
        expected = from_tables(select, schemas[0])
        for form, found, tells_empty in readers(folder / name, schemas[0]):
            cells = compare(f"{name}, {form}", expected, found, tells_empty)
            print(f"{name}, {form}: {len(found)} articles, {cells} cells equal")


main()
