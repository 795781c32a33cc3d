# Who read or wrote which document and which record, and where wanted who did what in the account: a CloudTrail trail whose
# files cannot be changed without it showing.

resource "aws_cloudtrail" "this" {
  # checkov:skip=CKV2_AWS_10: the trail is evidence, kept in S3 for seven years; the alarms watch the pipeline itself
  # checkov:skip=CKV_AWS_252: nobody acts on the arrival of a file of the trail
  name                          = var.name
  s3_bucket_name                = var.bucket_name
  kms_key_id                    = var.kms_key_arn
  is_multi_region_trail         = true
  include_global_service_events = true
  enable_log_file_validation    = true

  # Free in the account's first trail, billed in every further one.
  dynamic "advanced_event_selector" {
    for_each = var.management_events ? [true] : []

    content {
      name = "What is done to the account"

      field_selector {
        field  = "eventCategory"
        equals = ["Management"]
      }
    }
  }

  advanced_event_selector {
    name = "What is done to documents and results"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }

    field_selector {
      field       = "resources.ARN"
      starts_with = [for arn in var.watched_bucket_arns : "${arn}/"]
    }
  }

  advanced_event_selector {
    name = "What is done to records"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::DynamoDB::Table"]
    }

    field_selector {
      field  = "resources.ARN"
      equals = [var.watched_table_arn]
    }
  }
}
