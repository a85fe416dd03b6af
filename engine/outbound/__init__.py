"""What leaves the product, or is made outside it."""
