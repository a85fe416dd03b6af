"""/v2: a subset of the Camunda 8 Orchestration Cluster REST API, as its official clients type it."""
