"""What a state of Terraform names, and what Terraform must forget so that it leaves buckets and vaults, with the keys they
need, as they are."""

# What a bucket that stays does without: nothing arrives any more, and nothing is copied.
LEFT_TO_TERRAFORM = {"aws_s3_bucket_notification", "aws_s3_bucket_replication_configuration"}


def resources(module):
    yield from module.get("resources", [])
    for child in module.get("child_modules", []):
        yield from resources(child)


def managed(shown):
    """Every resource that `terraform show -json` has printed, data sources aside."""
    found = resources(shown.get("values", {}).get("root_module", {}))
    return [resource for resource in found if resource["mode"] == "managed"]


def values(shown, kind, attribute):
    return {resource["values"][attribute] for resource in managed(shown) if resource["type"] == kind}


def module_of(resource):
    """The address of the module that a resource stands in."""
    index = f"[{resource['index']!r}]".replace("'", '"') if "index" in resource else ""
    return resource["address"].removesuffix(f".{resource['type']}.{resource['name']}{index}")


def addresses_to_keep(shown, names):
    """`shown` is what `terraform show -json` prints; `names` are those of the buckets and vaults that stay."""
    found = managed(shown)
    buckets = {
        module_of(r) for r in found if r["type"] == "aws_s3_bucket" and r["values"]["bucket"] in names}
    vaults = [r for r in found if r["type"] == "aws_backup_vault" and r["values"]["name"] in names]
    kept = [
        r for r in found
        if r["type"].startswith("aws_s3_") and r["type"] not in LEFT_TO_TERRAFORM and module_of(r) in buckets]
    kept += [r for r in found if r["type"] == "aws_s3_object" and r["values"]["bucket"] in names]
    encrypting = {
        default["kms_master_key_id"]
        for r in kept if r["type"] == "aws_s3_bucket_server_side_encryption_configuration"
        for rule in r["values"]["rule"] for default in rule["apply_server_side_encryption_by_default"]}
    encrypting |= {vault["values"]["kms_key_arn"] for vault in vaults}
    keys = {module_of(r) for r in found if r["type"] == "aws_kms_key" and r["values"]["arn"] in encrypting}
    return [r["address"] for r in [*kept, *vaults]] + [
        r["address"] for r in found if r["type"] in ("aws_kms_key", "aws_kms_alias") and module_of(r) in keys]
