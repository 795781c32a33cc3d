# Every option that the emulator can hold. What it cannot is told in terraform/README.md.

phone_numbers  = ["+4930123456"]
object_lock    = { mode = "GOVERNANCE", days = 1 }
replica_region = "us-west-2"
backup         = {}
canary         = true

functions = {
  textract_processor = { reserved_concurrency = 10, provisioned_concurrency = 1 }
}
