"""What Terraform leaves to a person: python -m teardown look|empty|forget|finish|left PREFIX STATE [NAME…].

STATE is a file with what `terraform show -json` printed before anything was removed. What it does not name is not touched.

look    prints what will be lost, and what is named alike but kept
empty   stops what still writes, removes every version of every file, every backup, and the table's protection; prints the
        buckets and vaults that refused
forget  prints the addresses that Terraform must forget so that the buckets and vaults named stay, with the keys that they
        need
finish  removes, after Terraform, the snapshot that Aurora makes of a ledger when it goes
left    prints what is still there and why; exit status 1 when something is there without a reason
"""

import json
import sys
from pathlib import Path

from . import state
from .holdings import Holdings
from .ledger import Ledger


def look(holdings):
    for bucket in holdings.buckets():
        count = size = 0
        for page in holdings.versions(bucket):
            count, size = count + len(page), size + sum(version.get("Size", 0) for version in page)
        print(f"  bucket {bucket}: {count} versions of files, {size / 2**20:.1f} MB")
    print_others(holdings)
    if table := holdings.description_of_table():
        protected = ", protected against deletion" if holdings.is_protected() else ""
        print(f"  table {holdings.table}: about {table['ItemCount']} items{protected}")
    if points := holdings.backups():
        print(f"  vault {holdings.prefix}: {len(points)} backups")
    ledger = Ledger(holdings.prefix)
    if ledger.cluster():
        print(f"  ledger {ledger.name}: all its rows{', protected against deletion' if ledger.is_protected() else ''}")
    for key in holdings.keys():
        print(f"  key {key}: what it encrypted is unreadable without it, copies elsewhere too")


def print_others(holdings):
    for bucket in holdings.other_buckets():
        print(f"  not of this state, kept: bucket {bucket}")


def empty(holdings):
    holdings.stop()
    if holdings.is_protected():
        holdings.dynamodb.update_table(TableName=holdings.table, DeletionProtectionEnabled=False)
    Ledger(holdings.prefix).lift_protection()
    for bucket in holdings.buckets():
        if holdings.remove_files(bucket):
            print(bucket)
    if holdings.remove_backups():
        print(holdings.prefix)


def forget(holdings, *names):
    for address in state.addresses_to_keep(holdings.shown, set(names)):
        print(address)


def finish(holdings):
    Ledger(holdings.prefix).remove_snapshot()


def left(holdings):
    unexplained = [] if not holdings.description_of_table() else [f"table {holdings.table}"]
    ledger = Ledger(holdings.prefix)
    if ledger.cluster() or ledger.snapshot():
        unexplained.append(f"ledger {ledger.name} or its snapshot")
    kept = []
    for bucket in holdings.buckets():
        if any(holdings.versions(bucket)):
            kept.append(bucket)
            print(f"  kept: bucket {bucket}, because Object Lock keeps its files until they have come of age; billed as storage")
        else:
            unexplained.append(f"bucket {bucket}")
    if holdings.backups():
        kept.append(holdings.prefix)
        print(f"  kept: vault {holdings.prefix}, because it refuses to give up its backups (a lock or a policy); billed as storage")
    for key in holdings.keys():
        description = holdings.description_of_key(key)
        if description["KeyState"] == "PendingDeletion":
            print(f"  kept: key {key} until {description['DeletionDate']:%Y-%m-%d}, because AWS removes no key at once; not billed")
        elif kept:
            print(f"  kept: key {key}, because what is kept is unreadable without it; $1 a month")
        else:
            unexplained.append(f"key {key}")
    print_others(holdings)
    print("  kept: the bucket of Terraform's state, which is yours; AWS keeps a free backup of the table for 35 days")
    if unexplained:
        sys.exit(f"error: still there: {', '.join(unexplained)}")


COMMANDS = {"look": look, "empty": empty, "forget": forget, "finish": finish, "left": left}
command, prefix, file, *names = sys.argv[1:]
COMMANDS[command](Holdings(prefix, json.loads(Path(file).read_text(encoding="utf-8"))), *names)
