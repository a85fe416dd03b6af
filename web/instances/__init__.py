"""Cases: own requests, all cases, one case, its documents; ledgers, notices, registers."""
