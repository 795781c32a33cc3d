public import InvoiceDomain

/// Reads an invoice as data, given from outside so that this module needs no XML. Nothing for what is none.
public typealias ReadEmbeddedInvoice = @Sendable (_ xml: [UInt8]) -> EmbeddedInvoice?
