/// Amazon Textract, expense analysis only: https://docs.aws.amazon.com/textract/latest/dg/invoices-receipts.html
public enum Textract {}
