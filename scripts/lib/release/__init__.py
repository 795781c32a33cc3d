"""Releases: which versions new documents and events go through, and how that changes while alarms are watched.

Terraform publishes versions; who gets which is moved here, by aliases. `live` is what is used, `previous` what was before
the last release. docs/decisions/0012-releases-by-weights.md tells why.
"""
