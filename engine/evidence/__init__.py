"""What happened, provable: the history chain, its seals, the case file and the verifier that needs no server."""
