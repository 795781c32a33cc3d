-- The function store writes documents. It makes, changes and drops no table.
GRANT SELECT, INSERT, UPDATE, DELETE ON invoices TO 'store'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_lines TO 'store'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_taxes TO 'store'@'%';
