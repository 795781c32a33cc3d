CREATE TABLE IF NOT EXISTS invoice_lines (
  document_id CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_number INT NOT NULL COMMENT 'from 1, in the order of the document',
  name VARCHAR(1000) NULL,
  product_code VARCHAR(255) NULL,
  quantity DECIMAL(30, 10) NULL,
  unit VARCHAR(255) NULL COMMENT 'as printed',
  unit_price DECIMAL(30, 10) NULL,
  amount DECIMAL(30, 10) NULL,
  adjustment DECIMAL(30, 10) NULL COMMENT 'a discount, negative, or a tax between quantity times unit price and amount',
  PRIMARY KEY (document_id, line_number),
  KEY by_product (product_code),
  CONSTRAINT lines_of_invoice FOREIGN KEY (document_id) REFERENCES invoices (document_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS invoice_taxes (
  document_id CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tax_number INT NOT NULL COMMENT 'from 1, in the order of the document',
  rate_percent DECIMAL(30, 10) NULL,
  base_amount DECIMAL(30, 10) NULL,
  amount DECIMAL(30, 10) NULL,
  PRIMARY KEY (document_id, tax_number),
  CONSTRAINT taxes_of_invoice FOREIGN KEY (document_id) REFERENCES invoices (document_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
