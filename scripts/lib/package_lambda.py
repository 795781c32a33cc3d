"""Packs one executable as a Lambda zip: package_lambda.py EXECUTABLE ZIP.

The same executable always gives the same bytes, and an unchanged one is left alone,
so that Terraform sees a change only where there is one.
"""

import os
import sys
import zipfile
import zlib

EARLIEST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def holds(archive, content):
    try:
        with zipfile.ZipFile(archive) as existing:
            entry = existing.getinfo("bootstrap")
    except (OSError, KeyError, zipfile.BadZipFile):
        return False
    return (entry.CRC, entry.file_size) == (zlib.crc32(content), len(content))


def pack(content, archive):
    entry = zipfile.ZipInfo("bootstrap", EARLIEST_ZIP_DATE)
    entry.create_system = 3  # Unix, so that the mode below counts
    entry.external_attr = 0o100755 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    unfinished = f"{archive}.{os.getpid()}"
    with zipfile.ZipFile(unfinished, "w") as new:
        new.writestr(entry, content)
    os.replace(unfinished, archive)


if __name__ == "__main__":
    executable, archive = sys.argv[1:]
    with open(executable, "rb") as file:
        content = file.read()
    if not holds(archive, content):
        pack(content, archive)
