# What a web page needs so that its visitors' browsers send documents straight to the bucket, with requests that somebody
# signed for them. Whoever signs gets this policy and no other right.

data "aws_iam_policy_document" "upload" {
  count = var.uploads == null ? 0 : 1

  statement {
    sid       = "SendDocuments"
    actions   = ["s3:PutObject"]
    resources = ["${module.raw_bucket.arn}/${var.incoming_prefix}*"]
  }

  # A canary is neither counted nor mailed: no person's document may pass for one.
  statement {
    sid       = "SendNoCanary"
    effect    = "Deny"
    actions   = ["s3:PutObject"]
    resources = ["${module.raw_bucket.arn}/${var.incoming_prefix}canary/*"]
  }

  # S3 encrypts with the bucket's key in the name of whoever signed.
  statement {
    sid       = "EncryptDocuments"
    actions   = ["kms:GenerateDataKey"]
    resources = [local.key_arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${local.region}.amazonaws.com"]
    }
  }
}

resource "aws_iam_policy" "upload" {
  count = var.uploads == null ? 0 : 1

  name        = local.global_names.upload_policy
  description = "Lets its holder sign requests that send documents into the pipeline, and nothing else"
  policy      = data.aws_iam_policy_document.upload[0].json
}
