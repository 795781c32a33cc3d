"""scripts/lib/migrations: what is missing is applied once and in order, whatever interrupts it."""

import json
import re

import pytest
from botocore.exceptions import ClientError
from conftest import ROOT
from migrations import store_user
from migrations.migration import Changed, Migration, migrations
from migrations.schema import Schema

OURS = migrations(ROOT / "terraform/modules/aurora/migrations")
NAMES = [migration.name for migration in OURS]


def tables(database):
    return {name for (name,) in database.execute("SHOW TABLES")}


def applied(database):
    return database.execute("SELECT name FROM schema_migrations ORDER BY number")


def test_everything_is_applied_in_order_and_only_once(empty):
    assert [migration.name for migration in Schema(empty).apply(OURS)] == NAMES
    assert tables(empty) == {"schema_migrations", "invoices", "invoice_lines", "invoice_taxes"}
    assert list(Schema(empty).apply(OURS)) == []
    assert applied(empty) == [[name] for name in NAMES]


@pytest.mark.parametrize("after", range(9))
def test_what_was_interrupted_goes_on_where_it_was(ledger, empty, after):
    ledger.plan("AccessDeniedException", "ExecuteStatement", after=after)
    with pytest.raises(ClientError):
        list(Schema(empty).apply(OURS))
    list(Schema(empty).apply(OURS))
    assert applied(empty) == [[name] for name in NAMES]
    assert "invoice_taxes" in tables(empty)


def test_a_later_migration_is_applied_alone(empty):
    list(Schema(empty).apply(OURS))
    later = Migration(len(OURS) + 1, "later", "CREATE TABLE IF NOT EXISTS later (number INT);\n")
    assert list(Schema(empty).apply([*OURS, later])) == [later]
    assert "later" in tables(empty)


def test_a_migration_that_was_changed_after_it_was_applied_is_refused(empty):
    list(Schema(empty).apply(OURS))
    changed = Migration(1, NAMES[0], OURS[0].sql + "-- changed\n")
    with pytest.raises(Changed, match=NAMES[0]):
        list(Schema(empty).apply([changed, *OURS[1:]]))


def test_numbers_without_gaps_are_demanded(tmp_path):
    (tmp_path / "0002-late.sql").write_text("SELECT 1;\n", encoding="utf-8")
    with pytest.raises(Changed, match="gaps"):
        migrations(tmp_path)


def test_a_database_that_sleeps_is_waited_for(ledger, empty):
    ledger.plan("DatabaseResumingException", "ExecuteStatement", times=12)
    assert len(list(Schema(empty).apply(OURS))) == len(OURS)


def test_one_that_never_wakes_is_told(ledger, empty):
    ledger.plan("DatabaseResumingException", "ExecuteStatement", times=1000)
    with pytest.raises(ClientError, match="DatabaseResumingException"):
        empty.execute("SELECT 1")


def test_every_statement_can_be_repeated():
    for migration in OURS:
        for statement in migration.statements:
            assert re.match(r"CREATE TABLE IF NOT EXISTS|GRANT|CREATE OR REPLACE VIEW", statement), migration.name


def test_store_writes_rows_and_changes_no_table(ledger):
    store = ledger.as_store()
    assert store.execute("SELECT COUNT(*) FROM invoices")
    for sql in [
        "DROP TABLE invoice_lines", "CREATE TABLE more (number INT)", "ALTER TABLE invoices ADD COLUMN more INT",
        "TRUNCATE TABLE invoices", "SELECT * FROM schema_migrations", "SELECT * FROM mysql.user",
        "CREATE USER more",
    ]:  # fmt: skip
        with pytest.raises(ClientError, match="denied"):
            store.execute(sql)


def test_a_new_password_takes_the_place_of_the_old(ledger):
    secret, master = "ledger-test-ledger-store", ledger.as_master()
    before = ledger.secrets.get_secret_value(SecretId=secret)["SecretString"]
    assert not store_user.make(master, ledger.secrets, secret)
    assert ledger.secrets.get_secret_value(SecretId=secret)["SecretString"] == before
    assert store_user.make(master, ledger.secrets, secret, new_password=True)
    after = json.loads(ledger.secrets.get_secret_value(SecretId=secret)["SecretString"])
    assert after["username"] == "store" and after["password"] not in before and len(after["password"]) >= 32
    assert ledger.as_store().execute("SELECT 1") == [[1]]


def test_a_user_that_was_not_made_to_the_end_is_made_again(ledger):
    ledger.plan("AccessDeniedException", "ExecuteStatement")
    with pytest.raises(ClientError):
        store_user.make(ledger.as_master(), ledger.secrets, "ledger-test-ledger-store", new_password=True)
    with pytest.raises(ClientError):
        ledger.as_store().execute("SELECT 1")
    assert not store_user.make(ledger.as_master(), ledger.secrets, "ledger-test-ledger-store")
    assert ledger.as_store().execute("SELECT 1") == [[1]]
