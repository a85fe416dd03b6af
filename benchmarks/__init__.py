"""What we promise about speed, measured: every figure beside its baseline, in the same run on the same machine."""
