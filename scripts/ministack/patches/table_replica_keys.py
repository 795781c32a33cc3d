"""A table's replica is encrypted with the key of its own Region. MiniStack gives it the first table's: every plan shows a change."""


def apply():
    from ministack.core.responses import get_account_id
    from ministack.services import dynamodb

    update = dynamodb._apply_replica_updates

    def apply_replica_updates(name, table, updates):
        refused = update(name, table, updates)
        if refused is None:
            for replica in (next(iter(change.values())) for change in updates):
                copy = dynamodb._tables.get_scoped(get_account_id(), replica["RegionName"], name)
                if copy is not None and "KMSMasterKeyId" in replica:
                    copy["SSEDescription"] = {**(copy.get("SSEDescription") or {}), "KMSMasterKeyArn": replica["KMSMasterKeyId"]}
        return refused

    dynamodb._apply_replica_updates = apply_replica_updates
