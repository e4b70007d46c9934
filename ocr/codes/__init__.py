"""Machine-readable codes: QR codes, barcodes, machine-readable zones."""
