"""One file per list or page; reads tables, never writes."""
