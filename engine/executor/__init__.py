"""The only door to SpiffWorkflow: snapshot + step -> snapshot + facts. No Python from models ever runs."""
