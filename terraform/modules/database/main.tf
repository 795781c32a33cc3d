# The table of records, runs, history, running jobs and content claims. Only an invoice's LATEST item carries the keys
# of the indexes, so an index lists each document once, without the invoice as JSON, which would be most of what a list reads.

locals {
  indexes = {
    by-status      = { hash_key = "status", range_key = "receivedAt" }
    by-vendor      = { hash_key = "vendorKey", range_key = "receivedAt" }
    by-issue-month = { hash_key = "issueMonth", range_key = "issueDate" }
  }

  # What of a record is in the indexes: what lists show, cleanup starts again, and later documents are compared with. A table
  # takes 100 of such attributes, counted in each index, keys not counted.
  listed = [
    "bucket", "category", "confidence", "contentHash", "currency", "dateOrder", "decimalMark", "dueDate", "duplicateOf",
    "executionID", "failure", "iban", "invoiceNumber", "issueDate", "key", "kind", "netAmount", "numberKey", "otherIBANs", "pageLayout",
    "purchaseOrderKey", "reasons", "receivedAt", "size", "startedAt", "status", "tags", "totalAmount", "updatedAt",
    "vendorHost", "vendorKey", "vendorName", "vendorTaxID", "version",
  ]

  keys = concat(["invoiceId", "timestamp"], flatten([for index in local.indexes : [index.hash_key, index.range_key]]))
}

resource "aws_dynamodb_table" "this" {
  name                        = "${var.name_prefix}-invoices"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "invoiceId"
  range_key                   = "timestamp"
  deletion_protection_enabled = var.deletion_protection

  dynamic "attribute" {
    for_each = toset(local.keys)

    content {
      name = attribute.value
      type = "S"
    }
  }

  dynamic "global_secondary_index" {
    for_each = local.indexes

    content {
      name               = global_secondary_index.key
      hash_key           = global_secondary_index.value.hash_key
      range_key          = global_secondary_index.value.range_key
      projection_type    = "INCLUDE"
      non_key_attributes = setsubtract(local.listed, values(global_secondary_index.value))
    }
  }

  # Copies are made from the stream of changes.
  stream_enabled   = var.replica != null
  stream_view_type = var.replica == null ? null : "NEW_AND_OLD_IMAGES"

  dynamic "replica" {
    for_each = var.replica == null ? [] : [var.replica]

    content {
      region_name            = replica.value.region
      kms_key_arn            = replica.value.kms_key_arn
      point_in_time_recovery = true
      propagate_tags         = true
    }
  }

  ttl {
    enabled        = true
    attribute_name = "expiresAt"
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.kms_key_arn
  }
}
