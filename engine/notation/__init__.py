"""Reads, checks and normalises BPMN and DMN. The only door to lxml."""
