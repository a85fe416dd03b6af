"""FEEL expressions and DMN decisions as pure functions: values in, values and reasons out."""
